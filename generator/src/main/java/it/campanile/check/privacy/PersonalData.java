package it.campanile.check.privacy;

import it.campanile.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal data in a text by their form: the tax codes of persons and the numbers of bank accounts, whose check
 * characters are verified, mobile telephone numbers, e-mail addresses with a person’s name, days of birth. The tax code of
 * a body has 11 digits and is no personal datum.
 */
public final class PersonalData {

    private static final String SIGN = "[ \\u00a0./\\-]?";

    /** Mobile numbers of Italy begin with 32 to 39 and have 10 digits, 9 only with the prefix of the country. */
    private static final Pattern MOBILE = Pattern.compile("(?<![\\p{L}\\p{N}+]|\\d[.,/\\-])(?:"
            + "(?:\\+|00)39" + SIGN + "(3[2-9]\\d)" + SIGN + "(?:\\d{3}" + SIGN + "\\d{3,4}|\\d{2}" + SIGN + "\\d{2}"
            + SIGN
            + "\\d{2,3})"
            + "|(3[2-9]\\d)" + SIGN + "(?:\\d{7}|\\d{3}" + SIGN + "\\d{4}|\\d{2}" + SIGN + "\\d{2}" + SIGN
            + "\\d{3}|\\d{3}" + SIGN + "\\d{2}" + SIGN + "\\d{2}))(?![\\p{L}\\p{N}]|[.,/\\-]\\d)");

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+\\-]*@[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)+");

    private static final String MONTHS =
            "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";

    private static final String DAY = " (?:il )?(?:giorno )?\\d{1,2}(?:[./\\-]\\d{1,2}[./\\-]|°? (?:" + MONTHS
            + ") )(?:19[2-9]\\d|20\\d\\d)(?!\\d)";

    /**
     * With a place, or without one and without a verb: «è nata il 3 maggio 1998» is said of libraries. Who was born before
     * 1920 belongs to history: pages on the town’s past tell of them.
     */
    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\p{L})nat[oaie](?:/[ao])?(?: (?:ad?|in) [^\\n.;:0-9]{2,40}?" + DAY + "|(?<!(?:è|era|sono) nat[oaie])"
                    + DAY + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Letters of «nato», «nata», «nati», «nate». */
    private static final int BORN = 4;

    private static final String COVER = String.valueOf(Diagnostic.COVER);
    private static final Pattern COVERED = Pattern.compile("[\\p{L}\\p{N}]");

    private final MailNames names;

    /** Reads the lists that it needs. */
    public PersonalData() {
        this.names = MailNames.read();
    }

    /**
     * A personal datum as it stands in a text.
     *
     * @param value the datum, as written
     * @param start where it starts
     */
    record Found(Kind kind, String value, int start) {

        boolean holds(int position) {
            return start <= position && position < start + value.length();
        }

        Hit hit() {
            return new Hit(kind, mask(kind, value), Hit.fingerprint(value));
        }
    }

    /** The personal data in a text, without the data themselves. */
    public List<Hit> hits(String text) {
        return find(text).stream().map(Found::hit).distinct().toList();
    }

    /** The personal data in a text, in order. */
    List<Found> find(String text) {
        Search search = new Search(text);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '@') {
                search.address(at);
            } else if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                search.word(at, character);
            }
        }
        search.found.sort(Comparator.comparingInt(Found::start));
        return search.found;
    }

    /**
     * A search through one text. Each pattern is tried only where its first characters stand: trying all of them everywhere
     * would take several times as long as all other checks of a page.
     */
    private final class Search {

        private final String text;
        private final Matcher taxCode;
        private final Matcher iban;
        private final Matcher mobile;
        private final Matcher email;
        private final Matcher birth;
        private final List<Found> found = new ArrayList<>();

        Search(String text) {
            this.text = text;
            taxCode = matcher(TaxCode.FORM);
            iban = matcher(Iban.FORM);
            mobile = matcher(MOBILE);
            email = matcher(EMAIL);
            birth = matcher(BIRTH);
        }

        /** A matcher that sees what stands before the place at which it is tried. */
        private Matcher matcher(Pattern pattern) {
            return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Tries what can start at the start of a word. */
        void word(int at, char first) {
            if (first == '3' || first == '+' || first == '0') {
                tryAt(Kind.MOBILE, mobile, at, number -> number);
            } else if (Character.isLetter(first)) {
                int end = at;
                int digits = 0;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
                    end++;
                }
                int length = end - at;
                if (length == TaxCode.LENGTH || TaxCode.PARTS.contains(length)) {
                    tryAt(Kind.TAX_CODE, taxCode, at, code -> TaxCode.isValid(code) ? code : "");
                }
                if (digits > 1) {
                    tryAt(Kind.IBAN, iban, at, Iban::within);
                } else if ((first == 'n' || first == 'N') && length == BORN) {
                    tryAt(Kind.BIRTH, birth, at, born -> born);
                }
            }
        }

        /** Tries the mail address around its sign. */
        void address(int sign) {
            int start = sign;
            while (start > 0 && isOfABox(text.charAt(start - 1))) {
                start--;
            }
            while (start < sign && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            tryAt(Kind.EMAIL, email, start, address -> names.isOfAPerson(address) ? address : "");
        }

        private static boolean isOfABox(char character) {
            return Character.isLetterOrDigit(character) || "._+-".indexOf(character) >= 0;
        }

        /** @param part what of a match is the datum; empty when nothing is */
        private void tryAt(Kind kind, Matcher matcher, int at, UnaryOperator<String> part) {
            if (matcher.region(at, text.length()).lookingAt() && found.stream().noneMatch(other -> other.holds(at))) {
                String value = part.apply(matcher.group());
                if (!value.isEmpty()) {
                    found.add(new Found(kind, value, at));
                }
            }
        }
    }

    /** Enough to find it again in the text, too little to use it. */
    static String mask(Kind kind, String value) {
        return switch (kind) {
            case TAX_CODE -> cover(value, 3, 1);
            case IBAN -> cover(value, 4, 3);
            case MOBILE -> cover(value, value.startsWith("3") ? 3 : value.indexOf('3', 3) + 3, 2);
            case EMAIL -> cover(value.substring(0, value.indexOf('@')), 1, 0) + value.substring(value.indexOf('@'));
            case BIRTH -> cover(value, 7, 0);
        };
    }

    /** Covers letters and digits but for so many characters at the start and at the end. */
    static String cover(String value, int most, int last) {
        int first = Math.min(most, value.length());
        int end = Math.max(first, value.length() - last);
        return value.substring(0, first)
                + COVERED.matcher(value.substring(first, end)).replaceAll(COVER)
                + value.substring(end);
    }
}
