package it.campanile.assets;

import java.text.Normalizer;
import java.util.Locale;

/** The address of a version of a picture, up to its extension. */
final class VariantName {

    private static final String FOLDER = "/assets/immagini/";
    private static final int LONGEST = 60;

    private VariantName() {}

    /** For {@code /foto/Città vecchia.jpg}: {@code /assets/immagini/citta-vecchia.640.0123456789.}, dot included. */
    static String of(String url, int width, String fingerprint) {
        String file = url.substring(url.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String plain = Normalizer.normalize(dot < 0 ? file : file.substring(0, dot), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "immagine" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return FOLDER + name + "." + width + "." + fingerprint + ".";
    }
}
