package it.campanile.audit;

import it.campanile.source.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that look at pages from within, as resources beside these classes. */
final class PageScripts {

    /** In their order: each uses those before it. */
    private static final List<String> CHECKS = List.of("seen", "reflow", "forced", "errors", "focus");

    private static final List<String> SCRIPTS = List.of("run.js", "await.js");

    private static final List<Class<?>> ASKING =
            List.of(PageAudit.class, Look.class, StateSteps.class, OwnRule.class, BrowserSession.class);

    private PageScripts() {}

    /** What a session runs at the start of every document: axe, and our own checks. */
    static String preload() {
        String axe = text("axe-within.js").replace("/* axe.min.js */", text("/axe.min.js"));
        return Stream.concat(Stream.of("preload.js"), CHECKS.stream().map(name -> "checks/" + name + ".js"))
                .map(PageScripts::text)
                .collect(Collectors.joining("\n", axe, ""));
    }

    /** The hash of all that decides about a page: axe, our scripts, and the classes that put the questions. */
    static String fingerprint() {
        List<String> parts = new ArrayList<>(List.of(preload()));
        SCRIPTS.forEach(name -> parts.add(text(name)));
        ASKING.forEach(type -> parts.add(Sha256.of(bytes(type.getSimpleName() + ".class"))));
        return VerdictCache.key(parts);
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Objects.requireNonNull(PageScripts.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
