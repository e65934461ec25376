package it.campanile.build;

import it.campanile.assemble.SiteAssembler;
import it.campanile.build.Explanation.Fate;
import it.campanile.build.Explanation.OfContent;
import it.campanile.build.Explanation.Origin;
import it.campanile.build.Explanation.Source;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Severity;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.model.Register;
import it.campanile.model.Site;
import it.campanile.parse.Entry;
import it.campanile.schema.ContentReader;
import it.campanile.schema.ContentType;
import it.campanile.schema.Item;
import it.campanile.schema.RegisterReader;
import it.campanile.schema.ValueText;
import it.campanile.source.SourceFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of any file or page of a site where it comes from. */
public final class Explainer {

    private static final List<String> ENDINGS = List.of("/index.md", "/index.adoc", ".md", ".adoc");

    private final SharedWork shared;
    private final Clock clock;

    /**
     * @param root the workspace root
     * @param clock says of dates whether they have come
     */
    public Explainer(Path root, Clock clock) {
        this.clock = clock;
        this.shared = new SharedWork(root);
    }

    /**
     * An explanation, or why there is none.
     *
     * @param explanation empty when the path is unknown, or the site cannot be read
     * @param nearest the known path that was probably meant
     * @param findings what is wrong with the file; with the site, when it cannot be read
     */
    public record Answer(Optional<Explanation> explanation, Optional<String> nearest, List<Diagnostic> findings) {

        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /** A site that could be read: its layers, and what they make. */
    private record Known(
            SiteLayers content,
            List<SiteLayers> others,
            Set<String> excluded,
            Set<String> outOfTime,
            Site site,
            Diagnostics findings) {}

    /**
     * Explains a path.
     *
     * @param path a file of a layer, with or without the layer's folder and the extension, or the address of a page
     * @param id an existing site
     */
    public Answer explain(String path, String id) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(shared.findings());
        Optional<Known> known = read(id, diagnostics);
        if (known.isEmpty()) {
            return new Answer(Optional.empty(), Optional.empty(), diagnostics.all());
        }
        String bare = bare(path);
        Optional<Page> page = isAddress(bare) ? page(bare, known.get()) : Optional.empty();
        Optional<String> name = isAddress(bare)
                ? page.flatMap(found -> known.get().content().name(found.item().source()))
                : known.get().content().name(bare);
        if (name.isPresent()) {
            return content(name.get(), known.get());
        }
        if (page.isPresent()) {
            return new Answer(Optional.of(made(page.get())), Optional.empty(), List.of());
        }
        for (SiteLayers layers : known.get().others()) {
            Optional<String> other = layers.name(bare);
            if (other.isPresent()) {
                Explanation explanation = new Explanation(other.get(), layers.paths(other.get()), Optional.empty());
                return new Answer(Optional.of(explanation), Optional.empty(), List.of());
            }
        }
        return new Answer(Optional.empty(), nearest(bare, known.get()), List.of());
    }

