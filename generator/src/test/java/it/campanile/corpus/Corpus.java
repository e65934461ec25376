package it.campanile.corpus;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The barriers as {@code barriere.yaml} describes them. */
final class Corpus {

    private static final String FILE = "barriere.yaml";
    private static final Set<String> KEYS = Set.of(
            "id", "titolo", "pagina", "cambia", "passo", "trova", "avviso", "criterio", "anche", "sola", "stato");

    private Corpus() {}

    /** All barriers in the order of the file. */
    static List<Barrier> read() {
        Diagnostics diagnostics = new Diagnostics();
        YamlNode.Mapping file = YamlReader.read(text(), FILE, 1, diagnostics).orElseThrow();
        if (!diagnostics.all().isEmpty()) {
            throw new IllegalStateException(diagnostics.all().toString());
        }
        List<Barrier> barriers = new ArrayList<>();
        if (file.get("barriere").orElseThrow() instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> barriers.add(barrier((YamlNode.Mapping) item)));
        }
        return List.copyOf(barriers);
    }

    private static String text() {
        try (InputStream stream = Objects.requireNonNull(Corpus.class.getResourceAsStream(FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Barrier barrier(YamlNode.Mapping entry) {
        if (!KEYS.containsAll(entry.pairs().keySet())) {
            throw new IllegalArgumentException(entry.at() + ": " + entry.pairs().keySet());
        }
        return new Barrier(
                need(entry, "id"),
                need(entry, "titolo"),
                need(entry, "pagina"),
                change((YamlNode.Mapping) entry.get("cambia").orElseThrow()),
                Barrier.Step.valueOf(need(entry, "passo").toUpperCase(Locale.ROOT)),
                need(entry, "trova"),
                entry.isTrue("avviso"),
                entry.text("criterio").orElse(""),
                Set.copyOf(entry.texts("anche")),
                entry.isTrue("sola"),
                entry.text("stato"));
    }

    private static Change change(YamlNode.Mapping change) {
        Set<String> keys = change.pairs().keySet();
        if (keys.equals(Set.of("stile"))) {
            return new Change.OfHtml("head", new Edit.Append("<style>" + need(change, "stile") + "</style>"));
        }
        if (keys.equals(Set.of("foglio"))) {
            return new Change.OfStyleSheet(need(change, "foglio"));
        }
        if (keys.equals(Set.of("pdf"))) {
            return new Change.OfPdf(PdfFault.of(need(change, "pdf")));
        }
        if (keys.equals(Set.of("impostazione", "valore"))) {
            return new Change.OfSetting(need(change, "impostazione"), need(change, "valore"));
        }
        return new Change.OfHtml(need(change, "dove"), edit(change));
    }

    private static Edit edit(YamlNode.Mapping change) {
        Set<String> keys = change.pairs().keySet();
        if (keys.equals(Set.of("dove", "togli")) && change.isTrue("togli")) {
            return new Edit.Remove();
        }
        if (keys.equals(Set.of("dove", "attributo"))) {
            return new Edit.Unset(need(change, "attributo"));
        }
        if (keys.equals(Set.of("dove", "attributo", "valore"))) {
            return new Edit.Set(need(change, "attributo"), need(change, "valore"));
        }
        if (keys.equals(Set.of("dove", "testo"))) {
            return new Edit.Fill(need(change, "testo"));
        }
        if (keys.equals(Set.of("dove", "scrivi"))) {
            return new Edit.Replace(need(change, "scrivi"));
        }
        if (keys.equals(Set.of("dove", "aggiungi"))) {
            return new Edit.Append(need(change, "aggiungi"));
        }
        if (keys.equals(Set.of("dove", "nome"))) {
            return new Edit.Rename(need(change, "nome"));
        }
        throw new IllegalArgumentException(change.at() + ": " + keys);
    }

    private static String need(YamlNode.Mapping mapping, String key) {
        return mapping.text(key).orElseThrow(() -> new IllegalArgumentException(mapping.at() + ": no " + key));
    }
}
