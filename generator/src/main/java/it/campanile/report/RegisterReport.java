package it.campanile.report;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Writes the proof of what a site publishes in its register of acts (referta): as a page, and as data that the next build
 * reads again. Beside it are what a web server needs to answer for addresses that have gone or lead on.
 */
public final class RegisterReport {

    private static final String NAME = "albo";

    private final Messages messages;

    /** @param messages language of the page */
    public RegisterReport(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes {@code albo.html} and {@code albo.json}, nothing for a site that never had acts; and the files for web servers.
     *
     * @param today the day for which the site was built
     * @param hasCome whether that day is not still to come: of one to come it only says how acts will stand
     * @param folder folder of the site's reports
     * @return what happened to acts that should not have
     */
    public List<Diagnostic> write(Site site, LocalDate today, boolean hasCome, Path folder) throws IOException {
        Diagnostics found = new Diagnostics();
        Path file = folder.resolve(NAME + ".json");
        Set<String> gone = Set.of();
        if (!site.register().acts().isEmpty() || Files.exists(file)) {
            ActLog log = new ActLog(file);
            log.broken()
                    .ifPresent(aside -> found.warning(
                            "report/referta-rotta",
                            Location.ofFile("sites/" + site.id()),
                            file.getFileName().toString(),
                            String.valueOf(aside.getFileName())));
            ActWatch watch = new ActWatch(site, today, hasCome, log, found);
            watch.update();
            gone = watch.gone();
            log.write(site.id(), gone);
            ReportFiles.write(folder.resolve(NAME + ".html"), html(site, log, gone));
        }
        new HostFiles(site, gone).write(folder.resolve("host"));
        return found.all();
    }

    private String html(Site site, ActLog log, Set<String> gone) {
        HtmlPage page = new HtmlPage(
                messages.locale().getLanguage(),
                text("titolo", site.settings().text("nome")),
                messages.text("report/salta"),
                messages.text("report/sezioni"));
        summary(page, log);
        acts(page, log);
        files(page, log);
        changes(page, log);
        if (!gone.isEmpty()) {
            Element section = page.section("indirizzi", text("indirizzi"));
            HtmlPage.text(section, "p", text("indirizzi-spiegati"));
            Element list = section.appendElement("ul");
            gone.forEach(url -> HtmlPage.text(list, "li", url));
        }
        return page.html();
    }

    private void summary(HtmlPage page, ActLog log) {
        Element start = page.section("riassunto", text("riassunto"));
        HtmlPage.text(start, "p", text("spiegata"));
        HtmlPage.labelled(
                start, messages.text("report/data"), log.day().map(this::day).orElse("–"));
        List<String> columns = List.of(text("stato"), text("atti"));
        Element counts = HtmlPage.table(start, text("riassunto"), columns);
        for (SeenAct.State state : SeenAct.State.values()) {
            long count = log.acts().stream().filter(act -> act.state() == state).count();
            HtmlPage.row(counts, columns, List.of(word(state), String.valueOf(count)));
        }
    }

    private void acts(HtmlPage page, ActLog log) {
        Element section = page.section("atti", text("atti"));
        List<String> columns =
                List.of(text("numero"), text("oggetto"), text("finestra"), text("norma"), text("visto"), text("stato"));
        Element table = HtmlPage.table(section, text("tabella"), columns);
        for (SeenAct act : log.acts()) {
            HtmlPage.row(
                    table,
                    columns,
                    List.of(
                            act.key().toString(),
                            act.subject() + " (" + act.type() + ", " + act.from() + ")",
                            period(act.window().first(), act.window().last()) + ", "
                                    + text("giorni", String.valueOf(act.window().length())),
                            act.window().norm(),
                            act.seen()
                                    .map(days -> period(days.first(), days.last()))
                                    .orElse("–"),
                            state(act)));
        }
    }

    private String state(SeenAct act) {
        String days =
                String.join(", ", act.interruptions().stream().map(this::day).toList());
        return word(act.state()) + (days.isEmpty() ? "" : ". " + text("interruzioni", days));
    }

    private void files(HtmlPage page, ActLog log) {
        Element section = page.section("file", text("file"));
        List<String> columns = List.of(text("indirizzo"), text("byte"), text("impronta"));
        Element table = HtmlPage.table(section, text("file"), columns);
        for (SeenAct act : log.acts()) {
            for (SeenAct.SeenFile file : act.files()) {
                boolean seen = !file.sha256().isEmpty();
                HtmlPage.row(
                        table,
                        columns,
                        List.of(file.url(), seen ? String.valueOf(file.bytes()) : "–", seen ? file.sha256() : "–"));
            }
        }
    }

    private void changes(HtmlPage page, ActLog log) {
        if (log.acts().stream().allMatch(act -> act.changes().isEmpty())) {
            return;
        }
        Element section = page.section("cambiamenti", text("cambiamenti"));
        List<String> columns = List.of(text("indirizzo"), text("giorno"), text("prima"), text("dopo"));
        Element table = HtmlPage.table(section, text("cambiamenti"), columns);
        for (SeenAct act : log.acts()) {
            for (SeenAct.Change change : act.changes()) {
                HtmlPage.row(
                        table,
                        columns,
                        List.of(change.url(), day(change.day()), hash(change.before()), hash(change.after())));
            }
        }
    }

    private static String hash(String hash) {
        return Optional.of(hash).filter(text -> !text.isEmpty()).orElse("–");
    }

    private String word(SeenAct.State state) {
        return text("stato-" + state.name().toLowerCase(Locale.ROOT));
    }

    private String text(String key, Object... arguments) {
        return messages.text("report/" + NAME + "-" + key, arguments);
    }

    private String period(LocalDate first, LocalDate last) {
        return text("periodo", day(first), day(last));
    }

    private String day(LocalDate day) {
        return Words.day(day, messages.locale());
    }
}
