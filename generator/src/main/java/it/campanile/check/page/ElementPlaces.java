package it.campanile.check.page;

import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.render.MarkedPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds an element of a built page again in the marked page, which has the same elements in the same order. */
public final class ElementPlaces implements Places {

    private static final Pattern MARK = Pattern.compile("(.+):(\\d+):(\\d+):(\\d+)", Pattern.DOTALL);

    private final MarkedPages marked;
    private final Map<String, List<Element>> pages = new ConcurrentHashMap<>();

    /** @param marked the pages of the same bake */
    public ElementPlaces(MarkedPages marked) {
        this.marked = marked;
    }

    @Override
    public Optional<Location> of(Page page, Element element) {
        Document document = element.ownerDocument();
        if (document == null) {
            return Optional.empty();
        }
        List<Element> built = document.getAllElements();
        List<Element> twins = pages.computeIfAbsent(page.url(), url -> elements(page));
        if (built.size() != twins.size()) {
            return Optional.empty();
        }
        int index = indexOf(element, built);
        return index >= 0 && twins.get(index).nodeName().equals(element.nodeName())
                ? mark(twins.get(index))
                : Optional.empty();
    }

    private List<Element> elements(Page page) {
        return marked.html(page)
                .map(html -> List.copyOf(Jsoup.parse(html).getAllElements()))
                .orElse(List.of());
    }

    /** By identity: two elements that look the same are not the same. */
    @SuppressWarnings("ReferenceEquality")
    private static int indexOf(Element element, List<Element> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == element) {
                return i;
            }
        }
        return -1;
    }

    /** What an element without a mark of its own is part of was marked. */
    private static Optional<Location> mark(Element element) {
        for (Element one = element; one != null; one = one.parent()) {
            Matcher mark = MARK.matcher(one.attr(MarkedPages.ATTRIBUTE));
            if (mark.matches()) {
                return Optional.of(new Location(
                        mark.group(1),
                        Integer.parseInt(mark.group(2)),
                        Integer.parseInt(mark.group(3)),
                        Integer.parseInt(mark.group(4))));
            }
        }
        return Optional.empty();
    }
}
