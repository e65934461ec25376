package it.campanile.assets;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import it.campanile.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.xml.stream.XMLStreamException;

/**
 * The pictures of one site. Pages ask for those that they show, which costs little; what they need is made when the site
 * is written, on all cores. What is wrong with a picture is a finding.
 */
public final class SitePictures {

    private final Pictures pictures;
    private final Diagnostics diagnostics;
    private final Map<String, SiteFile> files = new TreeMap<>();
    private final Map<String, Optional<Pictures.Raster>> rasters = new ConcurrentHashMap<>();
    private final Map<String, Optional<Picture>> shown = new ConcurrentHashMap<>();
    private final Set<String> chosen = new ConcurrentSkipListSet<>();

    /** Where files of a site go. */
    public interface Target {
        /**
         * Takes a whole file.
         *
         * @param path path within the site, without a slash at the start
         * @param sha256 hash of the content, in hexadecimal
         */
        void write(String path, byte[] content, String sha256);
    }

    SitePictures(Pictures pictures, Collection<SiteFile> files, Diagnostics diagnostics) {
        this.pictures = pictures;
        this.diagnostics = diagnostics;
        files.forEach(file -> this.files.put(file.url(), file));
    }

    /** Addresses of the files of the site. */
    public Set<String> urls() {
        return files.keySet();
    }

    /** Whether a file is a picture that is made here, and not copied as it is. */
    public boolean makes(SiteFile file) {
        return format(file).filter(PictureFormat::isMade).isPresent();
    }

    /** The picture at an address, which from now on is shown; empty when the site has no such file. */
    public Optional<Picture> find(String url) {
        SiteFile file = files.get(url);
        return file == null ? Optional.empty() : shown.computeIfAbsent(url, key -> Optional.of(look(file)));
    }

    /** The versions of the picture at an address are needed, and not only itself. */
    public void choose(String url) {
        chosen.add(url);
    }

    private Picture look(SiteFile file) {
        PictureFormat format = format(file).orElse(null);
        if (format == PictureFormat.SVG) {
            return Picture.plain(file.url(), drawing(file));
        } else if (format == null || !format.isShown()) {
            report(file, new PictureProblem("assets/formato-non-adatto"));
        } else if (format != PictureFormat.AVIF) {
            return raster(file, format)
                    .map(Pictures.Raster::picture)
                    .orElseGet(() -> Picture.plain(file.url(), Optional.empty()));
        }
        return Picture.plain(file.url(), Optional.empty());
    }

    private Optional<Picture.Size> drawing(SiteFile file) {
        try {
            Optional<SvgSize> size = SvgSize.of(Files.readAllBytes(file.source().file()));
            if (size.isEmpty()) {
                diagnostics.warning(
                        "assets/disegno-senza-misure", at(file), file.source().name());
            }
            return size.map(found -> new Picture.Size(found.width(), found.height()));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            diagnostics.error(
                    "assets/disegno-danneggiato",
                    new Location(file.source().path(), line, 0, 0),
                    file.source().name());
        } catch (IOException e) {
            report(
                    file,
                    new PictureProblem(
                            "assets/immagine-illeggibile", e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private Optional<Pictures.Raster> raster(SiteFile file, PictureFormat format) {
        return rasters.computeIfAbsent(file.url(), url -> {
            try {
                return Optional.of(pictures.raster(file, format));
            } catch (PictureProblem problem) {
                report(file, problem);
                return Optional.empty();
            }
        });
    }

    /** How many bytes a file of the site has once it is published. */
    public long size(SiteFile file) {
        try {
            Optional<Pictures.Raster> raster =
                    format(file).filter(PictureFormat::isMade).flatMap(format -> raster(file, format));
            return raster.isPresent()
                    ? pictures.whole(raster.get()).bytes().length
                    : Files.size(file.source().file());
        } catch (PictureProblem problem) {
            report(file, problem);
        } catch (IOException e) {
            report(
                    file,
                    new PictureProblem(
                            "assets/immagine-illeggibile", e.getClass().getSimpleName()));
        }
        return 0;
    }

    /** Writes every picture of the site, and the versions of those that pages show. */
    public void write(Target target) {
        Set<String> written = ConcurrentHashMap.newKeySet();
        List<SiteFile> made = files.values().stream().filter(this::makes).toList();
        made.parallelStream()
                .forEach(file ->
                        raster(file, format(file).orElseThrow()).ifPresent(raster -> write(raster, target, written)));
        adviseOnWebp();
    }

    private void write(Pictures.Raster raster, Target target, Set<String> written) {
        List<Picture.Variant> wanted = new ArrayList<>();
        if (raster.remade()) {
            wanted.add(raster.whole());
        }
        if (chosen.contains(raster.file().url())) {
            wanted.addAll(raster.picture().variants());
            wanted.addAll(raster.picture().webp());
        }
        try {
            if (!raster.remade()) {
                PictureCache.Kept whole = pictures.whole(raster);
                target.write(raster.file().url().substring(1), whole.bytes(), whole.sha256());
            }
            List<PictureCache.Kept> made = pictures.versions(raster, wanted);
            for (int i = 0; i < wanted.size(); i++) {
                String path = wanted.get(i).url().substring(1);
                // Two files with the same name and content share their versions.
                if (written.add(path)) {
                    target.write(path, made.get(i).bytes(), made.get(i).sha256());
                }
            }
        } catch (PictureProblem problem) {
            report(raster.file(), problem);
        }
    }

    /** Without WebP pages are heavier but whole: one piece of advice for the whole site. */
    private void adviseOnWebp() {
        chosen.stream()
                .map(url -> rasters.getOrDefault(url, Optional.empty()))
                .flatMap(Optional::stream)
                .filter(raster -> raster.head().format() != PictureFormat.WEBP
                        && !raster.head().animated())
                .filter(raster -> raster.picture().webp().isEmpty())
                .findFirst()
                .ifPresent(raster -> diagnostics.add(new Diagnostic(
                        "assets/senza-webp",
                        Severity.ADVICE,
                        at(raster.file()),
                        List.of(
                                raster.file().source().name(),
                                System.getProperty("os.name") + " " + System.getProperty("os.arch")))));
    }

    private void report(SiteFile file, PictureProblem problem) {
        List<String> arguments = new ArrayList<>();
        arguments.add(file.source().name());
        arguments.addAll(problem.arguments());
        diagnostics.error(problem.code(), at(file), arguments.toArray(String[]::new));
    }

    private static Location at(SiteFile file) {
        return Location.ofFile(file.source().path());
    }

    private static Optional<PictureFormat> format(SiteFile file) {
        return PictureFormat.named(file.source().extension());
    }
}
