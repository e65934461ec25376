package it.campanile.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The web jars of the class path from which a theme may take files, by name. */
final class WebJars {

    private final Map<String, String> folders = new TreeMap<>();

    /** @param names artifacts of {@code org.webjars.npm}, all of them on the class path */
    WebJars(List<String> names) {
        names.forEach(name -> folders.put(name, folder(name)));
    }

    private static String folder(String name) {
        String pom = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        return "/META-INF/resources/webjars/" + name + "/" + version(pom) + "/";
    }

    /** The version in the properties that Maven leaves in a jar. */
    static String version(String pom) {
        Properties properties = new Properties();
        try (InputStream stream = WebJars.class.getResourceAsStream(pom)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + pom);
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** Name and version of each, for the keys of what is made from them. */
    Collection<String> versions() {
        return folders.values();
    }

    /**
     * A file.
     *
     * @param name {@code web-jar/path}
     * @param within folder of the web jar in which the path starts, with a slash at its end
     */
    byte @Nullable [] read(String name, String within) {
        int slash = name.indexOf('/');
        String folder = slash < 0 ? null : folders.get(name.substring(0, slash));
        if (folder == null) {
            return null;
        }
        try (InputStream stream = WebJars.class.getResourceAsStream(folder + within + name.substring(slash + 1))) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths, from its root, of the files of a web jar in one of its folders, sorted. */
    List<String> list(String name, String within) {
        String root = folders.getOrDefault(name, "");
        URL pom = WebJars.class.getResource(root + "package.json");
        List<String> paths = new ArrayList<>();
        try {
            if (pom == null || !(pom.openConnection() instanceof JarURLConnection connection)) {
                throw new IllegalStateException("not in a jar: " + name);
            }
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                jar.stream()
                        .map(JarEntry::getName)
                        .filter(entry -> entry.startsWith(root.substring(1) + within) && !entry.endsWith("/"))
                        .map(entry -> entry.substring(root.length() - 1))
                        .sorted()
                        .forEach(paths::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }
}
