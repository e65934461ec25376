package it.campanile.render;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import it.campanile.schema.Schema;
import it.campanile.schema.SettingsWording;
import it.campanile.schema.Value;
import it.campanile.schema.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The variables that every template of a site sees; what belongs to one page is added by {@link #forPage}. */
final class PageModel {

    /** Fields of {@code sito.yaml} whose texts are proper names: they are not marked where they stayed Italian. */
    private static final Set<String> NAMES = Set.of("nome", "nome_breve", "provincia", "unione", "regione", "contatti");

    private final SiteContext context;
    private final Schema schema;
    private final Map<String, TemplateModel> shared = new LinkedHashMap<>();

    /** Renders what is the same on every page of a site. */
    interface Fragments {
        /** The HTML of a partial. */
        String partial(String template) throws TemplateModelException;

        /** The HTML of the card of an item. */
        String card(PageView view) throws TemplateModelException;
    }

    PageModel(SiteContext context, Schema schema, Fragments fragments) {
        this.context = context;
        this.schema = schema;
        shared.put("sito", settings());
        shared.put("tema", values(parameters()));
        shared.put("lingua", new SimpleScalar(context.language().code()));
        shared.put("testi", texts());
        shared.put("menu", views(context.site().menu()));
        shared.put("elementi", (TemplateMethodModelEx) this::items);
        shared.put("indirizzo", method("indirizzo(\"/percorso/\")", this::address));
        shared.put(
                "esiste",
                method(
                        "esiste(\"/percorso/\")",
                        url -> flag(context.site().byUrl().containsKey(url))));
        shared.put("termini", method("termini(\"vocabolario\")", this::terms));
        shared.put("risorsa", method("risorsa(\"css/file.css\")", name -> new SimpleScalar(context.asset(name))));
        shared.put("simbolo", method("simbolo(\"search\")", name -> new SimpleScalar(context.icon(name))));
        shared.put("immagine", method("immagine(\"/percorso.svg\")", this::picture));
        shared.put("json", (TemplateMethodModelEx) PageModel::json);
        shared.put("qr", method("qr(\"https://…\")", QrCode::of));
        shared.put("solo_testo", (TemplateMethodModelEx) PageModel::plain);
        shared.put("scheda", (TemplateDirectiveModel)
                (environment, parameters, loopVariables, body) -> card(environment, parameters, fragments));
        shared.put(
                "frammento",
                method(
                        "frammento(\"/partials/nome.ftlh\")",
                        name -> HTMLOutputFormat.INSTANCE.fromMarkup(fragments.partial(name))));
    }

    /** The variables of the template of a page. */
    TemplateHashModel forPage(Page page) {
        Map<String, TemplateModel> all = new LinkedHashMap<>(shared);
        all.put("pagina", context.view(page));
        return new Models.Hash(all);
    }

    /** The variables of the card of an item. */
    TemplateHashModel forCard(PageView view) {
        return withoutPage("scheda", Map.of("voce", view));
    }

    /** The variables of a partial that is rendered once per site: there is no page. */
    TemplateHashModel forFragment(String template) {
        return withoutPage(template, Map.of());
    }

    /** The variables of a file that is of no page. */
    TemplateHashModel forFile(String template, Map<String, TemplateModel> more) {
        return withoutPage(template, more);
    }

    /** The variables of a page of the gallery of components: it is of no item. */
    TemplateHashModel forGallery(String template, Map<String, TemplateModel> more) {
        return withoutPage(template, more);
    }

    private TemplateHashModel withoutPage(String template, Map<String, TemplateModel> more) {
        Map<String, TemplateModel> fields = new LinkedHashMap<>(shared);
        fields.putAll(more);
        Models.Hash all = new Models.Hash(fields);
        return new NamedHash() {
            @Override
            public String kind() {
                return "";
            }

            @Override
            public Set<String> names() {
                return all.names();
            }

            @Override
            public @Nullable TemplateModel get(String key) throws TemplateModelException {
                if (key.equals("pagina")) {
                    throw new ModelMistake("render/frammento-con-pagina", template);
                }
                return all.get(key);
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    private static void card(Environment environment, Map<?, ?> parameters, Fragments fragments)
            throws TemplateException, IOException {
        if (!(parameters.get("di") instanceof PageView view)) {
            throw new ModelMistake("render/chiamata-sbagliata", "<@scheda di=voce/>");
        }
        environment.getOut().write(fragments.card(view));
    }

    private TemplateModel settings() {
        Site site = context.site();
        Map<String, TemplateModel> fields =
                new LinkedHashMap<>(fields(worded(site.settings().fields())));
        fields.put("id", new SimpleScalar(site.id()));
        fields.put("url", new SimpleScalar(site.settings().url()));
        Set<String> known = schema.types().get(Schema.SITE_TYPE) == null
                ? fields.keySet()
                : schema.types().get(Schema.SITE_TYPE).fields().keySet();
        return new ClosedHash(
                Schema.SITE_TYPE, known, fields, "sites/" + site.id() + "/sito.yaml", "render/campo-sconosciuto");
    }

    /** The settings of the site in the language of the pages; texts that stayed Italian are marked. */
    private Map<String, Value> worded(Map<String, Value> settings) {
        if (!context.language().isForeign()) {
            return settings;
        }
        Settings own = context.site().settings();
        Map<String, Value> italian = new LinkedHashMap<>(
                own.wording(own.language()).map(ItalianMarks::mark).fields());
        italian.keySet().removeAll(NAMES);
        SettingsWording marked = new SettingsWording(own.language(), italian);
        return own.wording(context.language().code()).over(marked.over(settings));
    }

    private Map<String, Value> parameters() {
        Value.Group own = new Value.Group(context.site().settings().parameters(), Set.of(), Location.ofFile(""));
        return worded(Map.of(Settings.PARAMETERS, own)).get(Settings.PARAMETERS) instanceof Value.Group group
                ? group.fields()
                : own.fields();
    }

    private TemplateModel values(Map<String, Value> values) {
        return new Models.Hash(fields(values));
    }

    private Map<String, TemplateModel> fields(Map<String, Value> values) {
        Map<String, TemplateModel> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            TemplateModel model = Models.of(value, context);
            if (model != null) {
                fields.put(name, model);
            }
        });
        return fields;
    }

    private TemplateModel texts() {
        Map<String, TemplateModel> texts = new LinkedHashMap<>();
        context.language().texts().forEach((key, text) -> texts.put(key, new SimpleScalar(text)));
        return new ClosedHash("i18n", Set.of(), texts, "", "render/testo-sconosciuto");
    }

    private TemplateModel views(List<Page> pages) {
        List<TemplateModel> views = new ArrayList<>();
        pages.forEach(page -> views.add(context.view(page)));
        return Models.list(views);
    }

    private TemplateModel items(List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel type)) {
            throw new ModelMistake("render/chiamata-sbagliata", "elementi(\"tipo\", quanti)");
        }
        String id = type.getAsString();
        if (!schema.types().containsKey(id)) {
            throw new ModelMistake(
                    "render/tipo-sconosciuto",
                    id,
                    Suggestion.nearestOrAll(id, schema.types().keySet()));
        }
        List<Page> pages = context.site().byType().getOrDefault(id, List.of()).stream()
                .filter(page -> !context.site().timing().of(page).over())
                .toList();
        if (arguments.size() > 1 && arguments.get(1) instanceof TemplateNumberModel most) {
            pages = pages.subList(0, Math.min(pages.size(), most.getAsNumber().intValue()));
        }
        return views(context.inOrder(pages));
    }

    private static TemplateModel json(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.get(0) instanceof TemplateModel model) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(JsonText.of(model));
        }
        throw new ModelMistake("render/chiamata-sbagliata", "json({…})");
    }

    /** The words of a piece of HTML, in one line: what JSON and attributes can hold. */
    private static TemplateModel plain(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.get(0) instanceof TemplateHTMLOutputModel html) {
            String markup = HTMLOutputFormat.INSTANCE.getMarkupString(html);
            return new SimpleScalar(Jsoup.parseBodyFragment(markup).body().text());
        }
        if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
            return new SimpleScalar(text.getAsString().strip());
        }
        throw new ModelMistake("render/chiamata-sbagliata", "solo_testo(pagina.corpo)");
    }

    private TemplateModel terms(String id) throws TemplateModelException {
        Vocabulary vocabulary = schema.vocabularies().get(id);
        if (vocabulary == null) {
            throw new ModelMistake(
                    "render/vocabolario-sconosciuto",
                    id,
                    Suggestion.nearestOrAll(id, schema.vocabularies().keySet()));
        }
        return Models.list(vocabulary.terms().values().stream()
                .map(term -> Models.term(term, context.language()))
                .toList());
    }

    private TemplateModel address(String url) throws TemplateModelException {
        Page page = context.site().byUrl().get(url);
        if (page == null) {
            String nearest =
                    Suggestion.nearest(url, context.site().byUrl().keySet()).orElse("–");
            throw new ModelMistake("render/indirizzo-sconosciuto", url, nearest);
        }
        return context.view(page);
    }

    private TemplateModel picture(String url) throws TemplateModelException {
        Set<String> files = context.pictures().urls();
        if (!files.contains(url)) {
            String nearest = Suggestion.nearest(url, files).orElse("–");
            throw new ModelMistake("render/immagine-sconosciuta", url, nearest);
        }
        return PictureModel.of(url, context.pictures());
    }

    private static TemplateModel flag(boolean set) {
        return set ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    private interface ByText {
        TemplateModel get(String text) throws TemplateModelException;
    }

    private static TemplateModel method(String usage, ByText byText) {
        return (TemplateMethodModelEx) arguments -> {
            if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
                return byText.get(text.getAsString());
            }
            throw new ModelMistake("render/chiamata-sbagliata", usage);
        };
    }
}
