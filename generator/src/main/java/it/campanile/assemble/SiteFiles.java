package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.model.SiteFile;
import it.campanile.schema.ContentReader;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files that a site copies as they are, each with one owner of its address. */
final class SiteFiles {

    /** What the program itself writes into every site. */
    private static final Set<String> MADE = Set.of("/robots.txt", "/sitemap.xml");

    private final Set<String> made;
    private final Map<String, SiteFile> files = new TreeMap<>();
    private final Diagnostics diagnostics;

    private SiteFiles(Set<String> made, Diagnostics diagnostics) {
        this.made = made;
        this.diagnostics = diagnostics;
    }

    /**
     * The static files, and the files beside items at the addresses of their pages; sorted by address.
     *
     * @param pages the published pages
     * @param made addresses of what the program writes beside them
     */
    static List<SiteFile> of(
            ContentReader.Content content,
            Collection<Page> pages,
            List<SourceFile> statics,
            Set<String> made,
            Diagnostics diagnostics) {
        SiteFiles files = new SiteFiles(made, diagnostics);
        statics.forEach(files::addStatic);
        files.addAttachments(content, pages);
        files.checkPages(pages);
        files.checkNamed(pages);
        return List.copyOf(files.files.values());
    }

    private void addStatic(SourceFile file) {
        String url = "/" + file.name();
        files.put(url, new SiteFile(url, file));
        checkMade(url, file);
    }

    private void checkMade(String url, SourceFile file) {
        if (MADE.contains(url) || made.contains(url) || url.startsWith(Site.API)) {
            diagnostics.error("assemble/file-del-programma", Location.ofFile(file.path()), url);
        }
    }

    private void addAttachments(ContentReader.Content content, Collection<Page> pages) {
        Map<String, Page> owners = new TreeMap<>();
        pages.stream()
                .filter(page -> !page.item().folder().isEmpty())
                .forEach(page -> owners.put(page.item().folder(), page));
        // A draft, or an item that nothing leads to: its files wait with it.
        Set<String> waiting = content.items().stream().map(Item::folder).collect(Collectors.toCollection(TreeSet::new));
        waiting.removeAll(owners.keySet());
        waiting.remove("");
        for (SourceFile file : content.files()) {
            String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
            Page owner = owners.get(folder);
            if (owner != null) {
                claim(new SiteFile(owner.filesBase() + file.name().substring(folder.length()), file));
            } else if (!waiting.contains(folder)) {
                diagnostics.error("assemble/file-senza-contenuto", Location.ofFile(file.path()), file.name());
            }
        }
    }

    private void claim(SiteFile file) {
        checkMade(file.url(), file.source());
        SiteFile owner = files.putIfAbsent(file.url(), file);
        if (owner != null) {
            diagnostics.error(
                    "assemble/due-proprietari",
                    Location.ofFile(file.source().path()),
                    file.url(),
                    owner.source().path());
        }
    }

    /** No file stands where a page is written, nor where the folder of a page must be. */
    private void checkPages(Collection<Page> pages) {
        for (Page page : pages) {
            if (page.isWhole()) {
                if (page.url().startsWith(Site.API)) {
                    diagnostics.error("assemble/file-del-programma", page.item().at(), page.url());
                }
                String path = "/" + page.output();
                for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
                    SiteFile file = files.get(path.substring(0, end));
                    if (file != null) {
                        String source = file.source().path();
                        diagnostics.error(
                                "assemble/due-proprietari", page.item().at(), page.url(), source);
                    }
                }
            }
        }
    }

    /** Every picture and attachment that an item names must be there. */
    private void checkNamed(Collection<Page> pages) {
        pages.stream()
                .filter(page -> !page.continues())
                .forEach(page -> page.item().fields().values().forEach(value -> checkNamed(value, page)));
    }

    private void checkNamed(Value value, Page page) {
        if (value instanceof Value.Attachment attachment) {
            mustExist(attachment.file(), attachment.at(), page);
        } else if (value instanceof Value.Image image) {
            mustExist(image.file(), image.at(), page);
        } else if (value instanceof Value.Many many) {
            many.values().forEach(one -> checkNamed(one, page));
        } else if (value instanceof Value.Group group) {
            group.fields().values().forEach(one -> checkNamed(one, page));
        }
    }

    private void mustExist(String file, Location at, Page page) {
        String url = SiteFile.url(file, page);
        if (!files.containsKey(url)) {
            String folder = file.startsWith("/") ? "" : page.filesBase();
            List<String> near = files.keySet().stream()
                    .filter(known -> known.startsWith(folder))
                    .map(known -> known.substring(folder.length()))
                    .toList();
            diagnostics.error(
                    "assemble/file-mancante",
                    at,
                    file,
                    Suggestion.nearest(file, near).map(name -> "«" + name + "»").orElse("–"));
        }
    }
}
