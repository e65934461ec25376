package it.campanile.assets;

import java.util.List;
import java.util.Optional;

/**
 * What the file of a picture says of itself, read without decoding it.
 *
 * @param width pixels, as they are stored
 * @param height pixels, as they are stored
 * @param orientation how they are to be turned: 1 to 8, as EXIF counts
 * @param channels how many numbers make a pixel; 0 when the format does not say it in its head
 * @param animated whether there may be more than one picture in it
 * @param profile the colours that its numbers mean (ICC), where a decoder does not see to it
 * @param kept the parts that make the picture; what is left out are words about it
 * @param clean whether there is nothing but these parts
 */
record PictureHead(
        PictureFormat format,
        int width,
        int height,
        int orientation,
        int channels,
        boolean animated,
        Optional<ByteView> profile,
        List<Part> kept,
        boolean clean) {

    /** A part of a file: from a byte to before another. */
    record Part(int from, int end) {

        private static int length(List<Part> parts) {
            return parts.stream().mapToInt(part -> part.end - part.from).sum();
        }
    }

    /** Reads a file in one of the formats that are made here, or a GIF. */
    static PictureHead read(PictureFormat format, byte[] bytes) throws PictureProblem {
        ByteView view = new ByteView(bytes);
        PictureHead head = switch (format) {
            case JPEG -> JpegHead.read(view);
            case PNG -> PngHead.read(view);
            case WEBP -> WebpHead.read(view);
            default -> gif(view);
        };
        if (head.width == 0 || head.height == 0) {
            throw PictureProblem.damaged(head.width + " × " + head.height);
        }
        return head;
    }

    private static PictureHead gif(ByteView view) throws PictureProblem {
        int width = view.little16(6);
        int height = view.little16(8);
        // Most are moving pictures: all of them are left alone.
        return of(PictureFormat.GIF, view, width, height, List.of(new Part(0, view.length())))
                .with(0, true, Optional.empty());
    }

    /** A head without anything special. */
    static PictureHead of(PictureFormat format, ByteView view, int width, int height, List<Part> kept) {
        boolean clean = Part.length(kept) == view.length();
        return new PictureHead(format, width, height, 1, 0, false, Optional.empty(), List.copyOf(kept), clean);
    }

    PictureHead turned(int exifOrientation) {
        return new PictureHead(format, width, height, exifOrientation, channels, animated, profile, kept, clean);
    }

    PictureHead with(int newChannels, boolean nowAnimated, Optional<ByteView> icc) {
        return new PictureHead(format, width, height, orientation, newChannels, nowAnimated, icc, kept, clean);
    }

    /** Whether width and height change places when it is turned. */
    boolean isSideways() {
        return orientation >= 5;
    }

    long pixels() {
        return (long) width * height;
    }

    /** The picture alone, as it was encoded: without EXIF, GPS, XMP, comments. */
    byte[] bare(byte[] bytes) {
        if (clean) {
            return bytes;
        }
        byte[] bare = new byte[Part.length(kept)];
        int at = 0;
        for (Part part : kept) {
            System.arraycopy(bytes, part.from, bare, at, part.end - part.from);
            at += part.end - part.from;
        }
        if (format == PictureFormat.WEBP) {
            WebpHead.mend(bare);
        }
        return bare;
    }
}
