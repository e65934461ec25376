package it.campanile.check.text;

import it.campanile.diagnostic.Location;
import it.campanile.parse.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that an editor wrote under the front matter, as paragraphs and items of lists without their markup: for
 * measures of the language. Headings, tables, quotations of code and pictures are not prose.
 */
final class Prose {

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)");
    private static final Pattern APART = Pattern.compile("\\s*(?:#{1,6}\\s.*|\\|.*|<.*|:::.*|---+|===+|\\*\\*\\*+)");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\](?:\\([^)]*\\)|\\[[^\\]]*\\])");
    private static final Pattern ADDRESS = Pattern.compile("<?\\b(?:https?://|www\\.|mailto:)\\S+|(?<!\\S)\\S+@\\S+");
    private static final Pattern MARKS = Pattern.compile("[*_`~\\\\]|^\\s*>\\s?");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…]+[»”\"')]*(?=\\s+[«“\"'(]?[\\p{Lu}\\p{N}]|\\s*$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.,\\-/][\\p{L}\\p{N}]+)*");

    private final Set<String> abbreviations;

    Prose(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * A paragraph or an item of a list.
     *
     * @param text its words without markup
     * @param at where it starts
     * @param isItem whether it is an item of a list
     */
    record Paragraph(String text, Location at, boolean isItem, Measure measure) {}

    /**
     * What is counted.
     *
     * @param letters letters and digits
     */
    record Measure(int words, int letters, int sentences) {

        static final Measure NONE = new Measure(0, 0, 0);

        Measure plus(Measure other) {
            return new Measure(words + other.words, letters + other.letters, sentences + other.sentences);
        }

        /** Gulpease, from 0 for the hardest to 100 for the easiest text (Lucisano and Piemontese, 1988). */
        int gulpease() {
            long index = Math.round(89 + (300.0 * sentences - 10.0 * letters) / Math.max(1, words));
            return (int) Math.max(0, Math.min(100, index));
        }
    }

    /** The paragraphs of a text, in order. */
    List<Paragraph> paragraphs(Body body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        read(body.introduction(), paragraphs);
        body.sections().forEach(section -> read(section.passage(), paragraphs));
        return paragraphs;
    }

    private void read(Body.Passage passage, List<Paragraph> paragraphs) {
        StringBuilder open = new StringBuilder();
        boolean item = false;
        boolean fenced = false;
        int start = passage.firstLine();
        int line = passage.firstLine();
        for (String content : passage.text().split("\n", -1)) {
            Matcher listed = ITEM.matcher(content);
            boolean fence = FENCE.matcher(content).matches();
            fenced = fence != fenced;
            boolean apart = fence
                    || fenced
                    || content.isBlank()
                    || APART.matcher(content).matches();
            if (apart || listed.matches()) {
                close(open, passage.path(), start, item, paragraphs);
                item = false;
            }
            if (!apart) {
                if (open.isEmpty()) {
                    start = line;
                    item = listed.matches();
                }
                open.append(listed.matches() ? listed.group(1) : content).append(' ');
            }
            line++;
        }
        close(open, passage.path(), start, item, paragraphs);
    }

    private void close(StringBuilder open, String path, int line, boolean item, List<Paragraph> paragraphs) {
        String text = plain(open.toString());
        open.setLength(0);
        Measure measure = measure(text);
        if (measure.words() > 0) {
            paragraphs.add(new Paragraph(text, new Location(path, line, 0, 0), item, measure));
        }
    }

    private static String plain(String markdown) {
        String text = markdown;
        if (text.indexOf('[') >= 0) {
            text = LINK.matcher(PICTURE.matcher(text).replaceAll("")).replaceAll("$1");
        }
        if (text.indexOf('@') >= 0 || text.contains("www.") || text.contains(":")) {
            text = ADDRESS.matcher(text).replaceAll("");
        }
        return MARKS.matcher(text).replaceAll("").strip();
    }

    /** Counts words, letters and sentences; the points of abbreviations and numbers end no sentence. */
    Measure measure(String text) {
        int words = 0;
        int letters = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            letters += (int)
                    word.group().codePoints().filter(Character::isLetterOrDigit).count();
        }
        int sentences = 0;
        Matcher end = SENTENCE_END.matcher(text);
        int last = 0;
        while (end.find()) {
            if (end.end() == text.length() || !isAbbreviated(text, end.start(), end.group())) {
                sentences++;
                last = end.end();
            }
        }
        // What is left without a point is a sentence too: an item of a list, a line before a list.
        boolean open = WORD.matcher(text.substring(last)).find();
        return new Measure(words, letters, words == 0 ? 0 : sentences + (open ? 1 : 0));
    }

    private boolean isAbbreviated(String text, int point, String sign) {
        if (!sign.startsWith(".") || sign.startsWith("..")) {
            return false;
        }
        int start = point;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return abbreviations.contains(text.substring(start, point).toLowerCase(Locale.ROOT));
    }

    private static boolean isBreak(char character) {
        return !Character.isLetterOrDigit(character) && character != '.';
    }
}
