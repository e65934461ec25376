package it.campanile.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.model.Site;
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
final class PageView implements TemplateHashModel {

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
            "ultimo_aggiornamento",
            "attiva");

    private final Page page;
    private final SiteContext context;

    PageView(Page page, SiteContext context) {
        this.page = page;
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
        if (OWN_KEYS.contains(key)) {
            return own(key);
        }
        if (page.item().type().fields().containsKey(key)) {
            return field(key);
        }
        if (context.inverseNames(page.item().type().id()).contains(key)) {
            return views(site().relations().inverse(page, key));
        }
        Set<String> known = new TreeSet<>(OWN_KEYS);
        known.addAll(page.item().type().fields().keySet());
        known.addAll(context.inverseNames(page.item().type().id()));
        throw new ModelMistake(
                "render/campo-sconosciuto",
                key,
                page.item().type().id(),
                Suggestion.nearest(key, known).orElseGet(() -> String.join(", ", known)));
    }

    private @Nullable TemplateModel own(String key) throws TemplateModelException {
        BodyRenderer.RenderedBody body = context.store().body(page);
        return switch (key) {
            case "url" -> new SimpleScalar(page.url());
            case "tipo" -> new SimpleScalar(page.item().type().id());
            case "tipo_etichetta" -> new SimpleScalar(page.item().type().singular());
            case "tipo_plurale" -> new SimpleScalar(page.item().type().plural());
            case "schema_org" -> new SimpleScalar(page.item().type().schemaOrg());
            case "id" -> new SimpleScalar(page.item().id());
            case "campo" -> method(name -> field(name));
            case "introduzione" -> html(body.introduction());
            case "sezioni" -> sections(body);
            case "sezione" -> method(id -> section(body, id));
            case "corpo" -> html(context.store().document(page).getBody());
            case "briciole" -> views(site().tree().ancestorsOf(page));
            case "genitore" -> parent();
            case "figlie" -> views(site().tree().childrenOf(page));
            case "voci" -> views(site().relations().listed(page));
            case "ultimo_aggiornamento" -> updated();
            case "attiva" -> active();
            default -> throw new IllegalStateException(key);
        };
    }

    private Site site() {
        return context.site();
    }

    private @Nullable TemplateModel field(String name) {
        return page.item()
                .field(name)
                .map(value -> Models.of(value, page, context))
                .orElse(null);
    }

    private @Nullable TemplateModel updated() {
        Optional<Value> day =
                page.item().field("aggiornato").or(() -> page.item().field("data"));
        return day.map(value -> Models.of(value, page, context)).orElse(null);
    }

    private @Nullable TemplateModel parent() {
        List<Page> above = site().tree().ancestorsOf(page);
        return above.isEmpty() ? null : context.view(above.get(above.size() - 1));
    }

    private TemplateModel views(List<Page> pages) {
        List<TemplateModel> views = new ArrayList<>();
        pages.forEach(one -> views.add(context.view(one)));
        return Models.list(views);
    }

    private static TemplateModel sections(BodyRenderer.RenderedBody body) throws TemplateModelException {
        List<TemplateModel> sections = new ArrayList<>();
        for (BodyRenderer.RenderedSection section : body.sections()) {
            sections.add(Models.hash(
                    "titolo", new SimpleScalar(section.title()),
                    "id", new SimpleScalar(section.id()),
                    "html", html(section.html())));
        }
        return Models.list(sections);
    }

    private static @Nullable TemplateModel section(BodyRenderer.RenderedBody body, String id)
            throws TemplateModelException {
        for (BodyRenderer.RenderedSection section : body.sections()) {
            if (section.id().equals(id)) {
                return html(section.html());
            }
        }
        return null;
    }

    private static TemplateModel html(String markup) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    }

    private TemplateModel active() {
        return (TemplateMethodModelEx) arguments -> {
            boolean here = arguments.size() == 1 && arguments.get(0) instanceof PageView other && isOn(other.page);
            return here ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        };
    }

    /** Whether a page is this one or lies above it; the home lies above everything and counts only as itself. */
    private boolean isOn(Page other) {
        return other.equals(page)
                || (!other.url().equals("/") && site().tree().ancestorsOf(page).contains(other));
    }

    private interface ByName {
        @Nullable
        TemplateModel get(String name) throws TemplateModelException;
    }

    private static TemplateModel method(ByName byName) {
        return (TemplateMethodModelEx) arguments -> {
            if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel name) {
                return byName.get(name.getAsString());
            }
            throw new TemplateModelException("one text expected");
        };
    }
}
