package it.campanile.assets;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels to bytes: the picture alone, in sRGB, without a word about it. */
final class PictureEncoder implements AutoCloseable {

    private static final float SMALLEST = 0f;

    private final ImageWriter writer;
    private final ImageWriteParam settings;

    private PictureEncoder(String format) {
        this.writer = ImageIO.getImageWritersByFormatName(format).next();
        this.settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    }

    static PictureEncoder of(PictureFormat format) {
        return switch (format) {
            case WEBP -> webp();
            case PNG -> png();
            default -> jpeg();
        };
    }

    /** @throws LinkageError when there is no native code for this machine */
    static PictureEncoder webp() {
        PictureEncoder encoder = new PictureEncoder("webp");
        encoder.settings.setCompressionType("Lossy");
        encoder.settings.setCompressionQuality(Recipe.WEBP_QUALITY);
        return encoder;
    }

    private static PictureEncoder png() {
        PictureEncoder encoder = new PictureEncoder("png");
        encoder.settings.setCompressionQuality(SMALLEST);
        return encoder;
    }

    private static PictureEncoder jpeg() {
        PictureEncoder encoder = new PictureEncoder("jpeg");
        encoder.settings.setCompressionQuality(Recipe.JPEG_QUALITY);
        encoder.settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return encoder;
    }

    byte[] encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        writer.dispose();
    }
}
