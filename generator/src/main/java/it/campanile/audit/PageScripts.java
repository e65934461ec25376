package it.campanile.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that look at pages from within, as resources beside these classes. */
final class PageScripts {

    /** In their order: each uses those before it. */
    private static final List<String> CHECKS = List.of("seen", "reflow", "forced", "errors", "focus");

    private PageScripts() {}

    /** What a session runs at the start of every document: axe, and our own checks. */
    static String preload() {
        return Stream.concat(
                        Stream.of("/axe.min.js", "preload.js"), CHECKS.stream().map(name -> "checks/" + name + ".js"))
                .map(PageScripts::text)
                .collect(Collectors.joining("\n"));
    }

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(PageScripts.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
