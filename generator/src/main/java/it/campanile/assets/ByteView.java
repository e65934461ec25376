package it.campanile.assets;

/** Numbers in the bytes of a file; beyond its end the file is cut off. */
final class ByteView {

    private static final int BYTE = 8;

    private final byte[] bytes;

    ByteView(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All of them; nobody changes them. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    /** The byte at a place. */
    int u8(int at) throws PictureProblem {
        if (at < 0 || at >= bytes.length) {
            throw PictureProblem.cutOff();
        }
        return bytes[at] & 0xFF;
    }

    /** Two bytes, the greater one first. */
    int u16(int at) throws PictureProblem {
        return (u8(at) << BYTE) | u8(at + 1);
    }

    /** Four bytes, the greatest one first; a file has no part longer than an {@code int} can say. */
    int length32(int at) throws PictureProblem {
        return positive((u16(at) << (2 * BYTE)) | u16(at + 2));
    }

    /** Two bytes, the smaller one first. */
    int little16(int at) throws PictureProblem {
        return (u8(at + 1) << BYTE) | u8(at);
    }

    /** Three bytes, the smallest one first. */
    int little24(int at) throws PictureProblem {
        return (u8(at + 2) << (2 * BYTE)) | little16(at);
    }

    /** Four bytes, the smallest one first, as a length. */
    int littleLength32(int at) throws PictureProblem {
        return positive((little16(at + 2) << (2 * BYTE)) | little16(at));
    }

    private static int positive(int length) throws PictureProblem {
        if (length < 0) {
            throw PictureProblem.cutOff();
        }
        return length;
    }

    /** The end of a part, which must be within the file. */
    int end(int from, int length) throws PictureProblem {
        if (length < 0 || from > bytes.length - length) {
            throw PictureProblem.cutOff();
        }
        return from + length;
    }

    /** Some bytes as text, one character each. */
    String text(int from, int length) {
        return PictureFormat.text(bytes, from, length);
    }

    /** Whether a text stands at a place. */
    boolean has(String text, int at) {
        return text(at, text.length()).equals(text);
    }
}
