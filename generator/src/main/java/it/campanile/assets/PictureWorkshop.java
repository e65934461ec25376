package it.campanile.assets;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes the versions of pictures: decoded once, made small, turned upright, encoded. Work on several pictures goes on at
 * once as long as their pixels fit into a share of the memory.
 */
final class PictureWorkshop {

    private static final int MEGA = 1_000_000;

    /** Memory for a pixel of a picture in work, twice over: decoded, and converted to sRGB. */
    private static final int BYTES_PER_PIXEL = 16;

    private static final int UPRIGHT = 1;

    private final int megapixels;
    private final Semaphore room;

    PictureWorkshop() {
        long most = Runtime.getRuntime().maxMemory() / BYTES_PER_PIXEL / MEGA;
        this.megapixels = (int) Math.max(1, Math.min(most, Integer.MAX_VALUE));
        this.room = new Semaphore(megapixels);
    }

    /**
     * Makes versions of a picture.
     *
     * @param bytes the file
     * @param wanted what is asked for, by name
     * @return the bytes of each, by name
     */
    Map<String, byte[]> make(byte[] bytes, PictureHead head, List<Picture.Variant> wanted) throws PictureProblem {
        int share = (int) Math.min(megapixels, head.pixels() / MEGA + 1);
        room.acquireUninterruptibly(share);
        try {
            BufferedImage upright = upright(PictureDecoder.decode(bytes, head), head.orientation());
            Map<String, byte[]> made = new LinkedHashMap<>();
            for (Picture.Variant variant : wanted) {
                made.put(variant.name(), encode(scaled(upright, variant.size()), variant.format()));
            }
            return made;
        } catch (IOException e) {
            throw PictureProblem.damaged(String.valueOf(e.getMessage()));
        } finally {
            room.release(share);
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) throws IOException {
        Picture.Size stored = new Picture.Size(image.getWidth(), image.getHeight());
        BufferedImage small = scaled(image, stored.within(Recipe.LONGEST));
        return orientation == UPRIGHT
                ? small
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(small);
    }

    private static BufferedImage scaled(BufferedImage image, Picture.Size size) throws IOException {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (image.getWidth() == size.width() && image.getHeight() == size.height() && image.getType() == type) {
            return image;
        }
        return Thumbnails.of(image)
                .forceSize(size.width(), size.height())
                .imageType(type)
                .asBufferedImage();
    }

    private static byte[] encode(BufferedImage image, PictureFormat format) throws IOException {
        try (PictureEncoder encoder = PictureEncoder.of(format)) {
            return encoder.encode(image);
        }
    }
}
