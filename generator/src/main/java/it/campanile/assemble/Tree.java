package it.campanile.assemble;

import it.campanile.model.Page;
import it.campanile.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts pages under each other by their addresses. */
final class Tree {

    private Tree() {}

    static Site.PageTree of(Collection<Page> pages, Map<String, Page> byUrl, PageOrder order) {
        Map<String, List<Page>> ancestors = new LinkedHashMap<>();
        Map<String, List<Page>> children = new LinkedHashMap<>();
        for (Page page : pages) {
            List<Page> above = ancestors(page.url(), byUrl);
            ancestors.put(page.url(), above);
            if (!above.isEmpty() && page.isWhole()) {
                Page parent = above.get(above.size() - 1);
                if (parent.item().type().equals(page.item().type())) {
                    children.computeIfAbsent(parent.url(), url -> new ArrayList<>())
                            .add(page);
                }
            }
        }
        children.replaceAll((url, list) -> order.sort(list, list.get(0).item().type()));
        return new Site.PageTree(ancestors, children);
    }

    /** The tree with the pages that continue a list: each lies under the first one, and is nobody's child. */
    static Site.PageTree with(List<Page> more, Site.PageTree tree, Map<String, Page> byUrl) {
        Map<String, List<Page>> ancestors = new LinkedHashMap<>(tree.ancestors());
        more.forEach(page -> ancestors.put(page.url(), ancestors(page.url(), byUrl)));
        return new Site.PageTree(ancestors, tree.children());
    }

    private static List<Page> ancestors(String url, Map<String, Page> byUrl) {
        List<Page> above = new ArrayList<>();
        for (int slash = url.indexOf('/');
                slash >= 0 && slash + 1 < url.length();
                slash = url.indexOf('/', slash + 1)) {
            Page page = byUrl.get(url.substring(0, slash + 1));
            if (page != null) {
                above.add(page);
            }
        }
        return List.copyOf(above);
    }
}
