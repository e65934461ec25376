package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sections of Amministrazione trasparente from {@code modello/trasparenza.yaml}. */
final class ObligationReader {

    private static final String SECTIONS = "sezioni";
    private static final Set<String> KEYS = Set.of(
            "titolo",
            "classe",
            "descrizione",
            "norme",
            "aggiornamento",
            "conservazione",
            "da_cessazione",
            "in_vigore",
            "collegamenti",
            "non_dovuta",
            SECTIONS);
    private static final Pattern ARTICLE = Pattern.compile("articolo ([0-9]+)(?:-([a-z]+))?");

    private final Diagnostics diagnostics;
    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, Obligation> found = new LinkedHashMap<>();

    private record Act(String title, String url) {}

    ObligationReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The sections by code; a section comes before those under it. */
    Map<String, Obligation> read(Mapping file) {
        each(
                file,
                "atti",
                (id, act) -> acts.put(
                        id,
                        new Act(act.text("titolo").orElse(id), act.text("url").orElse(""))));
        sections(file, Optional.empty());
        return found;
    }

    private void sections(Mapping mapping, Optional<String> parent) {
        each(mapping, SECTIONS, (code, section) -> {
            SchemaReader.unknownKeys(diagnostics, section, KEYS);
            Obligation twin = found.put(code, obligation(code, section, parent));
            if (twin != null || section.text("titolo").isEmpty()) {
                diagnostics.error("schema/tipo-errato", section.at(), code);
            }
            sections(section, Optional.of(code));
        });
    }

    private interface Consumer {
        void accept(String key, Mapping value);
    }

    private static void each(Mapping mapping, String key, Consumer consumer) {
        mapping.get(key)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .ifPresent(entries -> entries.pairs().values().forEach(pair -> {
                    if (pair.value() instanceof Mapping value) {
                        consumer.accept(pair.key(), value);
                    }
                }));
    }

    private Obligation obligation(String code, Mapping section, Optional<String> parent) {
        int years = section.text("conservazione").map(Integer::parseInt).orElse(Obligation.Retention.USUAL.years());
        return new Obligation(
                code,
                parent,
                section.text("classe").orElse(""),
                section.text("titolo").orElse(code),
                section.text("descrizione").orElse(""),
                section.texts("norme").stream().map(norm -> norm(norm, section)).toList(),
                update(section),
                new Obligation.Retention(years, section.isTrue("da_cessazione"), section.isTrue("in_vigore")),
                section.texts("collegamenti"),
                section.text("non_dovuta").orElse(""),
                "",
                section.at());
    }

    private Obligation.Update update(Mapping section) {
        Optional<YamlNode> written = section.get("aggiornamento");
        if (written.isPresent() && written.get() instanceof YamlNode.Scalar word) {
            for (Obligation.Update update : Obligation.Update.values()) {
                if (update.name().toLowerCase(Locale.ROOT).equals(word.text())) {
                    return update;
                }
            }
            List<String> known = List.of("tempestivo", "trimestrale", "semestrale", "annuale");
            SchemaReader.unknownWord(diagnostics, word.at(), word.text(), known);
        }
        return Obligation.Update.TEMPESTIVO;
    }

    /** {@code dlgs33 articolo 14, comma 1-bis}: an act, and the part of it that counts. */
    private Obligation.Norm norm(String written, Mapping section) {
        String[] parts = written.split(" ", 2);
        Act act = acts.get(parts[0]);
        if (act == null) {
            SchemaReader.unknownWord(diagnostics, section.at(), parts[0], acts.keySet());
            return new Obligation.Norm(written, "");
        }
        if (parts.length == 1) {
            return new Obligation.Norm(act.title(), act.url());
        }
        // Normattiva opens the act at the article that the address ends with.
        Matcher article = ARTICLE.matcher(parts[1]);
        String anchor = article.find()
                ? "~art" + article.group(1)
                        + Optional.ofNullable(article.group(2)).orElse("")
                : "";
        String link = act.title().startsWith("legge") ? " della " : " del ";
        return new Obligation.Norm(parts[1] + link + act.title(), act.url() + anchor);
    }
}
