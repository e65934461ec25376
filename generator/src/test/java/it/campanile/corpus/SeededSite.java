package it.campanile.corpus;

import it.campanile.model.Settings;
import it.campanile.model.Site;
import it.campanile.model.SiteFile;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The good site with some barriers in it, until it is closed: then it is the good site again. */
final class SeededSite implements AutoCloseable {

    private final GoodSite good;
    private final Path more;
    private final Map<Path, byte[]> originals = new LinkedHashMap<>();
    private Site site;

    /** @param more an empty folder for files beside the site's own */
    SeededSite(GoodSite good, Path more, List<Barrier> barriers) throws IOException {
        this.good = good;
        this.more = more;
        this.site = good.site();
        for (Barrier barrier : barriers) {
            seed(barrier);
        }
    }

    /** What the site consists of now. */
    Site site() {
        return site;
    }

    private void seed(Barrier barrier) throws IOException {
        Change change = barrier.change();
        if (change instanceof Change.OfHtml ofHtml) {
            write(good.file(barrier.page()), ofHtml.to(good.html(barrier.page())));
        } else if (change instanceof Change.OfStyleSheet ofStyleSheet) {
            Path sheet = good.file(first(barrier, "link[rel=stylesheet]"));
            write(sheet, Files.readString(sheet) + "\n" + ofStyleSheet.rules());
        } else if (change instanceof Change.OfPdf ofPdf) {
            seed(first(barrier, "main a[href$=.pdf]"), ofPdf.fault());
        } else if (change instanceof Change.OfSetting ofSetting) {
            site = with(ofSetting);
        }
    }

    private String first(Barrier barrier, String selector) {
        Element link = Objects.requireNonNull(
                Jsoup.parse(good.html(barrier.page())).selectFirst(selector), barrier + ": no " + selector);
        return link.attr("href");
    }

    private void write(Path file, String text) throws IOException {
        originals.putIfAbsent(file, Files.readAllBytes(file));
        Files.writeString(file, text);
    }

    /** Attachments are read where they come from. */
    private void seed(String url, PdfFault fault) throws IOException {
        SiteFile old = site.files().stream()
                .filter(file -> file.url().equals(url))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + url));
        Path changed = Files.createTempFile(more, fault.name(), ".pdf");
        Files.write(changed, fault.in(Files.readAllBytes(old.source().file())));
        SourceFile source = new SourceFile(old.source().name(), old.source().path(), changed);
        site = site.with(site.files().stream()
                .map(file -> file.equals(old) ? new SiteFile(url, source) : file)
                .toList());
    }

    private Site with(Change.OfSetting change) {
        Settings old = site.settings();
        Map<String, Value> fields = new LinkedHashMap<>(old.fields());
        Value before = Objects.requireNonNull(fields.get(change.field()), change.field());
        fields.put(change.field(), new Value.Text(change.value(), before.at()));
        return new Site(
                new Settings(old.id(), old.theme(), fields, old.parameters(), old.baseUrl()),
                site.pages(),
                site.byUrl(),
                site.byType(),
                site.menu(),
                site.relations(),
                site.translations(),
                site.tree(),
                site.files(),
                site.timing(),
                site.transparency(),
                site.register());
    }

    @Override
    public void close() throws IOException {
        for (Map.Entry<Path, byte[]> original : originals.entrySet()) {
            Files.write(original.getKey(), original.getValue());
        }
    }
}
