package it.campanile.criteria;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
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

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        Document home = site.home();
        int bytes = packed(home.outerHtml());
        bytes += site.styles(home).stream().mapToInt(Speed::packed).sum();
        bytes += site.scripts(home).stream().mapToInt(Speed::packed).sum();
        verdict.require(bytes <= MOST_BYTES, "/", "pagina, stili e script compressi pesano " + bytes + " byte");
        for (Element script : home.select("head script[src]")) {
            boolean waits = script.hasAttr("defer")
                    || script.hasAttr("async")
                    || script.attr("type").equals("module");
            verdict.require(waits, "/", "uno script ferma la pagina: " + script.attr("src"));
        }
        home.select("main img[src]").stream()
                .skip(AT_ONCE)
                .filter(picture -> !picture.attr("loading").equals("lazy"))
                .forEach(picture ->
                        verdict.fail("/", "un’immagine in basso non aspetta di essere vista: " + picture.attr("src")));
        return verdict.build();
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
