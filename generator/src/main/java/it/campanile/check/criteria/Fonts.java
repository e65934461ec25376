package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.FIRST_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.HOME;
import static it.campanile.check.criteria.Walk.Kind.LOGIN;
import static it.campanile.check.criteria.Walk.Kind.SECOND_LEVEL;
import static it.campanile.check.criteria.Walk.Kind.SERVICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;

/**
 * C.SI.1.1, fonts, as far as styles show it: the page as a whole has one of the families of the model, and no rule with
 * another family reaches a heading or a paragraph. A rule counts as reaching what its selector matches even where a
 * stronger rule would win; of what scripts add, nothing is seen.
 */
final class Fonts implements Criterion {

    private static final Set<Walk.Kind> KINDS = Set.of(HOME, FIRST_LEVEL, SECOND_LEVEL, SERVICE, LOGIN);
    private static final String WRITING = "h1, h2, h3, h4, h5, h6, p";

    private final Set<String> allowed = Vocabulary.fonts().stream()
            .map(font -> font.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    @Override
    public String code() {
        return "check/c-si-1-1";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        Map<String, StyleSheet> inline = new HashMap<>();
        Map<List<StyleSheet>, FontRules> rules = new HashMap<>();
        walk.each(KINDS, faults, page -> {
            List<StyleSheet> sheets = new ArrayList<>(walk.site().styles(page));
            page.document()
                    .select("style")
                    .forEach(style ->
                            sheets.add(inline.computeIfAbsent(style.data(), text -> StyleSheet.of(page.path(), text))));
            page.document()
                    .select("[style*=--]")
                    .forEach(element -> sheets.add(inline.computeIfAbsent(
                            "x{" + element.attr("style") + "}", text -> StyleSheet.of(page.path(), text))));
            judge(page, rules.computeIfAbsent(sheets, all -> FontRules.of(all, allowed)), faults);
        });
    }

    private void judge(JudgedPage page, FontRules rules, Faults faults) {
        Elements writings = page.document().select(WRITING);
        faults.require(!writings.isEmpty(), page, "senza-testo");
        faults.require(rules.hasBase(), page, "senza-base", Faults.quoted(Vocabulary.fonts()));
        for (FontRules.Foreign foreign : rules.foreign()) {
            select(page, foreign, faults).forEach(element -> reach(page, element, foreign.family(), rules, faults));
        }
        for (Element element : page.document().select("[style*=font]")) {
            StyleSheet style = StyleSheet.of("", "x{" + element.attr("style") + "}");
            style.fonts().stream()
                    .flatMap(font -> FontFamilies.first(font.families(), rules.properties()).stream())
                    .filter(family -> !allowed.contains(family))
                    .forEach(family -> reach(page, element, family, rules, faults));
        }
    }

    private static Elements select(JudgedPage page, FontRules.Foreign foreign, Faults faults) {
        try {
            return page.document().select(foreign.selector());
        } catch (Selector.SelectorParseException unknown) {
            faults.tolerate(page, "selettore", foreign.selector(), foreign.family());
            return new Elements();
        }
    }

    /** What a foreign family does on an element: to the writing that it is, that takes it over, or that it is within. */
    private static void reach(JudgedPage page, Element element, String family, FontRules rules, Faults faults) {
        if (element.is(WRITING)) {
            faults.fail(page, element, "altro-carattere", element.tagName(), shortened(element.text()), family);
            return;
        }
        boolean isOverruled = element.nameIs("html") && rules.overrules("body");
        for (Element inner : isOverruled ? new Elements() : element.select(WRITING)) {
            if (!rules.overrules(inner.tagName())) {
                faults.fail(page, inner, "altro-carattere", inner.tagName(), shortened(inner.text()), family);
            }
        }
        Element around = element.closest(WRITING);
        if (around != null) {
            faults.tolerate(page, element, "dentro", around.tagName(), shortened(around.text()), family);
        }
    }

    private static String shortened(String text) {
        int longest = 40;
        return text.length() <= longest ? text : text.substring(0, longest).strip() + "…";
    }
}