    private Optional<Known> read(String id, Diagnostics diagnostics) {
        Optional<SiteSettings> settings = SiteSettings.read(id, shared, Optional.empty(), diagnostics);
        Optional<List<String>> theme = shared.workspace()
                .file("sites/" + id + "/sito.yaml")
                .flatMap(shared.settings()::themeName)
                .flatMap(name -> shared.themes().load(name, id, diagnostics))
                .map(Themes.Loaded::layers);
        if (settings.isEmpty() || theme.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        SiteLayers content = SiteLayers.of(shared.workspace(), List.of("sites/" + id + "/content", "content"), ENDINGS);
        SiteLayers statics = SiteLayers.of(shared.workspace(), List.of("sites/" + id + "/static"), List.of());
        Diagnostics findings = new Diagnostics();
        Set<String> excluded = Exclusions.of(settings, content.tree(), findings);
        ContentReader.Content checked = shared.contents()
                .read(
                        content.tree(),
                        excluded,
                        settings.map(read -> Set.copyOf(read.settings().otherLanguages())),
                        findings);
        // Drafts too: a draft has the address that it will have.
        SiteAssembler assembler = new SiteAssembler(shared.schema(), clock.instant(), findings);
        RegisterReader.Import acts = new RegisterReader(shared.schema(), findings)
                .read(shared.workspace().list("sites/" + id + "/data/albo"));
        Site site = assembler.assemble(
                settings.get().settings(), acts.with(checked), statics.tree().files(), true);
        List<SiteLayers> others = List.of(SiteLayers.of(shared.workspace(), theme.get(), List.of()), statics);
        Stream<Item> outOfTime = Stream.concat(
                checked.items().stream().filter(item -> !assembler.isInTime(item)),
                site.register().acts().stream()
                        .filter(act -> act.state() != Register.State.ONLINE)
                        .map(act -> act.page().item()));
        return Optional.of(new Known(
                content, others, excluded, outOfTime.map(Item::source).collect(Collectors.toSet()), site, findings));
    }

    private String bare(String path) {
        String plain =
                path.replace('\\', '/').replaceFirst("^https?://[^/]+", "").replaceFirst("^(\\./)+", "");
        String root = shared.workspace().root().toString().replace('\\', '/') + "/";
        return plain.startsWith(root) ? plain.substring(root.length()) : plain;
    }

    private static boolean isAddress(String path) {
        return path.startsWith("/") || path.isEmpty();
    }

    private static Optional<Page> page(String address, Known known) {
        Map<String, Page> pages = known.site().byUrl();
        return Stream.of(address, address + "/")
                .flatMap(url -> Optional.ofNullable(pages.get(url)).stream())
                .findFirst();
    }

    /** A page that no content file makes: it comes from a table, an export or the model. */
    private static Explanation made(Page page) {
        Item item = page.item();
        OfContent content = new OfContent(
                item.type().id(),
                false,
                Fate.PUBLISHED,
                Optional.of(page.url()),
                Origins.ofFields(item.fields(), item.source()),
                Optional.empty());
        return new Explanation(page.url(), List.of(item.source()), Optional.of(content));
    }

    private Answer content(String name, Known known) {
        List<String> layers = known.content().paths(name);
        List<SourceFile> versions = known.content().tree().versions(name);
        List<Diagnostic> findings = known.findings().all().stream()
                .filter(finding -> layers.contains(finding.location().path()))
                .toList();
        Optional<OfContent> content =
                ContentReader.MARKUP.contains(versions.get(0).extension())
                        ? entry(versions).map(entry -> ofContent(entry, versions, known, isFaulty(findings)))
                        : Optional.empty();
        return new Answer(Optional.of(new Explanation(name, layers, content)), Optional.empty(), findings);
    }

    private static Optional<Entry> entry(List<SourceFile> versions) {
        Optional<Entry> own = Entry.read(versions.get(0), new Diagnostics());
        if (own.isEmpty() || versions.size() == 1 || !own.get().frontMatter().isTrue("eredita")) {
            return own;
        }
        return Entry.read(versions.get(1), new Diagnostics())
                .map(below -> own.get().over(below));
    }

    private OfContent ofContent(Entry entry, List<SourceFile> versions, Known known, boolean faulty) {
        String name = entry.file().name();
        Optional<ContentType> type = shared.schema().typeOfFolder(name.substring(0, Math.max(0, name.indexOf('/'))));
        Optional<Page> page = known.site().pages().stream()
                .filter(candidate ->
                        candidate.item().source().equals(entry.file().path()))
                .findFirst();
        return new OfContent(
                type.map(ContentType::id).orElse(""),
                versions.size() > 1 && entry.frontMatter().isTrue("eredita"),
                fate(
                        name,
                        page,
                        known,
                        faulty,
                        known.outOfTime().contains(entry.file().path())),
                page.filter(Page::hasAddress).map(Page::url),
                keys(entry, type, page),
                Origins.ofBody(entry));
    }

    private static List<Origin> keys(Entry entry, Optional<ContentType> type, Optional<Page> page) {
        List<Origin> keys = new ArrayList<>(
                Origins.ofKeys(entry, type.map(ContentType::fields).orElse(Map.of())));
        type.map(ContentType::fallbacks).orElse(Map.of()).keySet().stream()
                .filter(name -> entry.frontMatter().get(name).isEmpty())
                .sorted()
                .forEach(name -> page.flatMap(found -> found.item().field(name))
                        .ifPresent(
                                value -> keys.add(new Origin(name, ValueText.of(value), value.at(), Source.FALLBACK))));
        return keys;
    }

    private static boolean isFaulty(List<Diagnostic> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Fate fate(String name, Optional<Page> page, Known known, boolean faulty, boolean outOfTime) {
        if (known.excluded().contains(name)) {
            return Fate.EXCLUDED;
        }
        if (page.isPresent()) {
            return page.get().item().flag("bozza") ? Fate.DRAFT : Fate.PUBLISHED;
        }
        if (faulty) {
            return Fate.BROKEN;
        }
        return outOfTime ? Fate.OUT_OF_TIME : Fate.UNUSED;
    }

    private static Optional<String> nearest(String path, Known known) {
        if (isAddress(path)) {
            return Suggestion.nearest(path, known.site().byUrl().keySet());
        }
        List<SiteLayers> all = Stream.concat(Stream.of(known.content()), known.others().stream())
                .toList();
        String within = all.stream()
                .flatMap(layers -> layers.folders().stream())
                .filter(folder -> path.startsWith(folder + "/"))
                .map(folder -> path.substring(folder.length() + 1))
                .findFirst()
                .orElse(path);
        List<String> names =
                all.stream().flatMap(SiteLayers::spellings).distinct().sorted().toList();
        return ending(within, names).or(() -> Suggestion.nearest(within, names)).or(() -> {
            List<String> last = names.stream().map(Explainer::lastPart).toList();
            return Suggestion.nearest(lastPart(within), last).flatMap(part -> ending(part, names));
        });
    }

    private static Optional<String> ending(String part, List<String> names) {
        return names.stream().filter(name -> name.endsWith("/" + part)).findFirst();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
