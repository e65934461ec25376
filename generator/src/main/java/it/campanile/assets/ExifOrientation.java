package it.campanile.assets;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one fact of EXIF that a picture needs: how it must be turned. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private ExifOrientation() {}

    /** The orientation in a block of EXIF, from 1 to 8; 1 when it says nothing of use. */
    static int of(byte[] bytes, int from, int end) {
        // WebP files repeat the name that JPEG puts before the block.
        int start = PictureFormat.text(bytes, from, 6).equals("Exif\0\0") ? from + 6 : from;
        try {
            ByteBuffer tiff = ByteBuffer.wrap(bytes, start, end - start).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            // Words about the picture that cannot be read do no harm: they are left out anyway.
            return UPRIGHT;
        }
        return UPRIGHT;
    }
}
