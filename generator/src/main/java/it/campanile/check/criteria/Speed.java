package it.campanile.check.criteria;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;

/**
 * C.SI.4.1, speed, as far as the site itself decides it: the home's page, styles and scripts travel light, no script keeps
 * the page from being drawn, and pictures below wait. The score of at least 50 is the real host's to show.
 */
final class Speed implements Criterion {

    /** The stock library alone takes 85 KB of styles and 276 KB of scripts, and passes. */
    private static final int MOST_BYTES = 450_000;

    /** Pictures at the top of the page, which must not wait. */
    private static final int AT_ONCE = 2;

    private static final int KILO = 1000;

    @Override
    public String code() {
        return "check/c-si-4-1";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedSite site = walk.site();
        JudgedPage home = site.home();
        int bytes = packed(home.document().outerHtml());
        bytes += site.styleTexts(home).stream().mapToInt(Speed::packed).sum();
        bytes += site.scripts(home).stream().mapToInt(Speed::packed).sum();
        faults.require(
                bytes <= MOST_BYTES, home, "peso", String.valueOf(bytes / KILO), String.valueOf(MOST_BYTES / KILO));
        for (Element script : home.document().select("head script[src]")) {
            boolean waits = script.hasAttr("defer")
                    || script.hasAttr("async")
                    || script.attr("type").equals("module");
            faults.require(waits, home, script, "ferma", script.attr("src"));
        }
        home.document().select("main img[src]").stream()
                .skip(AT_ONCE)
                .filter(picture -> !picture.attr("loading").equals("lazy"))
                .forEach(picture -> faults.fail(home, picture, "immagine", picture.attr("src")));
        faults.leave(home, "resta");
    }

    private static int packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.size();
    }
}
