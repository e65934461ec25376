package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.BOOKING;
import static it.campanile.check.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.HOME;
import static it.campanile.check.criteria.Walk.Kind.LOGIN;
import static it.campanile.check.criteria.Walk.Kind.SECOND_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.SERVICE;

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
import java.util.regex.Pattern;

/**
 * C.SI.1.2, library of the interface: a version from 2.0 in the linked styles, and most classes from the library. The tool
 * asks for 30 % of the classes; we ask for more, so that its own list may differ from ours.
 */
final class BootstrapItalia implements Criterion {

    private static final Set<Walk.Kind> KINDS = Set.of(HOME, FIRST_LEVEL, SECOND_LEVEL, SERVICE, LOGIN, BOOKING);
    private static final int LEAST_SHARE = 60;
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z](?:[\\w-]|\\\\.)*)");
    private static final String JAR = "/META-INF/resources/webjars/bootstrap-italia/";
    private static final String JAR_VERSION = "/META-INF/maven/org.webjars.npm/bootstrap-italia/pom.properties";

    /** Read when the first site is judged. */
    private static final class Library {

        static final Set<String> CLASSES = libraryClasses();
    }

    @Override
    public String code() {
        return "check/c-si-1-2";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        walk.each(KINDS, faults, page -> {
            faults.require(walk.site().styles(page).stream().anyMatch(StyleSheet::isRecentLibrary), page, "versione");
            Set<String> used = classes(page);
            int share = share(used);
            faults.require(
                    share >= LEAST_SHARE,
                    page,
                    "classi",
                    String.valueOf(share),
                    String.valueOf(LEAST_SHARE),
                    Faults.quoted(foreign(used)));
        });
    }

    /** How many of a hundred different classes are the library's. */
    int share(Collection<String> used) {
        long foreign = foreign(used).size();
        return used.isEmpty() ? 0 : (int) Math.round(100.0 * (used.size() - foreign) / used.size());
    }

    private Set<String> foreign(Collection<String> used) {
        Set<String> foreign = new TreeSet<>(used);
        foreign.removeAll(Library.CLASSES);
        return foreign;
    }

    /** Split on single spaces only, as the tool does: a line break in an attribute makes an unknown class. */
    private static Set<String> classes(JudgedPage page) {
        Set<String> classes = new LinkedHashSet<>();
        page.document()
                .select("[class]")
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
            CLASS.matcher(DECLARATIONS.matcher(css).replaceAll(" "))
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
