package it.campanile.criteria;

import static it.campanile.criteria.Walk.Kind.BOOKING;
import static it.campanile.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.criteria.Walk.Kind.HOME;
import static it.campanile.criteria.Walk.Kind.LOGIN;
import static it.campanile.criteria.Walk.Kind.SECOND_LEVEL;
import static it.campanile.criteria.Walk.Kind.SERVICE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * C.SI.1.2, library of the interface: a version from 2.0 in the linked styles, and most classes from the library. The tool
 * asks for 30 % of the classes; we ask for more, so that its own list may differ from ours.
 */
final class BootstrapItalia implements Criterion {

    private static final Set<Walk.Kind> KINDS = Set.of(HOME, FIRST_LEVEL, SECOND_LEVEL, SERVICE, LOGIN, BOOKING);
    private static final int LEAST_SHARE = 60;
    private static final Pattern VERSION = Pattern.compile("--bootstrap-italia-version:\\s*[\"']?(\\d+)\\.");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z](?:[\\w-]|\\\\.)*)");
    private static final String JAR = "/META-INF/resources/webjars/bootstrap-italia/";
    private static final String JAR_VERSION = "/META-INF/maven/org.webjars.npm/bootstrap-italia/pom.properties";

    private final Set<String> known = libraryClasses();

    @Override
    public Verdict verdict(BuiltSite site) {
        return new Walk(site).judge(KINDS, (page, verdict) -> {
            String path = BuiltSite.path(page);
            verdict.require(
                    site.styles(page).stream().anyMatch(BootstrapItalia::isRecent),
                    path,
                    "nessun foglio di stile dichiara Bootstrap Italia dalla versione 2.0");
            judge(path, classes(page), verdict);
        });
    }

    private static boolean isRecent(String styles) {
        Matcher version = VERSION.matcher(styles);
        return version.find() && Integer.parseInt(version.group(1)) >= 2;
    }

    /** Judges the different classes of a page. */
    void judge(String path, Collection<String> used, Verdict.Builder verdict) {
        Set<String> foreign = new TreeSet<>(used);
        foreign.removeAll(known);
        int share = used.isEmpty() ? 0 : (int) Math.round(100.0 * (used.size() - foreign.size()) / used.size());
        verdict.require(
                share >= LEAST_SHARE,
                path,
                "solo il " + share + " % delle classi è di Bootstrap Italia, non lo sono " + foreign);
    }

    /** Split on single spaces only, as the tool does: a line break in an attribute makes an unknown class. */
    private static Set<String> classes(Document page) {
        Set<String> classes = new LinkedHashSet<>();
        page.select("[class]")
                .forEach(element -> Arrays.stream(element.attr("class").split(" ", -1))
                        .filter(token -> !token.isEmpty())
                        .forEach(classes::add));
        return classes;
    }

    /** The classes for which the whole library has rules. */
    static Set<String> libraryClasses() {
        try {
            Properties jar = new Properties();
            jar.load(stream(JAR_VERSION));
            String css = new String(
                    stream(JAR + jar.getProperty("version") + "/dist/css/bootstrap-italia.min.css")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            Set<String> classes = new LinkedHashSet<>();
            CLASS.matcher(css.replaceAll("\\{[^{}]*\\}", " "))
                    .results()
                    .map(found -> found.group(1).replace("\\", ""))
                    .forEach(classes::add);
            return classes;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(BootstrapItalia.class.getResourceAsStream(name), name);
    }
}
