package it.campanile.render;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import it.campanile.assets.Picture;
import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Location;
import it.campanile.schema.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A picture as templates see it. Its versions are made when a template asks for them. */
final class PictureModel implements NamedHash {

    private static final Set<String> NAMES = Set.of(
            "url",
            "alt",
            "decorativa",
            "didascalia",
            "credito",
            "larghezza",
            "altezza",
            "srcset",
            "srcset_webp",
            "anteprima");

    private final Value.Image image;
    private final String url;
    private final SitePictures pictures;

    private PictureModel(Value.Image image, String url, SitePictures pictures) {
        this.image = image;
        this.url = url;
        this.pictures = pictures;
    }

    /**
     * The picture of a field.
     *
     * @param base where a file without a slash in front of its name is
     */
    static TemplateModel of(Value.Image image, String base, SitePictures pictures) {
        return new PictureModel(image, image.file().startsWith("/") ? image.file() : base + image.file(), pictures);
    }

    /** A file of the site by its address, as an ornament. */
    static TemplateModel of(String url, SitePictures pictures) {
        Value.Image ornament = new Value.Image(url, "", true, "", "", Location.ofFile(url));
        return new PictureModel(ornament, url, pictures);
    }

    @Override
    public String kind() {
        return "immagine";
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return switch (key) {
            case "url" -> new SimpleScalar(picture().map(Picture::address).orElse(url));
            case "alt" -> new SimpleScalar(image.alt());
            case "decorativa" -> image.decorative() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case "didascalia" -> new SimpleScalar(image.caption());
            case "credito" -> new SimpleScalar(image.credit());
            case "larghezza" -> number(size().map(Picture.Size::width));
            case "altezza" -> number(size().map(Picture.Size::height));
            case "srcset" -> text(chosen().flatMap(Picture::srcset));
            case "srcset_webp" -> text(chosen().flatMap(Picture::webpSrcset));
            case "anteprima" -> preview();
            default -> throw ModelMistake.unknown("render/parte-sconosciuta", key, kind(), NAMES);
        };
    }

    private Optional<Picture> picture() {
        return pictures.find(url);
    }

    private Optional<Picture> chosen() {
        pictures.choose(url);
        return picture();
    }

    private Optional<Picture.Size> size() {
        return picture().flatMap(Picture::size);
    }

    private TemplateModel preview() {
        Picture.Preview preview =
                chosen().map(Picture::preview).orElseGet(() -> new Picture.Preview(url, Optional.empty()));
        return new Models.Hash(preview.size()
                .map(size -> Map.<String, TemplateModel>of(
                        "url", new SimpleScalar(preview.url()),
                        "larghezza", new SimpleNumber(size.width()),
                        "altezza", new SimpleNumber(size.height())))
                .orElseGet(() -> Map.of("url", new SimpleScalar(preview.url()))));
    }

    private static @Nullable TemplateModel text(Optional<String> text) {
        return text.map(SimpleScalar::new).orElse(null);
    }

    private static @Nullable TemplateModel number(Optional<Integer> number) {
        return number.map(SimpleNumber::new).orElse(null);
    }
}
