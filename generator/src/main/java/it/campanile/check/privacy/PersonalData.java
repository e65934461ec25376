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
        List<Found> found = new ArrayList<>();
        find(Kind.TAX_CODE, TaxCode.FORM, text, code -> TaxCode.isValid(code) ? code : "", found);
        find(Kind.IBAN, Iban.FORM, text, Iban::within, found);
        find(Kind.MOBILE, MOBILE, text, number -> number, found);
        if (text.indexOf('@') >= 0) {
            find(Kind.EMAIL, EMAIL, text, address -> names.isOfAPerson(address) ? address : "", found);
        }
        find(Kind.BIRTH, BIRTH, text, birth -> birth, found);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** @param part what of a match is the datum; empty when nothing is */
    private static void find(Kind kind, Pattern pattern, String text, UnaryOperator<String> part, List<Found> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String value = part.apply(matcher.group());
            if (!value.isEmpty() && found.stream().noneMatch(other -> other.holds(matcher.start()))) {
                found.add(new Found(kind, value, matcher.start()));
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
