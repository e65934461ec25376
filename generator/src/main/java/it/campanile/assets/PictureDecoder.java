package it.campanile.assets;

import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Bytes to pixels in sRGB, whatever the colours that the file's numbers mean. */
final class PictureDecoder {

    private static final int BYTE = 8;

    private PictureDecoder() {}

    static BufferedImage decode(byte[] bytes, PictureHead head) throws PictureProblem {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(head.format().name()).next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return inSrgb(reader.read(0), head.profile());
        } catch (IOException | RuntimeException e) {
            // Readers answer to nonsense in a file with whatever they stumble over.
            throw PictureProblem.damaged(
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage inSrgb(BufferedImage image, Optional<ByteView> profile) {
        ColorSpace space = image.getColorModel().getColorSpace();
        if (space.getType() == ColorSpace.TYPE_GRAY) {
            return image.getType() == BufferedImage.TYPE_BYTE_GRAY ? drawn(image) : fromGray(image);
        }
        if (space.isCS_sRGB()) {
            return profile.flatMap(PictureDecoder::colours)
                    .map(colours -> converted(image, colours))
                    .orElse(image);
        }
        return converted(image, space);
    }

    /** The colours of a profile; empty when it is none, or not for red, green and blue. */
    private static Optional<ColorSpace> colours(ByteView profile) {
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile.bytes());
            return icc.getColorSpaceType() == ColorSpace.TYPE_RGB
                    ? Optional.of(new ICC_ColorSpace(icc))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage converted(BufferedImage image, ColorSpace space) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), type(alpha));
        try {
            BufferedImage source = image.getColorModel().getColorSpace().equals(space) ? image : meant(image, space);
            return new ColorConvertOp(null).filter(source, result);
        } catch (CMMException | IllegalArgumentException e) {
            // A broken profile: the numbers are taken for sRGB.
            return image;
        }
    }

    /** The same numbers, taken for other colours. */
    private static BufferedImage meant(BufferedImage image, ColorSpace space) {
        BufferedImage direct = drawn(image);
        boolean alpha = direct.getColorModel().hasAlpha();
        int[] bits = alpha ? new int[] {BYTE, BYTE, BYTE, BYTE} : new int[] {BYTE, BYTE, BYTE};
        ColorModel model = new ComponentColorModel(
                space, bits, alpha, false, alpha ? ColorModel.TRANSLUCENT : ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        BufferedImage result = new BufferedImage(
                model, model.createCompatibleWritableRaster(image.getWidth(), image.getHeight()), false, null);
        int[] row = new int[bits.length * image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            direct.getRaster().getPixels(0, y, image.getWidth(), 1, row);
            result.getRaster().setPixels(0, y, image.getWidth(), 1, row);
        }
        return result;
    }

    private static BufferedImage drawn(BufferedImage image) {
        BufferedImage result = new BufferedImage(
                image.getWidth(), image.getHeight(), type(image.getColorModel().hasAlpha()));
        Graphics2D graphics = result.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return result;
    }

    /** Greys number by number: Java takes those of unusual images for linear light and would make them paler. */
    private static BufferedImage fromGray(BufferedImage image) {
        Raster raster = image.getRaster();
        boolean alpha = image.getColorModel().hasAlpha();
        int shift = image.getColorModel().getComponentSize(0) - BYTE;
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), type(alpha));
        int[] pixel = new int[raster.getNumBands()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                raster.getPixel(x, y, pixel);
                int grey = eightBits(pixel[0], shift);
                int opacity = alpha ? eightBits(pixel[1], shift) : 0xFF;
                result.setRGB(x, y, (opacity << 24) | (grey << 16) | (grey << 8) | grey);
            }
        }
        return result;
    }

    private static int eightBits(int value, int shift) {
        return shift >= 0 ? value >> shift : value * 0xFF / ((1 << (BYTE + shift)) - 1);
    }

    private static int type(boolean alpha) {
        return alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }
}
