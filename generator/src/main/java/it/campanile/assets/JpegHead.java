package it.campanile.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegHead {

    private static final int MARK = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int EXIF = 0xE1;
    private static final String EXIF_NAME = "Exif\0\0";
    private static final int NAME_AT = 4;

    private final ByteView view;
    private final List<PictureHead.Part> kept = new ArrayList<>();
    private int width;
    private int height;
    private int channels;
    private int orientation = 1;

    private JpegHead(ByteView view) {
        this.view = view;
    }

    static PictureHead read(ByteView view) throws PictureProblem {
        JpegHead walk = new JpegHead(view);
        walk.walk();
        return PictureHead.of(PictureFormat.JPEG, view, walk.width, walk.height, walk.kept)
                .turned(walk.orientation)
                .with(walk.channels, false, Optional.empty());
    }

    private void walk() throws PictureProblem {
        kept.add(new PictureHead.Part(0, 2));
        int at = 2;
        while (true) {
            while (view.u8(at) != MARK) {
                at++;
            }
            while (view.u8(at) == MARK) {
                at++;
            }
            int marker = view.u8(at);
            int from = at - 1;
            at++;
            if (marker == END_OF_IMAGE) {
                // Whatever follows is another picture, or none.
                kept.add(new PictureHead.Part(from, at));
                return;
            }
            if (!standsAlone(marker)) {
                int end = view.end(at, view.u16(at));
                look(marker, from, end);
                if (marker == START_OF_SCAN) {
                    end = endOfScan(end);
                }
                if (isKept(marker, from)) {
                    kept.add(new PictureHead.Part(from, end));
                }
                at = end;
            }
        }
    }

    private void look(int marker, int from, int end) throws PictureProblem {
        if (isFrame(marker)) {
            height = view.u16(from + 5);
            width = view.u16(from + 7);
            channels = view.u8(from + 9);
        } else if (marker == EXIF && view.has(EXIF_NAME, from + NAME_AT)) {
            orientation = ExifOrientation.of(view.bytes(), from + NAME_AT + EXIF_NAME.length(), end);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** The pixels go on until a mark that is neither a stuffed zero nor a restart. */
    private int endOfScan(int from) throws PictureProblem {
        byte[] bytes = view.bytes();
        for (int at = from; at < bytes.length - 1; at++) {
            if (bytes[at] == (byte) MARK) {
                int next = bytes[at + 1] & 0xFF;
                if (next != 0 && next != MARK && !isRestart(next)) {
                    return at;
                }
            }
        }
        throw PictureProblem.cutOff();
    }

    /** Of what applications add, only what decoders need: JFIF, the colour profile, Adobe's note on the channels. */
    private boolean isKept(int marker, int from) {
        return switch (marker) {
            case 0xE0 -> view.has("JFIF\0", from + NAME_AT);
            case 0xE2 -> view.has("ICC_PROFILE\0", from + NAME_AT);
            case 0xEE -> view.has("Adobe", from + NAME_AT);
            default -> marker != COMMENT && (marker < 0xE0 || marker > 0xEF);
        };
    }
}
