package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Settings;
import it.campanile.schema.Obligation;
import it.campanile.schema.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The sections of Amministrazione trasparente that a site has: those of the law, with what the site adds and hides. */
final class Sections {

    private static final String GROUP = "trasparenza";

    private final Map<String, Obligation> shown = new LinkedHashMap<>();
    private final Map<String, Obligation> hidden = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    /**
     * @param law the sections that the law asks for, by code
     * @param diagnostics where it is said that a site names a section that there is not
     */
    Sections(Map<String, Obligation> law, Settings settings, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        shown.putAll(law);
        if (settings.fields().get(GROUP) instanceof Value.Group group) {
            each(group, "aggiungi", this::add);
            each(group, "nascondi", this::hide);
            each(group, "non_si_applica", this::dismiss);
        }
    }

    /** The sections that the site has, a section before those under it. */
    List<Obligation> shown() {
        Map<Optional<String>, List<Obligation>> under = shown.values().stream()
                .collect(Collectors.groupingBy(Obligation::parent, LinkedHashMap::new, Collectors.toList()));
        List<Obligation> ordered = new ArrayList<>();
        for (Obligation first : under.getOrDefault(Optional.<String>empty(), List.of())) {
            ordered.add(first);
            ordered.addAll(under.getOrDefault(Optional.of(first.code()), List.of()));
        }
        return ordered;
    }

    /** The sections that the site hides, with why: their {@link Obligation#notDue()}. */
    List<Obligation> hidden() {
        return List.copyOf(hidden.values());
    }

    /** Whether there are sections under one. */
    boolean isParent(Obligation obligation) {
        return shown.values().stream()
                .anyMatch(other ->
                        other.parent().filter(obligation.code()::equals).isPresent());
    }

    /** The section that a code names; empty, with a finding, when the site has none. */
    Optional<Obligation> find(String code, Location at) {
        Obligation found = shown.get(code);
        if (found != null) {
            return Optional.of(found);
        }
        if (hidden.containsKey(code)) {
            diagnostics.error("assemble/sezione-nascosta", at, code);
        } else {
            String proposal = Suggestion.nearest(code, shown.keySet())
                    .map(near -> "«" + near + "»")
                    .orElseGet(() -> shown.keySet().stream()
                            .limit(6)
                            .map(known -> "«" + known + "»")
                            .collect(Collectors.joining(" / ", "", " …")));
            diagnostics.error("assemble/sezione-sconosciuta", at, code, proposal);
        }
        return Optional.empty();
    }

    private static void each(Value.Group group, String name, Consumer<Value.Group> action) {
        if (group.fields().get(name) instanceof Value.Many many) {
            many.values().forEach(value -> {
                if (value instanceof Value.Group one) {
                    action.accept(one);
                }
            });
        }
    }

    private Optional<Obligation> named(Value.Group entry, String field) {
        Value code = entry.fields().get(field);
        return code instanceof Value.Text text ? find(text.text(), text.at()) : Optional.empty();
    }

    private void hide(Value.Group entry) {
        named(entry, "codice").ifPresent(obligation -> {
            String why = entry.text("motivo");
            List<Obligation> gone = shown.values().stream()
                    .filter(other -> other.equals(obligation)
                            || other.parent().filter(obligation.code()::equals).isPresent())
                    .toList();
            gone.forEach(other -> {
                shown.remove(other.code());
                hidden.put(other.code(), other.notDue(why));
            });
        });
    }

    private void dismiss(Value.Group entry) {
        named(entry, "codice")
                .ifPresent(obligation -> shown.put(obligation.code(), obligation.notDue(entry.text("motivo"))));
    }

    private void add(Value.Group entry) {
        String code = entry.text("codice");
        if (shown.containsKey(code)) {
            diagnostics.error("assemble/sezione-doppia", entry.at(), code);
            return;
        }
        Optional<String> parent =
                entry.fields().containsKey("sotto") ? named(entry, "sotto").map(Obligation::code) : Optional.empty();
        boolean lost = entry.fields().containsKey("sotto") && parent.isEmpty();
        boolean deep = parent.map(shown::get).flatMap(Obligation::parent).isPresent();
        if (deep) {
            diagnostics.error("assemble/sezione-profonda", entry.at(), code, parent.orElse(""));
        }
        if (!lost && !deep) {
            shown.put(code, obligation(entry, code, parent));
        }
    }

    private static Obligation obligation(Value.Group entry, String code, Optional<String> parent) {
        String norm = entry.text("norma");
        return new Obligation(
                code,
                parent,
                "",
                entry.text("titolo"),
                entry.text("descrizione"),
                norm.isEmpty() ? List.of() : List.of(new Obligation.Norm(norm, "")),
                Obligation.Update.valueOf(entry.text("aggiornamento").toUpperCase(Locale.ROOT)),
                Obligation.Retention.USUAL,
                List.of(),
                "",
                entry.text("motivo"),
                entry.at());
    }
}
