package it.campanile.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.diagnostic.Location;
import it.campanile.model.Site;
import it.campanile.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what the files of a theme's folder {@code dati/} make, each once per site: {@code dati/x.ftlh} is {@code /api/x}. */
final class ThemeData {

    private static final String FOLDER = "dati/";
    private static final String TEMPLATE = ".ftlh";

    private ThemeData() {}

    /** Writes the files; gives their addresses. */
    static List<String> write(SiteRenderer renderer) {
        SiteContext context = renderer.context();
        Set<String> taken = context.schema().types().values().stream()
                .flatMap(type -> Site.openData(type).stream())
                .collect(Collectors.toSet());
        List<String> written = new ArrayList<>();
        for (SourceFile file : context.theme().tree().files()) {
            String name = file.name();
            if (name.startsWith(FOLDER) && name.endsWith(TEMPLATE)) {
                String url = Site.API + name.substring(FOLDER.length(), name.length() - TEMPLATE.length());
                if (taken.contains(url) || url.equals(Site.OPEN_API)) {
                    renderer.diagnostics().error("assemble/file-del-programma", Location.ofFile(file.path()), url);
                } else {
                    // A template that has nothing to say on this site makes no file.
                    Optional<String> text = renderer.renderFile(name, new Models.Hash(Map.of()), url)
                            .map(String::strip)
                            .filter(made -> !made.isEmpty() && isData(made, file, renderer));
                    text.ifPresent(made -> {
                        renderer.sink().write(url.substring(1), SiteTool.bytes(made + "\n"));
                        written.add(url);
                    });
                }
            }
        }
        return written;
    }

    /** Whether a text is the JSON that the name of its file promises; else there is a finding. */
    private static boolean isData(String text, SourceFile file, SiteRenderer renderer) {
        if (!file.name().matches(".*\\.json(ld)?\\.ftlh")) {
            return true;
        }
        try {
            new ObjectMapper().readTree(text);
            return true;
        } catch (JsonProcessingException e) {
            renderer.diagnostics()
                    .error(
                            "render/dati-non-json",
                            Location.ofFile(file.path()),
                            file.name(),
                            String.valueOf(e.getLocation().getLineNr()),
                            String.valueOf(e.getLocation().getColumnNr()));
            return false;
        }
    }
}
