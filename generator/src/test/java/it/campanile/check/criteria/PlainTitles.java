package it.campanile.check.criteria;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Rule of the assessors: headings and entries of menus are never wholly upper-case or in italics, but for acronyms. */
final class PlainTitles implements WrittenCriterion {

    private static final String TITLES = "title, h1, h2, h3, h4, h5, h6, nav a, header a, footer a, [data-element] > a";

    /** TARI, PNRR, SUAP; longer words are shouted. */
    private static final int LONGEST_ACRONYM = 5;

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        for (Document page : site.pages()) {
            String path = BuiltSite.path(page);
            for (Element title : page.select(TITLES)) {
                verdict.require(!isShouted(title.text()), path, "tutto maiuscolo: «" + title.text() + "»");
                boolean isItalic = title.select("em, i").stream()
                                .anyMatch(part -> part.text().equals(title.text()))
                        && !title.text().isBlank();
                verdict.require(!isItalic, path, "tutto corsivo: «" + title.text() + "»");
            }
        }
        return verdict.build();
    }

    static boolean isShouted(String text) {
        String letters = text.replaceAll("[^\\p{L} ]", "").strip();
        boolean isUpper = letters.equals(letters.toUpperCase(Locale.ITALIAN))
                && !letters.equals(letters.toLowerCase(Locale.ITALIAN));
        return isUpper && (letters.length() > LONGEST_ACRONYM);
    }
}
