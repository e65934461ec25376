package it.campanile.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import it.campanile.model.Page;
import it.campanile.model.Paging;
import it.campanile.model.Site;
import it.campanile.schema.Field;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of a page: the fields of its item, and what the site knows about it. A key that neither has is the
 * template's mistake.
 */
final class PageView implements NamedHash {

    /** The keys that every view has beside the fields of its type. */
    private static final Set<String> OWN_KEYS = Set.of(
            "url",
            "tipo",
            "tipo_etichetta",
            "tipo_plurale",
            "schema_org",
            "id",
            "campo",
            "introduzione",
            "sezioni",
            "sezione",
            "corpo",
            "briciole",
            "genitore",
            "figlie",
            "voci",
            "voci_tutte",
            "paginazione",
            "archiviata",
            "indicizzata",
            "stato_calcolato",
            "prossime",
            "passate",
            "calendario_url",
            "feed_url",
            "indice_url",
            "ultimo_aggiornamento",
            "tabelle",
            "traduzioni",
            "attiva");

    private final Page page;
    /** The page whose place in the site this one has: its own, or that of the page that it translates. */
    private final Page place;

    private final SiteContext context;

    PageView(Page page, SiteContext context) {
        this.page = page;
        this.place = page.isTranslation() ? context.site().byUrl().getOrDefault(page.original(), page) : page;
        this.context = context;
    }

    Page page() {
        return page;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        // What has no page has no list and no address: there these words are those of its type.
        boolean declared = page.item().type().fields().containsKey(key);
        if (OWN_KEYS.contains(key) && (page.hasAddress() || !declared)) {
            return own(key);
        }
        if (declared) {
            return field(key);
        }
        if (context.inverseNames(page.item().type().id()).contains(key)) {
            return views(context.inOrder(site().relations().inverse(place, key)));
        }
        throw ModelMistake.unknown("render/campo-sconosciuto", key, kind(), names());
    }

    @Override
    public String kind() {
        return page.item().type().id();
    }

    @Override
    public Set<String> names() {
        Set<String> known = new TreeSet<>(OWN_KEYS);
        known.addAll(page.item().type().fields().keySet());
        known.addAll(context.inverseNames(kind()));
        return known;
    }

    @Override
    public String owner() {
        return page.item().at().path();
    }

    private @Nullable TemplateModel own(String key) throws TemplateModelException {
        BodyRenderer.RenderedBody body = context.store().body(page);
        return switch (key) {
            case "url" -> page.hasAddress() ? new SimpleScalar(site().address(page)) : null;
            case "tipo" -> new SimpleScalar(page.item().type().id());
            case "tipo_etichetta" -> word(page.item().type().singular());
            case "tipo_plurale" -> word(page.item().type().plural());
            case "schema_org" -> new SimpleScalar(page.item().type().schemaOrg());
            case "id" -> new SimpleScalar(page.item().id());
            case "campo" -> method("campo(\"nome\")", name -> field(name));
            case "introduzione" -> html(text(body.introduction()));
            case "sezioni" -> sections(body);
            case "sezione" -> method("sezione(\"id\")", id -> section(body, id));
            case "corpo" -> html(text(context.store().document(page).getBody()));
            case "briciole" -> views(site().tree().ancestorsOf(place));
            case "genitore" -> parent();
            case "figlie" -> views(site().tree().childrenOf(place));
            case "voci" -> views(listed());
            case "voci_tutte" -> views(context.inOrder(site().relations().listed(place)));
            case "paginazione" ->
                site().relations().paging(page).map(PageView::paging).orElse(null);
            case "archiviata" -> flag(site().timing().of(place).over());
            case "indicizzata" -> flag(Site.isIndexed(page));
            case "stato_calcolato" ->
                site().timing()
                        .of(place)
                        .state()
                        .map(state -> Models.term(state, context.language()))
                        .orElse(null);
            case "prossime" ->
                MomentModels.occurrences(site().timing().of(place).coming(), context.language());
            case "passate" -> MomentModels.occurrences(site().timing().of(place).past(), context.language());
            case "calendario_url" -> site().hasCalendar(place) ? new SimpleScalar(place.url() + Site.CALENDAR) : null;
            case "indice_url" -> Site.hasIndex(page) ? new SimpleScalar(page.url() + Site.INDEX) : null;
            case "feed_url" -> site().hasFeed(place) ? new SimpleScalar(place.url() + Site.FEED) : null;
            case "ultimo_aggiornamento" -> updated();
            case "tabelle" -> TableModel.of(site().transparency().of(place), place, context.language());
            case "traduzioni" -> translations();
            case "attiva" -> active();
            default -> throw new IllegalStateException(key);
        };
    }

    /** What this very page lists of its list. */
    private List<Page> listed() {
        List<Page> all = context.inOrder(site().relations().listed(place));
        return site().relations().paging(page).map(paging -> paging.of(all)).orElse(all);
    }

    private static TemplateModel paging(Paging paging) {
        List<TemplateModel> pages = new ArrayList<>();
        for (int number = 1; number <= paging.urls().size(); number++) {
            pages.add(Models.hash(
                    "paginazione",
                    "numero",
                    new SimpleNumber(number),
                    "url",
                    new SimpleScalar(paging.urls().get(number - 1)),
                    "attuale",
                    flag(number == paging.number())));
        }
        return Models.hash("paginazione", "numero", new SimpleNumber(paging.number()), "pagine", Models.list(pages));
    }

