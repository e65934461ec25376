package it.campanile.report;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Register;
import it.campanile.model.Site;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings a log up to a build: which acts are on line today with which files, which have left, and which should not have. */
final class ActWatch {

    private final Site site;
    private final LocalDate today;
    private final ActLog log;
    private final boolean hasCome;
    private final Diagnostics diagnostics;
    private final SeenFiles files;

    /**
     * @param today the day for which the site was built, before or after that of the log
     * @param hasCome whether that day is not still to come; of one to come nothing is kept
     */
    ActWatch(Site site, LocalDate today, boolean hasCome, ActLog log, Diagnostics diagnostics) {
        this.site = site;
        this.today = today;
        this.log = log;
        this.hasCome = hasCome;
        this.diagnostics = diagnostics;
        this.files = new SeenFiles(site);
    }

    void update() throws IOException {
        Set<SeenAct.Key> known = new TreeSet<>();
        for (Register.Act act : site.register().acts()) {
            SeenAct.Key key = new SeenAct.Key(act.year(), act.number());
            known.add(key);
            log.put(seen(act, key, log.find(key).orElse(null)));
        }
        List.copyOf(log.acts()).stream()
                .filter(act -> !known.contains(act.key()))
                .forEach(this::missing);
        log.reach(today);
    }

    private SeenAct seen(Register.Act act, SeenAct.Key key, @Nullable SeenAct before) throws IOException {
        SeenAct now = act.state() == Register.State.ONLINE ? onLine(act, key, before) : offLine(act, key, before);
        if (before == null) {
            return now;
        }
        if (act.state() == Register.State.WAITING && shouldBeThere(before)) {
            return interrupted(now, before.window().last());
        }
        // What left before its end stays so when only its end has come.
        boolean wasCut = before.state() == SeenAct.State.INTERROTTA && act.state() == Register.State.OVER;
        return wasCut ? now.with(SeenAct.State.INTERROTTA) : now;
    }

    private SeenAct onLine(Register.Act act, SeenAct.Key key, @Nullable SeenAct before) throws IOException {
        if (!hasCome) {
            return offLine(act, key, before);
        }
        List<SeenAct.SeenFile> now = files.of(act);
        List<SeenAct.Change> changes = new ArrayList<>(before == null ? List.of() : before.changes());
        if (before != null && before.seen().isPresent()) {
            List<SeenAct.Change> fresh = SeenFiles.changes(today, before.files(), now);
            fresh.forEach(change -> tell(act, key, change));
            changes.addAll(fresh);
        }
        SeenAct.Days days = Optional.ofNullable(before)
                .flatMap(SeenAct::seen)
                .orElse(new SeenAct.Days(today, today))
                .with(today);
        return of(act, key, before, Optional.of(days), now, changes);
    }

    /** Of what is not on line it is kept how it last was. */
    private SeenAct offLine(Register.Act act, SeenAct.Key key, @Nullable SeenAct before) {
        Optional<SeenAct> old = Optional.ofNullable(before);
        List<SeenAct.SeenFile> last = old.filter(known -> known.seen().isPresent())
                .map(SeenAct::files)
                .orElseGet(() -> act.files().stream()
                        .map(url -> new SeenAct.SeenFile(url, 0, ""))
                        .toList());
        return of(act, key, before, old.flatMap(SeenAct::seen), last, before == null ? List.of() : before.changes());
    }

    private SeenAct of(
            Register.Act act,
            SeenAct.Key key,
            @Nullable SeenAct before,
            Optional<SeenAct.Days> days,
            List<SeenAct.SeenFile> now,
            List<SeenAct.Change> changes) {
        return new SeenAct(
                key,
                act.page().url(),
                act.page().item().title(),
                act.type().label(),
                from(act.page().item()),
                new SeenAct.Window(
                        act.first(),
                        act.last(),
                        act.days(),
                        act.type().attributes().getOrDefault("norma", "")),
                SeenAct.state(act.state()),
                days,
                before == null ? List.of() : before.interruptions(),
                now,
                changes);
    }

    private String from(Item act) {
        return act.field("ufficio").orElse(null) instanceof Value.Reference office
                ? site.relations()
                        .resolve(office)
                        .map(page -> page.item().title())
                        .orElse(office.id())
                : act.text("ente");
    }

    private void tell(Register.Act act, SeenAct.Key key, SeenAct.Change change) {
        diagnostics.warning(
                "report/atto-cambiato",
                act.page()
                        .item()
                        .field("numero")
                        .map(Value::at)
                        .orElse(act.page().item().at()),
                key.toString(),
                change.url(),
                change.before().isEmpty() ? "–" : change.before(),
                change.after().isEmpty() ? "–" : change.after());
    }

    /** An act that the site does not know any more. */
    private void missing(SeenAct act) {
        if (act.seen().isEmpty()) {
            if (hasCome) {
                log.remove(act);
            }
        } else if (shouldBeThere(act)) {
            log.put(interrupted(act, act.window().last()));
        } else if (act.state() == SeenAct.State.PUBBLICAZIONE
                && today.isAfter(act.window().last())) {
            log.put(act.with(SeenAct.State.CONCLUSA));
        }
    }

    /** Whether an act was on line by today, its window is not over, and nobody has said yet that it has left. */
    private boolean shouldBeThere(SeenAct act) {
        return hasCome
                && act.state() != SeenAct.State.INTERROTTA
                && act.seen().filter(days -> !days.first().isAfter(today)).isPresent()
                && !today.isAfter(act.window().last());
    }

    private SeenAct interrupted(SeenAct act, LocalDate end) {
        diagnostics.warning(
                "report/atto-interrotto",
                Location.ofFile("sites/" + site.id()),
                act.key().toString(),
                act.subject(),
                end.toString());
        return act.interrupted(today);
    }

    /** The addresses that were those of acts and their files, and are nobody’s now. */
    Set<String> gone() {
        Set<String> gone = new TreeSet<>();
        for (SeenAct act : log.acts()) {
            if (act.isGone()) {
                gone.add(act.url());
                act.files().forEach(file -> gone.add(file.url()));
            }
            act.changes().forEach(change -> gone.add(change.url()));
        }
        gone.removeAll(site.byUrl().keySet());
        gone.removeAll(files.urls());
        return gone;
    }
}
