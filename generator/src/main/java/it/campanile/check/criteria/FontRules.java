package it.campanile.check.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules with a font family of some style sheets, one for each selector: the last one wins.
 *
 * @param families selector → the families that may come first
 * @param foreign the rules with a family that is not allowed
 * @param properties the custom properties with all their values
 * @param allowed the families of the model
 */
record FontRules(
        Map<String, Set<String>> families,
        List<Foreign> foreign,
        Map<String, List<String>> properties,
        Set<String> allowed) {

    /** Selectors of what is not an element: its font is not the element's. */
    private static final Pattern PSEUDO_ELEMENT = Pattern.compile("::|:(?:before|after|first-letter|first-line)\\b");

    /** What depends on people, and may hold at any time. */
    private static final Pattern STATE = Pattern.compile(
            ":(?:hover|focus(?:-visible|-within)?|active|visited|link|any-link|target|checked|disabled|enabled|valid"
                    + "|invalid|open|autofill|placeholder-shown|indeterminate|required|optional|read-only|read-write)\\b(?!\\()");

    private static final List<String> BASES = List.of("body", "html", ":root", "*");

    /** A rule with a family that is not of the model. */
    record Foreign(String selector, String family) {}

    static FontRules of(List<StyleSheet> sheets, Set<String> allowed) {
        Map<String, List<String>> properties = new HashMap<>();
        for (StyleSheet sheet : sheets) {
            sheet.properties()
                    .forEach((name, values) -> properties
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(values));
        }
        Map<String, Set<String>> families = new LinkedHashMap<>();
        for (StyleSheet sheet : sheets) {
            for (StyleSheet.FontRule rule : sheet.fonts()) {
                Set<String> first = FontFamilies.first(rule.families(), properties);
                selectors(rule.selector()).forEach(selector -> families.put(selector, first));
            }
        }
        List<Foreign> foreign = new ArrayList<>();
        families.forEach((selector, first) -> first.stream()
                .filter(family -> !allowed.contains(family))
                .forEach(family -> foreign.add(new Foreign(selector, family))));
        return new FontRules(families, foreign, properties, allowed);
    }

    private static List<String> selectors(String list) {
        if (PSEUDO_ELEMENT.matcher(list).find() && !list.contains(",")) {
            return List.of();
        }
        List<String> parts = list.contains("(") ? List.of(list) : Arrays.asList(list.split(",", -1));
        return parts.stream()
                .filter(part -> !PSEUDO_ELEMENT.matcher(part).find())
                .map(part -> STATE.matcher(part.strip()).replaceAll("").replace(":where(", ":is("))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Whether the page as a whole has a family of the model. */
    boolean hasBase() {
        return BASES.stream().anyMatch(this::overrules);
    }

    /** Whether all elements of a name have a family of the model by a rule of their own. */
    boolean overrules(String tag) {
        Set<String> first = families.getOrDefault(tag, Set.of());
        return !first.isEmpty() && allowed.containsAll(first);
    }
}
