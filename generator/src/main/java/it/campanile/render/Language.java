package it.campanile.render;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlReader;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The words of a language, from the files {@code i18n/<code>.yaml} of a theme and its parents. A file gives, under the keys
 * of the templates, the strings of the theme; under {@code parole}, what the model says in Italian: labels of types, terms,
 * headings of sections; and how days are written.
 *
 * <p>What a foreign language does not say stays Italian, and is marked as such ({@link ItalianMarks}).
 */
final class Language {

    /** Code of the language in which every content is written. */
    static final String ITALIAN = "it";

    private static final String WORDS = "parole";
    private static final String MONTHS = "mesi";
    private static final String WEEK = "settimana";
    private static final String LONG_DAY = "data_estesa";
    private static final Set<String> LISTS = Set.of(WORDS, MONTHS, WEEK);

    private final String code;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final List<String> months = new ArrayList<>();
    private final List<String> week = new ArrayList<>();
    private final Set<String> untranslated = new ConcurrentSkipListSet<>();

    private Language(String code) {
        this.code = code;
    }

    /** The languages of a theme, by code. */
    static Map<String, Language> of(SourceTree theme, Diagnostics diagnostics) {
        Map<String, Language> languages = new LinkedHashMap<>();
        theme.within("i18n").files().stream()
                .filter(file -> file.name().endsWith(".yaml"))
                .forEach(file -> languages.put(
                        file.stem(), read(file.stem(), theme.versions("i18n/" + file.name()), diagnostics)));
        return languages;
    }

    private static Language read(String code, List<SourceFile> versions, Diagnostics diagnostics) {
        Language language = code.equals(ITALIAN) ? italian() : new Language(code);
        // From the farthest layer to the nearest, so that a child's string replaces its parent's.
        for (int i = versions.size() - 1; i >= 0; i--) {
            SourceFile file = versions.get(i);
            Workspace.text(file, diagnostics)
                    .flatMap(text -> YamlReader.read(text, file.path(), 1, diagnostics))
                    .ifPresent(language::collect);
        }
        return language;
    }

    private void collect(Mapping mapping) {
        mapping.pairs().keySet().stream()
                .filter(key -> !LISTS.contains(key))
                .forEach(key -> mapping.text(key).ifPresent(text -> texts.put(key, text)));
        mapping.get(WORDS)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .ifPresent(own ->
                        own.pairs().keySet().forEach(key -> own.text(key).ifPresent(text -> words.put(key, text))));
        replace(months, mapping.texts(MONTHS));
        replace(week, mapping.texts(WEEK));
    }

    private static void replace(List<String> list, List<String> own) {
        if (!own.isEmpty()) {
            list.clear();
            list.addAll(own);
        }
    }

    /** This language where it has words, and marked Italian ones elsewhere. */
    Language over(Language italian) {
        Language whole = new Language(code);
        italian.texts.forEach((key, text) -> whole.texts.put(key, ItalianMarks.mark(text)));
        whole.texts.putAll(texts);
        whole.words.putAll(words);
        whole.months.addAll(months.size() == italian.months.size() ? months : italian.months);
        whole.week.addAll(week.size() == italian.week.size() ? week : italian.week);
        return whole;
    }

    /** Keys of the strings that another language has and this one has not. */
    Set<String> missing(Language other) {
        Set<String> missing = new TreeSet<>(other.texts.keySet());
        missing.removeAll(texts.keySet());
        if (months.size() != other.months.size()) {
            missing.add(MONTHS);
        }
        if (week.size() != other.week.size()) {
            missing.add(WEEK);
        }
        return missing;
    }

    String code() {
        return code;
    }

    /** Whether pages in it hold Italian words that must be marked. */
    boolean isForeign() {
        return !code.equals(ITALIAN);
    }

    /** The strings of the theme, by key. */
    Map<String, String> texts() {
        return texts;
    }

    /** Its own name. */
    String name() {
        return texts.getOrDefault("nome_lingua", code);
    }

    /** Its code with that of a country, {@code en_GB}; the bare code when its file gives none. */
    String locale() {
        return texts.getOrDefault("locale", code);
    }

    /** What the model says in Italian. */
    String word(String italian) {
        if (!isForeign() || italian.isEmpty()) {
            return italian;
        }
        String own = words.get(italian);
        if (own == null) {
            untranslated.add(italian);
            return ItalianMarks.mark(italian);
        }
        return own;
    }

    /** What the model says in Italian, for where nothing can be marked: what it does not have stays Italian. */
    String plainWord(String italian) {
        return words.getOrDefault(italian, italian);
    }

    /** Words of the model that were asked for and that it does not have. */
    Set<String> untranslated() {
        return untranslated;
    }

    /** The name of a month, 1 to 12. */
    String month(int number) {
        return months.get(number - 1);
    }

    /** The name of a day of the week, 1 to 7 from Monday. */
    String weekday(int number) {
        return week.get(number - 1);
    }

    /** A day in words. */
    String longDay(int day, int month, int year) {
        return texts.getOrDefault(LONG_DAY, "{giorno} {mese} {anno}")
                .replace("{giorno}", String.valueOf(day))
                .replace("{mese}", month(month))
                .replace("{anno}", String.valueOf(year));
    }

    /** Italian without any file: how days are written. */
    static Language italian() {
        Language language = new Language(ITALIAN);
        language.months.addAll(List.of(
                "gennaio",
                "febbraio",
                "marzo",
                "aprile",
                "maggio",
                "giugno",
                "luglio",
                "agosto",
                "settembre",
                "ottobre",
                "novembre",
                "dicembre"));
        language.week.addAll(List.of("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"));
        return language;
    }

    /** Where its strings are written, for findings. */
    static Location at(SourceTree theme, String code) {
        return theme.find("i18n/" + code + ".yaml")
                .map(file -> Location.ofFile(file.path()))
                .orElseGet(() -> theme.find("theme.yaml")
                        .map(file -> Location.ofFile(file.path()))
                        .orElse(Location.ofFile("themes")));
    }
}
