package it.campanile.assets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** Walks the chunks of a PNG file. */
final class PngHead {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int MOST_OF_A_PROFILE = 4 << 20;

    /** Chunks beside the critical ones that say how the pixels look; all others are words about the picture. */
    private static final Set<String> LOOKS = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private PngHead() {}

    static PictureHead read(ByteView view) throws PictureProblem {
        List<PictureHead.Part> kept = new ArrayList<>();
        kept.add(new PictureHead.Part(0, SIGNATURE));
        int orientation = 1;
        boolean animated = false;
        Optional<ByteView> profile = Optional.empty();
        String name = "";
        for (int at = SIGNATURE; !name.equals("IEND"); ) {
            int length = view.length32(at);
            name = view.text(at + 4, 4);
            int data = at + SIGNATURE;
            int end = view.end(data, length) + 4;
            view.end(end, 0);
            if (isCritical(name) || LOOKS.contains(name)) {
                kept.add(new PictureHead.Part(at, end));
            }
            switch (name) {
                case "eXIf" -> orientation = ExifOrientation.of(view.bytes(), data, data + length);
                case "acTL" -> animated = true;
                case "iCCP" -> profile = profile(view, data, length);
                default -> {
                    // Nothing to learn from it.
                }
            }
            at += length + AROUND;
        }
        return PictureHead.of(PictureFormat.PNG, view, view.length32(16), view.length32(20), kept)
                .turned(orientation)
                .with(0, animated, profile);
    }

    private static boolean isCritical(String name) {
        return name.length() == 4 && Character.isUpperCase(name.charAt(0));
    }

    /** The profile after its name and the number of its compression; none when it cannot be unpacked. */
    private static Optional<ByteView> profile(ByteView view, int data, int length) {
        int name = view.text(data, length).indexOf('\0');
        if (name < 0 || name + 2 > length) {
            return Optional.empty();
        }
        int from = data + name + 2;
        try (InflaterInputStream unpacked =
                new InflaterInputStream(new ByteArrayInputStream(view.bytes(), from, data + length - from))) {
            return Optional.of(new ByteView(unpacked.readNBytes(MOST_OF_A_PROFILE)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
