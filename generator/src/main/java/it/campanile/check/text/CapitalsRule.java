package it.campanile.check.text;

import it.campanile.check.page.Sightings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Words in capitals are hard to read, and some screen readers spell them; words with blanks between their letters are no
 * words at all to them. Acronyms are fine.
 */
final class CapitalsRule implements TextRule {

    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}’']*(?:[ \\u00a0]+\\p{Lu}[\\p{Lu}’']*)*(?![\\p{L}\\p{N}])");
    private static final Pattern SPACED = Pattern.compile("(?<!\\S)\\p{L}(?:[ \\u00a0]\\p{L}){3,}(?!\\S)");
    private static final Pattern BLANK = Pattern.compile("[ \\u00a0]+");

    private static final int MANY_LETTERS = 20;
    private static final int MANY_WORDS = 3;
    private static final int LONGER_THAN_ACRONYMS = 6;

    @Override
    public void look(Element element, Sightings.OnPage page) {
        if (element.normalName().equals("code") || element.normalName().equals("pre")) {
            return;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            // Three capitals side by side, or letters with blanks between them, are rare.
            if (element.childNode(i) instanceof TextNode node && isSuspect(node.getWholeText())) {
                look(node.text(), element, page);
            }
        }
    }

    private static void look(String text, Element element, Sightings.OnPage page) {
        Matcher spaced = SPACED.matcher(text);
        while (spaced.find()) {
            if (!isAlphabet(spaced.group())) {
                String word = BLANK.matcher(spaced.group()).replaceAll("");
                page.warning("check/lettere-spaziate", element, spaced.group(), spaced.group(), word);
            }
        }
        Matcher capitals = CAPITALS.matcher(SPACED.matcher(text).replaceAll("."));
        while (capitals.find()) {
            if (isShouted(capitals.group())) {
                page.warning("check/tutto-maiuscolo", element, capitals.group(), capitals.group());
            }
        }
    }

    private static boolean isSuspect(String text) {
        int run = 0;
        int letters = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isBlank = character <= ' ' || character == '\u00a0';
            if (isBlank && word > 0) {
                letters = word == 1 ? letters + 1 : 0;
            }
            word = isBlank ? 0 : word + 1;
            run = isBlank ? run : Character.isUpperCase(character) ? run + 1 : 0;
            if (run >= MANY_WORDS || letters >= MANY_WORDS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShouted(String words) {
        String[] parts = BLANK.split(words, -1);
        int letters = 0;
        int longest = 0;
        for (String part : parts) {
            letters += part.length();
            longest = Math.max(longest, part.length());
        }
        return letters >= MANY_LETTERS || (parts.length >= MANY_WORDS && longest >= LONGER_THAN_ACRONYMS);
    }

    /** «A B C D»: classes, letters of a list. */
    private static boolean isAlphabet(String letters) {
        char before = 0;
        for (String letter : BLANK.split(letters, -1)) {
            char character = Character.toUpperCase(letter.charAt(0));
            if (character <= before) {
                return false;
            }
            before = character;
        }
        return true;
    }
}
