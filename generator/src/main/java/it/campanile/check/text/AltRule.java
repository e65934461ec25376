package it.campanile.check.text;

import it.campanile.check.page.Sightings;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The alternative text of a picture says what it shows, and does not repeat what stands beside it (WCAG 1.1.1). */
final class AltRule implements TextRule {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S(?:.*\\S)?\\.(?:jpe?g|jfif|png|gif|webp|svg|avif|tiff?|bmp|heic)");

    /** As cameras, telephones and programs name pictures. */
    private static final Pattern CAMERA_NAME = Pattern.compile(
            "(?i)(?:img|dsc|dscn|dscf|pict|pxl|p|image|immagine|foto|photo|scan|screenshot|schermata|whatsapp image)"
                    + "[-_ ]?\\d{2,}.*");

    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)+");

    private static final Pattern BEGINNING = Pattern.compile(
            "(?iu)(?:(?:una? )?(?:immagine|foto|fotografia) (?:di |del |della |dello |dell[’']|dei |degli |delle |che )"
                    + "|(?:an? |the )?(?:image|picture|photo|photograph) (?:of|showing) ).*");

    private final Set<String> empty = WordLists.lines("testi-alternativi-vuoti.txt");

    @Override
    public void look(Element element, Sightings.OnPage page) {
        if (!element.normalName().equals("img")) {
            return;
        }
        String alt = element.attr("alt").strip();
        if (alt.isEmpty()) {
            return;
        }
        if (FILE_NAME.matcher(alt).matches() || CAMERA_NAME.matcher(alt).matches() || isStem(alt, element)) {
            page.warning("check/alt-nome-di-file", element, alt, alt);
        } else if (empty.contains(WordLists.plain(alt))
                || BEGINNING.matcher(alt).matches()) {
            page.warning("check/alt-generico", element, alt, alt);
        } else if (isSaidBeside(alt, element)) {
            page.warning("check/alt-ripetuto", element, alt, alt);
        }
    }

    /** The name of the picture’s own file, without what it ends with. */
    private static boolean isStem(String alt, Element image) {
        String src = image.attr("src").toLowerCase(Locale.ROOT);
        String name = src.substring(src.lastIndexOf('/') + 1);
        return JOINED.matcher(alt).matches() && name.startsWith(alt.toLowerCase(Locale.ROOT));
    }

    private static boolean isSaidBeside(String alt, Element image) {
        String plain = WordLists.plain(alt);
        Element figure = image.closest("figure");
        if (figure != null) {
            Element caption = figure.selectFirst("figcaption");
            if (caption != null && plain.equals(WordLists.plain(caption.text()))) {
                return true;
            }
        }
        Element link = image.closest("a");
        if (link != null && plain.equals(WordLists.plain(link.text()))) {
            return true;
        }
        Element next = image.nextElementSibling();
        Element previous = image.previousElementSibling();
        return (next != null && plain.equals(WordLists.plain(next.text())))
                || (previous != null && plain.equals(WordLists.plain(previous.text())));
    }
}
