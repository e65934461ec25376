package it.campanile.check.criteria;

import java.util.List;
import java.util.Locale;

/** C.SI.1.1, fonts: headings and paragraphs, visible or not, declare one of the families of the model first. */
final class SeenFonts implements SeenCriterion {

    private final List<String> allowed =
            Expected.fonts().stream().map(font -> font.toLowerCase(Locale.ROOT)).toList();

    @Override
    public void judge(Seen page, Verdict.Builder verdict) {
        verdict.require(!page.writings().isEmpty(), page.path(), "nessun titolo e nessun paragrafo");
        for (Seen.Writing writing : page.writings()) {
            String name = "<" + writing.tag() + "> «" + writing.text() + "»";
            verdict.require(isAllowed(writing.family()), page.path(), name + " è in " + writing.family());
            writing.inner().stream()
                    .filter(family -> !isAllowed(family))
                    .forEach(family -> verdict.tolerate(page.path(), "dentro " + name + " c’è " + family));
        }
    }

    private boolean isAllowed(String family) {
        return allowed.contains(family.toLowerCase(Locale.ROOT));
    }
}
