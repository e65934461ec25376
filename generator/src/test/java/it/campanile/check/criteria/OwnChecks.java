package it.campanile.check.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks that the audit makes in pages, for tests that make them in windows of their own. */
final class OwnChecks {

    private static final String FOLDER = "/it/campanile/audit/checks/";
    private static final String START = "return campanileChecks.";

    private OwnChecks() {}

    /** The scripts, to be run in a page before {@link #asked}; once in a page is enough. */
    static String source() {
        return Stream.of("seen.js", "reflow.js", "forced.js")
                .map(OwnChecks::text)
                .collect(Collectors.joining("\n", "if (!window.campanileChecks) {\n", "\n}\n"));
    }

    /** A script that answers with a sentence for each element at fault. */
    static String asked(String check) {
        return START + check + ".map(({ target, html, summary }) => target + ' ' + summary + ': ' + html.slice(0, 90))";
    }

    static boolean isOne(String script) {
        return script.startsWith(START);
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(OwnChecks.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
