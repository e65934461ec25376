package it.campanile.assets;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.SiteFile;
import it.campanile.source.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a run, for all its sites: what a file holds is looked at once, what is made of it is kept in a cache.
 * While everything is there, nothing is decoded and no image library is loaded.
 */
public final class Pictures {

    private final PictureCache cache;
    private final Map<Path, Looked> looked = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private @Nullable PictureWorkshop workshop;
    private @Nullable Boolean webp;

    /**
     * A file that was looked at.
     *
     * @param sha256 hash of its bytes
     * @param head what it says of itself; empty when something is wrong with it
     */
    private record Looked(String sha256, Optional<PictureHead> head, Optional<PictureProblem> problem) {}

    /**
     * A picture made of pixels.
     *
     * @param remade whether the picture itself is published in another form: turned, smaller, in other colours
     */
    record Raster(SiteFile file, String sha256, PictureHead head, Picture picture, boolean remade) {

        /** The picture itself as a version, when it is remade. */
        Picture.Variant whole() {
            return new Picture.Variant(picture.url(), picture.size().orElseThrow(), head.format());
        }
    }

    /** @param cache folder for what is kept between runs */
    public Pictures(Path cache) {
        this.cache = new PictureCache(cache);
    }

    /** The pictures of a site. */
    public SitePictures of(Collection<SiteFile> files, Diagnostics diagnostics) {
        return new SitePictures(this, files, diagnostics);
    }

    /** Looks at a file that must be a picture of this format. */
    Raster raster(SiteFile file, PictureFormat format) throws PictureProblem {
        Looked found = looked.computeIfAbsent(file.source().file(), path -> look(path, format));
        if (found.problem.isPresent()) {
            throw found.problem.get();
        }
        PictureHead head = found.head.orElseThrow();
        Picture.Size stored = head.isSideways()
                ? new Picture.Size(head.height(), head.width())
                : new Picture.Size(head.width(), head.height());
        if (head.animated()) {
            return new Raster(file, found.sha256, head, Picture.plain(file.url(), Optional.of(stored)), false);
        }
        Picture.Size size = stored.within(Recipe.LONGEST);
        boolean remade = head.orientation() != 1 || !size.equals(stored) || head.channels() == 4;
        return new Raster(file, found.sha256, head, picture(file, found.sha256, size, head.format()), remade);
    }

    private Picture picture(SiteFile file, String sha256, Picture.Size size, PictureFormat format) {
        List<Picture.Variant> own = new ArrayList<>();
        List<Picture.Variant> inWebp = new ArrayList<>();
        for (int width : Recipe.widths(size.width())) {
            String start = VariantName.of(file.url(), width, Recipe.fingerprint(sha256));
            if (width < size.width()) {
                own.add(new Picture.Variant(start + format.extension(), size.scaledTo(width), format));
            }
            if (format != PictureFormat.WEBP) {
                inWebp.add(new Picture.Variant(start + "webp", size.scaledTo(width), PictureFormat.WEBP));
            }
        }
        List<String> names = inWebp.stream().map(Picture.Variant::name).toList();
        boolean possible = cache.hasAll(sha256, names) || hasWebp();
        return new Picture(file.url(), Optional.of(size), List.copyOf(own), possible ? List.copyOf(inWebp) : List.of());
    }

    private static Looked look(Path path, PictureFormat format) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            PictureFormat real = PictureFormat.of(bytes).orElse(null);
            if (real == null) {
                throw new PictureProblem("assets/non-immagine", format.name());
            } else if (real != format) {
                throw new PictureProblem("assets/formato-diverso", format.name(), real.name(), real.extension());
            }
            PictureHead head = PictureHead.read(format, bytes);
            if (head.pixels() > Recipe.MOST_PIXELS) {
                throw new PictureProblem(
                        "assets/immagine-enorme", head.width() + " × " + head.height(), megapixels(Recipe.MOST_PIXELS));
            }
            return new Looked(Sha256.of(bytes), Optional.of(head), Optional.empty());
        } catch (PictureProblem problem) {
            return new Looked("", Optional.empty(), Optional.of(problem));
        } catch (IOException e) {
            PictureProblem problem = new PictureProblem(
                    "assets/immagine-illeggibile", e.getClass().getSimpleName());
            return new Looked("", Optional.empty(), Optional.of(problem));
        }
    }

    private static String megapixels(long pixels) {
        return String.valueOf(pixels / 1_000_000);
    }

    /** The picture itself as it is published. */
    PictureCache.Kept whole(Raster raster) throws PictureProblem {
        if (raster.remade) {
            return versions(raster, List.of(raster.whole())).get(0);
        }
        byte[] bytes = bytes(raster.file);
        byte[] bare = raster.head.bare(bytes);
        return new PictureCache.Kept(bare, raster.head.clean() ? raster.sha256 : Sha256.of(bare));
    }

    /** Versions of a picture in the order asked for, from the cache as far as they are there. */
    List<PictureCache.Kept> versions(Raster raster, List<Picture.Variant> wanted) throws PictureProblem {
        // Several sites may have the same picture.
        synchronized (locks.computeIfAbsent(raster.sha256, key -> new Object())) {
            Map<String, PictureCache.Kept> found = new HashMap<>();
            List<Picture.Variant> missing = new ArrayList<>();
            for (Picture.Variant variant : wanted) {
                cache.find(raster.sha256, variant.name())
                        .ifPresentOrElse(kept -> found.put(variant.name(), kept), () -> missing.add(variant));
            }
            if (!missing.isEmpty()) {
                workshop()
                        .make(bytes(raster.file), raster.head, missing)
                        .forEach((name, bytes) -> found.put(name, cache.keep(raster.sha256, name, bytes)));
            }
            return wanted.stream().map(variant -> found.get(variant.name())).toList();
        }
    }

    private static byte[] bytes(SiteFile file) throws PictureProblem {
        try {
            return Files.readAllBytes(file.source().file());
        } catch (IOException e) {
            throw new PictureProblem("assets/immagine-illeggibile", e.getClass().getSimpleName());
        }
    }

    private synchronized PictureWorkshop workshop() {
        if (workshop == null) {
            workshop = new PictureWorkshop();
        }
        return workshop;
    }

    private synchronized boolean hasWebp() {
        if (webp == null) {
            webp = WebpSupport.isThere();
        }
        return webp;
    }
}
