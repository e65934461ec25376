package it.campanile.render;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.schema.Component;
import it.campanile.schema.Component.Example;
import it.campanile.schema.Component.Macro;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the gallery of a theme: a page for each example, and the page that shows them all. */
final class GalleryPages {

    private static final String INDEX = "layouts/galleria.ftlh";
    private static final String EXAMPLE = "layouts/esempio.ftlh";

    /** What FreeMarker adds to the name of a template whose text another one interprets. */
    private static final String INTERPRETED = "->";

    private final ThemeEngine engine;
    private final Diagnostics rendering;
    private final SiteSink sink;
    private final Diagnostics diagnostics;
    private final GalleryModel model;
    private final Set<String> handed = new TreeSet<>();

    /** @param rendering where the engine records its findings */
    GalleryPages(ThemeEngine engine, Diagnostics rendering, SiteSink sink, Diagnostics diagnostics) {
        this.engine = engine;
        this.rendering = rendering;
        this.sink = sink;
        this.diagnostics = diagnostics;
        this.model = new GalleryModel(engine.context());
    }

    void render(List<Component> components) {
        MacroCheck check = new MacroCheck(engine.context().theme().templates(), diagnostics);
        for (Component component : components) {
            Set<String> sound = check.check(component);
            component.macros().stream()
                    .filter(macro -> sound.contains(macro.name()))
                    .forEach(macro -> macro.examples().forEach(example -> example(component, macro, example)));
        }
        write(INDEX, model.ofGallery(components), "/index.html");
        hand(Location.ofFile(INDEX));
    }

    private void example(Component component, Macro macro, Example example) {
        write(EXAMPLE, model.ofExample(component, macro, example), GalleryModel.address(component, example));
        hand(example.at());
    }

    /**
     * Hands the findings of a page on; what is wrong with the call itself, which the page only interprets, is wrong in the
     * file that has the example.
     */
    private void hand(Location example) {
        engine.report();
        for (Diagnostic finding : rendering.all()) {
            // What is wrong in a template is said once, for the first example that meets it.
            if (!handed.add(finding.code() + ' ' + finding.location())) {
                continue;
            }
            String path = finding.location().path();
            boolean ofCall = path.contains(INTERPRETED) || path.endsWith("/" + EXAMPLE);
            diagnostics.add(
                    ofCall
                            ? new Diagnostic(finding.code(), finding.severity(), example, finding.arguments())
                            : finding);
        }
    }

    private void write(String template, Models.Hash model, String url) {
        engine.renderGallery(template, model, url)
                .ifPresent(html -> sink.write(url.substring(1), html.getBytes(StandardCharsets.UTF_8)));
    }
}