    private static TemplateModel flag(boolean set) {
        return set ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    private Site site() {
        return context.site();
    }

    private @Nullable TemplateModel field(String name) {
        return page.item().field(name).map(value -> model(name, value)).orElse(null);
    }

    private @Nullable TemplateModel model(String name, Value value) {
        Field field = page.item().type().fields().get(name);
        Value shown = field == null || !context.language().isForeign()
                ? value
                : ItalianMarks.mark(field.kind(), value, name, this::isOwn, context.language());
        return Models.of(shown, page, context);
    }

    /** Whether the value at a path is in the language of the context. */
    private boolean isOwn(String path) {
        return page.item().wording().filter(own -> own.owns(path)).isPresent();
    }

    private boolean isTextOwn() {
        return !context.language().isForeign()
                || page.item().wording().filter(Item.Wording::body).isPresent();
    }

    private String text(String html) {
        return isTextOwn() ? html : ItalianMarks.markHtml(html);
    }

    private TemplateModel word(String italian) {
        return new SimpleScalar(context.language().word(italian));
    }

    /**
     * The languages of the site: {@code [{codice, nome, locale, url, attuale, esatta}]}; where the page is not translated, {@code
     * esatta} is false, and the address is that of the home in that language.
     */
    private TemplateModel translations() {
        List<String> codes = new ArrayList<>(List.of(site().settings().language()));
        codes.addAll(site().settings().otherLanguages());
        List<TemplateModel> models = new ArrayList<>();
        for (String code : codes) {
            Optional<Page> exact = site().translation(page, code);
            Optional<Page> home =
                    Optional.ofNullable(site().byUrl().get("/")).flatMap(first -> site().translation(first, code));
            exact.or(() -> home)
                    .ifPresent(shown -> models.add(Models.hash(
                            "traduzione",
                            "codice",
                            new SimpleScalar(code),
                            "nome",
                            new SimpleScalar(context.theme()
                                    .language(code)
                                    .map(Language::name)
                                    .orElse(code)),
                            "locale",
                            new SimpleScalar(context.theme()
                                    .language(code)
                                    .map(Language::locale)
                                    .orElse(code)),
                            "url",
                            new SimpleScalar(site().address(shown)),
                            "attuale",
                            flag(code.equals(context.language().code())),
                            "esatta",
                            flag(exact.isPresent()))));
        }
        return Models.list(models);
    }

    private @Nullable TemplateModel updated() {
        Optional<Value> day =
                page.item().field("aggiornato").or(() -> page.item().field("data"));
        return day.map(value -> Models.of(value, page, context)).orElse(null);
    }

    private @Nullable TemplateModel parent() {
        List<Page> above = site().tree().ancestorsOf(place);
        return above.isEmpty() ? null : context.view(above.get(above.size() - 1));
    }

    private TemplateModel views(List<Page> pages) {
        List<TemplateModel> views = new ArrayList<>();
        pages.forEach(one -> views.add(context.view(one)));
        return Models.list(views);
    }

    private TemplateModel sections(BodyRenderer.RenderedBody body) throws TemplateModelException {
        List<TemplateModel> sections = new ArrayList<>();
        for (BodyRenderer.RenderedSection section : body.sections()) {
            sections.add(Models.hash(
                    "sezione",
                    "titolo",
                    new SimpleScalar(heading(section.title())),
                    "id",
                    new SimpleScalar(section.id()),
                    "html",
                    html(text(section.html()))));
        }
        return Models.list(sections);
    }

    private @Nullable TemplateModel section(BodyRenderer.RenderedBody body, String id) throws TemplateModelException {
        for (BodyRenderer.RenderedSection section : body.sections()) {
            if (section.id().equals(id)) {
                return html(text(section.html()));
            }
        }
        return null;
    }

    /** Headings that the type gives are the model's words; others are in the language of the text. */
    private String heading(String title) {
        boolean fixed = page.item().type().sections().stream()
                .anyMatch(section -> section.title().equals(title));
        if (fixed) {
            return context.language().word(title);
        }
        return isTextOwn() ? title : ItalianMarks.mark(title);
    }

    private static TemplateModel html(String markup) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    }

    private TemplateModel active() {
        return (TemplateMethodModelEx) arguments -> {
            boolean here = arguments.size() == 1 && arguments.get(0) instanceof PageView other && isOn(other.page);
            return flag(here);
        };
    }

    /** Whether a page is this one or lies above it; the home lies above everything and counts only as itself. */
    private boolean isOn(Page other) {
        String url = other.original();
        return url.equals(page.original())
                || (!url.equals("/")
                        && site().tree().ancestorsOf(place).stream()
                                .anyMatch(above -> above.url().equals(url)));
    }

    private interface ByName {
        @Nullable
        TemplateModel get(String name) throws TemplateModelException;
    }

    private static TemplateModel method(String usage, ByName byName) {
        return (TemplateMethodModelEx) arguments -> {
            if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel name) {
                return byName.get(name.getAsString());
            }
            throw new ModelMistake("render/chiamata-sbagliata", usage);
        };
    }
}
