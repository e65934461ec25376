package it.campanile.render;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import it.campanile.schema.Component;
import it.campanile.schema.Component.Example;
import it.campanile.schema.Component.Macro;
import it.campanile.schema.Component.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Components and their examples as the templates of the gallery see them. */
final class GalleryModel {

    private final SiteContext context;

    GalleryModel(SiteContext context) {
        this.context = context;
    }

    /** Where the page of an example is. */
    static String address(Component component, Example example) {
        return "/esempi/" + component.name() + "/" + example.id() + ".html";
    }

    /** The variables of the page of an example: {@code esempio}, and {@code dati}, its values as templates see them. */
    Models.Hash ofExample(Component component, Macro macro, Example example) {
        Map<String, TemplateModel> all = new LinkedHashMap<>();
        all.put("esempio", example(component, macro, example));
        Map<String, TemplateModel> values = new LinkedHashMap<>();
        example.values().forEach((name, value) -> {
            TemplateModel model = Models.of(value, context);
            if (model != null) {
                values.put(name, model);
            }
        });
        all.put("dati", new Models.Hash(values));
        return new Models.Hash(all);
    }

    /** The variables of the page with all components. */
    Models.Hash ofGallery(List<Component> components) {
        Map<String, TemplateModel> all = new LinkedHashMap<>();
        all.put(
                "componenti",
                Models.list(components.stream().map(this::component).toList()));
        all.put("nome_tema", text(context.site().settings().theme()));
        return new Models.Hash(all);
    }

    private TemplateModel component(Component component) {
        return Models.hash(
                "componente",
                "nome",
                text(component.name()),
                "descrizione",
                text(component.description()),
                "file",
                text(component.layers().get(0)),
                "sostituisce",
                Models.list(component.layers().stream()
                        .skip(1)
                        .map(SimpleScalar::new)
                        .toList()),
                "macro",
                Models.list(component.macros().stream()
                        .map(macro -> macro(component, macro))
                        .toList()));
    }

    private TemplateModel macro(Component component, Macro macro) {
        return Models.hash(
                "macro",
                "nome",
                text(macro.name()),
                "descrizione",
                text(macro.description()),
                "parametri",
                Models.list(
                        macro.parameters().stream().map(GalleryModel::parameter).toList()),
                "esempi",
                Models.list(macro.examples().stream()
                        .map(example -> example(component, macro, example))
                        .toList()));
    }

    private static TemplateModel parameter(Parameter parameter) {
        return Models.hash(
                "parametro",
                "nome",
                text(parameter.name()),
                "genere",
                text(parameter.kind()),
                "obbligatorio",
                parameter.field().required() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE,
                "predefinito",
                text(parameter.fallback()),
                "aiuto",
                text(parameter.field().help()));
    }

    private static TemplateModel example(Component component, Macro macro, Example example) {
        return Models.hash(
                "esempio",
                "nome",
                text(example.name()),
                "componente",
                text(component.name()),
                "macro",
                text(macro.name()),
                "livello",
                new SimpleNumber(macro.level()),
                "posto",
                text(macro.place().name().toLowerCase(Locale.ROOT)),
                "url",
                text(address(component, example)),
                "yaml",
                text(example.source()),
                "chiamata",
                text(ExampleCall.of(component, macro, example)));
    }

    private static SimpleScalar text(String text) {
        return new SimpleScalar(text);
    }
}
