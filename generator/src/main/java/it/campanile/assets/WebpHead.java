package it.campanile.assets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks the chunks of a WebP file (RFC 9649). */
final class WebpHead {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FLAGS = 20;
    private static final int EXIF_AND_XMP = 0x0C;
    private static final int SIZE_14_BITS = 0x3FFF;
    private static final Set<String> LOOKS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpHead() {}

    static PictureHead read(ByteView view) throws PictureProblem {
        int all = view.end(CHUNK_HEAD, view.littleLength32(4));
        List<PictureHead.Part> kept = new ArrayList<>();
        kept.add(new PictureHead.Part(0, FIRST_CHUNK));
        int orientation = 1;
        boolean animated = false;
        Optional<ByteView> profile = Optional.empty();
        for (int at = FIRST_CHUNK; at < all; ) {
            String name = view.text(at, 4);
            int data = at + CHUNK_HEAD;
            int length = view.littleLength32(at + 4);
            int end = view.end(data, length);
            int padded = Math.min(all, end + (length & 1));
            if (LOOKS.contains(name)) {
                kept.add(new PictureHead.Part(at, padded));
            }
            switch (name) {
                case "EXIF" -> orientation = ExifOrientation.of(view.bytes(), data, end);
                case "ANIM" -> animated = true;
                case "ICCP" -> profile = Optional.of(new ByteView(Arrays.copyOfRange(view.bytes(), data, end)));
                default -> {
                    // Nothing to learn from it.
                }
            }
            at = padded;
        }
        int[] size = size(view);
        return PictureHead.of(PictureFormat.WEBP, view, size[0], size[1], kept)
                .turned(orientation)
                .with(0, animated, profile);
    }

    private static int[] size(ByteView view) throws PictureProblem {
        int data = FIRST_CHUNK + CHUNK_HEAD;
        if (view.has("VP8X", FIRST_CHUNK)) {
            return new int[] {view.little24(data + 4) + 1, view.little24(data + 7) + 1};
        }
        if (view.has("VP8L", FIRST_CHUNK)) {
            int low = view.little16(data + 1);
            int high = view.little16(data + 3);
            int height = (low >> 14) | (high << 2);
            return new int[] {(low & SIZE_14_BITS) + 1, (height & SIZE_14_BITS) + 1};
        }
        return new int[] {view.little16(data + 6) & SIZE_14_BITS, view.little16(data + 8) & SIZE_14_BITS};
    }

    /** Sets right what the head says of the whole file once chunks are gone: its length, and which chunks there are. */
    static void mend(byte[] bare) {
        int length = bare.length - CHUNK_HEAD;
        for (int i = 0; i < 4; i++) {
            bare[4 + i] = (byte) (length >> (8 * i));
        }
        if (PictureFormat.text(bare, FIRST_CHUNK, 4).equals("VP8X")) {
            bare[FLAGS] &= ~EXIF_AND_XMP;
        }
    }
}
