package it.campanile.assets;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A picture of a site as pages show it.
 *
 * @param url its root-relative address
 * @param size how large it is shown at most; empty for a drawing that has no size
 * @param variants smaller versions in its own format, from the narrowest
 * @param webp versions in WebP, from the narrowest; none when it is in WebP itself, or is not made of pixels
 */
public record Picture(String url, Optional<Size> size, List<Variant> variants, List<Variant> webp) {

    /** The widest version that goes with a link to the page in a social network. */
    private static final int PREVIEW = 1280;

    /** Pixels. */
    public record Size(int width, int height) {

        /** The same shape in another width. */
        Size scaledTo(int newWidth) {
            return new Size(newWidth, (int) Math.max(1, Math.round((double) height * newWidth / width)));
        }

        /** The same shape with no side longer than this. */
        Size within(int longest) {
            double factor = (double) longest / Math.max(width, height);
            return factor >= 1
                    ? this
                    : new Size((int) Math.max(1, Math.round(width * factor)), (int)
                            Math.max(1, Math.round(height * factor)));
        }
    }

    /**
     * A version of a picture.
     *
     * @param url its root-relative address, which changes when the picture does
     */
    public record Variant(String url, Size size, PictureFormat format) {

        /** Its name among the versions of the picture. */
        String name() {
            return size.width + "." + format.extension();
        }
    }

    /** A picture that has one version. */
    static Picture plain(String url, Optional<Size> size) {
        return new Picture(url, size, List.of(), List.of());
    }

    /** Its address as links have it: a blank in the name of the file would end it. */
    public String address() {
        try {
            return new URI(null, null, url, null).getRawPath();
        } catch (URISyntaxException e) {
            return url;
        }
    }

    /** Its versions in its own format for the attribute {@code srcset}; empty when there is nothing to choose from. */
    public Optional<String> srcset() {
        if (variants.isEmpty() || size.isEmpty()) {
            return Optional.empty();
        }
        List<String> choices = new ArrayList<>();
        variants.forEach(variant -> choices.add(choice(variant.url, variant.size)));
        choices.add(choice(address(), size.get()));
        return Optional.of(String.join(", ", choices));
    }

    /** Its versions in WebP for the attribute {@code srcset}; empty when there are none. */
    public Optional<String> webpSrcset() {
        return webp.isEmpty()
                ? Optional.empty()
                : Optional.of(webp.stream()
                        .map(variant -> choice(variant.url, variant.size))
                        .collect(Collectors.joining(", ")));
    }

    private static String choice(String url, Size size) {
        return url + " " + size.width + "w";
    }

    /** The version that others show with a link: in its own format and not too heavy. */
    public Preview preview() {
        if (size.isPresent() && size.get().width > PREVIEW) {
            for (int i = variants.size() - 1; i >= 0; i--) {
                Variant variant = variants.get(i);
                if (variant.size.width <= PREVIEW) {
                    return new Preview(variant.url, Optional.of(variant.size));
                }
            }
        }
        return new Preview(address(), size);
    }

    /** What is shown with a link to a page. */
    public record Preview(String url, Optional<Size> size) {}
}
