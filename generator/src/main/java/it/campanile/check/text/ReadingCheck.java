package it.campanile.check.text;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Severity;
import it.campanile.model.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard the text of a page is: the Gulpease index, made for Italian, and paragraphs that are too long. Only advice: a
 * number does not know what a text says.
 */
final class ReadingCheck {

    /** Below, who has a school-leaving certificate finds a text hard (Lucisano and Piemontese, 1988). */
    private static final int HARD = 40;

    /** Fewer words tell nothing. */
    private static final int ENOUGH_WORDS = 100;

    private static final int ENOUGH_WORDS_OF_A_PARAGRAPH = 20;
    private static final int LONG = 120;
    private static final int BEGINNING = 5;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Prose prose = new Prose(WordLists.words("abbreviazioni.txt"));

    void check(Page page, Diagnostics diagnostics) {
        List<Prose.Paragraph> paragraphs = prose.paragraphs(page.item().body());
        Prose.Measure whole =
                paragraphs.stream().map(Prose.Paragraph::measure).reduce(Prose.Measure.NONE, Prose.Measure::plus);
        if (whole.words() >= ENOUGH_WORDS && whole.gulpease() < HARD) {
            paragraphs.stream()
                    .filter(paragraph -> paragraph.measure().words() >= ENOUGH_WORDS_OF_A_PARAGRAPH)
                    .min(Comparator.comparingInt(
                            paragraph -> paragraph.measure().gulpease()))
                    .ifPresent(hardest -> advise(
                            diagnostics,
                            "check/leggibilita",
                            page,
                            hardest,
                            String.valueOf(whole.gulpease()),
                            String.valueOf(hardest.measure().gulpease())));
        }
        for (Prose.Paragraph paragraph : paragraphs) {
            if (paragraph.measure().words() > LONG) {
                String words = String.valueOf(paragraph.measure().words());
                advise(diagnostics, "check/paragrafo-lungo", page, paragraph, words);
            }
        }
    }

    private static void advise(
            Diagnostics diagnostics, String code, Page page, Prose.Paragraph paragraph, String... figures) {
        List<String> arguments = new ArrayList<>(List.of(page.url(), beginning(paragraph.text())));
        arguments.addAll(List.of(figures));
        diagnostics.add(new Diagnostic(code, Severity.ADVICE, paragraph.at(), arguments));
    }

    private static String beginning(String text) {
        String[] words = BLANK.split(text, BEGINNING + 1);
        return words.length > BEGINNING ? String.join(" ", Arrays.copyOf(words, BEGINNING)) + "…" : text;
    }
}
