package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import it.campanile.build.MiniWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes on printed sheets, read back from what a page draws. */
class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M([0-9]+) ([0-9]+)h([0-9]+)v1h-\\3z");

    @TempDir
    Path folder;

    private MiniWorkspace with(String argument) {
        return MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<#assign c = qr(" + argument + ")><svg viewBox=\"0 0 ${c.lato?c} ${c.lato?c}\">"
                                + "<path d=\"${c.tracciato}\"/></svg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://comune.prova.fc.it/",
                "https://comune.prova.fc.it/servizi/tributi-finanze-e-contravvenzioni/rateizzazione-delle-somme-dovute/",
                "Città, perché? 24 €"
            })
    void what_is_drawn_says_the_text(String text) throws Exception {
        MiniWorkspace town = with("\"" + text + "\"");

        assertEquals("", town.messages());
        Element drawing = town.document("index.html").selectFirst("svg");
        int side = Integer.parseInt(drawing.attr("viewBox").replaceFirst("^.* ", ""));
        String path = drawing.selectFirst("path").attr("d");
        BitMatrix modules = new BitMatrix(side);
        Matcher run = RUN.matcher(path);
        int end = 0;
        while (run.find()) {
            assertEquals(end, run.start());
            end = run.end();
            int x = Integer.parseInt(run.group(1));
            modules.setRegion(x, Integer.parseInt(run.group(2)), Integer.parseInt(run.group(3)), 1);
        }
        assertEquals(path.length(), end);
        DecoderResult read = new Decoder().decode(modules);
        assertEquals(text, read.getText());
        assertEquals("M", read.getECLevel());
    }

    @Test
    void what_no_code_can_hold_is_the_template_s_mistake() {
        assertEquals(
                List.of("render/chiamata-sbagliata"),
                with("\"x\"?left_pad(4000)").codes());
        assertTrue(with("3").codes().contains("render/chiamata-sbagliata"));
    }
}
