package it.campanile.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004), ready to be drawn. */
final class QrCode {

    private QrCode() {}

    /**
     * The code of a text: {@code lato}, how many modules it is wide, and {@code tracciato}, the dark ones as data of an SVG
     * path whose unit is a module. The white margin of four modules around it is the template's.
     */
    static TemplateModel of(String text) throws ModelMistake {
        try {
            // Readers take bytes for Latin 1 unless they are told.
            Map<EncodeHintType, ?> hints =
                    StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                            ? Map.of()
                            : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
            ByteMatrix modules =
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            return Models.hash(
                    "qr", "lato", new SimpleNumber(modules.getWidth()), "tracciato", new SimpleScalar(path(modules)));
        } catch (WriterException e) {
            // Empty, or longer than any code can hold.
            throw new ModelMistake("render/chiamata-sbagliata", "qr(\"https://…\")");
        }
    }

    /** The dark modules: in each row a rectangle for each run of them. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    int length = x - start;
                    path.append('M').append(start).append(' ').append(y);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
