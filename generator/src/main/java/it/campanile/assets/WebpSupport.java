package it.campanile.assets;

import java.util.Locale;
import java.util.Map;

/** Whether this machine can write WebP: the encoder is native code, there for some systems only. */
final class WebpSupport {

    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "aarch64", "arm64", "aarch64");

    private WebpSupport() {}

    /** Finds out, by loading the encoder when there is one for this machine. */
    static boolean isThere() {
        // Without this question the library would print a stack trace of its own.
        if (WebpSupport.class.getResource(nativeCode()) == null) {
            return false;
        }
        try {
            PictureEncoder.webp();
            return true;
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    private static String nativeCode() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = PROCESSORS.getOrDefault(System.getProperty("os.arch", ""), "unknown");
        if (system.startsWith("windows")) {
            return "/native/Windows/" + processor + "/webp-imageio.dll";
        } else if (system.startsWith("mac")) {
            return "/native/Mac/" + processor + "/libwebp-imageio.dylib";
        }
        return "/native/" + (system.equals("linux") ? "Linux" : "unknown") + "/" + processor + "/libwebp-imageio.so";
    }
}
