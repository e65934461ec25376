package it.campanile.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The templates of a theme, each parsed once: FreeMarker at its own level, escaping on, nothing swallowed. */
final class ThemeTemplates {

    private static final String PARENT = "parent:";

    /** The end of a name: how many layers down, and the path. What stands before is the folder of whoever asked. */
    private static final Pattern LAYERED = Pattern.compile("((?:" + PARENT + ")*)/?([^:]*)$");

    private final SourceTree tree;
    private final Configuration configuration;
    private final MistakeReader mistakes = new MistakeReader(this);

    private final boolean marked;

    /** @param marked whether the elements of the made pages say where they come from */
    ThemeTemplates(SourceTree tree, boolean marked) {
        this.tree = tree;
        this.marked = marked;
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new LayerLoader());
        // The newer form takes "parent:" for a scheme, in which all that the parent's file asks for would stay.
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_3_0);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(mistakes);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocale(Locale.ITALIAN);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTimeZone(TimeZone.getTimeZone("Europe/Rome"));
    }

    /** Whether the theme has a file under this name. */
    boolean has(String name) {
        return tree.find(name).isPresent();
    }

    /** The names of all templates. */
    List<String> names() {
        return tree.files().stream()
                .map(SourceFile::name)
                .filter(name -> name.endsWith(".ftlh"))
                .toList();
    }

    /** What tells a mistake in our own words. */
    MistakeReader mistakes() {
        return mistakes;
    }

    /** The parsed template; a mistake in it is thrown. */
    Template get(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** The source file of a template, by the name that FreeMarker gives it. */
    Optional<SourceFile> source(@Nullable String name) {
        return name == null ? Optional.empty() : version(tree, name);
    }

    /** A name as a template writes it: FreeMarker puts the folder of whoever asks before {@code parent:}. */
    static String asked(String name) {
        int parent = name.indexOf(PARENT);
        return parent < 0 ? "/" + name : name.substring(parent);
    }

    private static Optional<SourceFile> version(SourceTree tree, String name) {
        Matcher layered = LAYERED.matcher(name);
        if (!layered.find()) {
            return Optional.empty();
        }
        int depth = layered.group(1).length() / PARENT.length();
        List<SourceFile> versions = tree.versions(layered.group(2));
        return depth < versions.size() ? Optional.of(versions.get(depth)) : Optional.empty();
    }

    /** Finds templates in the layers; {@code parent:/x} is the version of x that the nearest one shadows. */
    private final class LayerLoader implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return version(tree, name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            SourceFile file = (SourceFile) source;
            return marked
                    ? new StringReader(TemplateMarks.mark(Files.readString(file.file()), file.path()))
                    : Files.newBufferedReader(file.file(), StandardCharsets.UTF_8);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // The reader is closed by FreeMarker.
        }
    }
}
