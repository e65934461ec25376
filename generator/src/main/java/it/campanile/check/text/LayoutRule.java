package it.campanile.check.text;

import it.campanile.check.page.Sightings;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Text is not justified (WCAG 1.4.8), and a table of data has headers (WCAG 1.3.1). */
final class LayoutRule implements TextRule {

    private static final Pattern JUSTIFIED = Pattern.compile("(?i).*text-align\\s*:\\s*justify.*", Pattern.DOTALL);
    private static final int BEGINNING = 40;

    @Override
    public void look(Element element, Sightings.OnPage page) {
        if (element.attributesSize() > 0 && isJustified(element)) {
            String text = element.text();
            page.warning(
                    "check/testo-giustificato",
                    element,
                    text,
                    text.length() > BEGINNING ? text.substring(0, BEGINNING) + "…" : text);
        }
        if (element.normalName().equals("table") && !isForLayout(element) && !hasHeaders(element)) {
            String first = element.select("td").eachText().stream().findFirst().orElse("");
            page.warning("check/tabella-senza-intestazioni", element, first, first);
        }
    }

    private static boolean isJustified(Element element) {
        String style = element.attr("style");
        return (!style.isEmpty() && JUSTIFIED.matcher(style).matches())
                || element.attr("align").equalsIgnoreCase("justify");
    }

    private static boolean isForLayout(Element table) {
        return table.attr("role").equals("presentation") || table.attr("role").equals("none");
    }

    /** Only the corner over the headers of rows may be empty. */
    private static boolean hasHeaders(Element table) {
        Elements headers = table.select("th");
        long empty = headers.stream().filter(header -> header.text().isBlank()).count();
        boolean corner = !headers.isEmpty() && headers.get(0).text().isBlank();
        return !headers.isEmpty() && empty <= (corner && headers.size() > 1 ? 1 : 0);
    }
}
