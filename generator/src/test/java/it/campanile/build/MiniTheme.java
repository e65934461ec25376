package it.campanile.build;

import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The theme {@code semplice} of a mini workspace, with one component, and its gallery built for real. */
public final class MiniTheme {

    private static final String SETTINGS = "themes/semplice/esempi/sito.yaml";
    private static final String COMPONENT = "themes/semplice/components/nota/nota";

    private static final String TEMPLATE = """
            <#macro nota testo forte=false>
            <p><#if forte><strong>${testo}</strong><#else>${testo}</#if></p>
            </#macro>
            """;

    private static final String DESCRIPTION = """
            componente: nota
            descrizione: Una riga di testo
            parametri:
              testo: { tipo: testo, obbligatorio: true }
              forte: { tipo: si_no }
            esempi:
              - nome: breve
                parametri: { testo: Ciao }
            """;

    private static final String EXAMPLE = """
            <!DOCTYPE html>
            <html lang="it">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esempio.nome}</title></head>
            <body><main><h1>${esempio.macro}: ${esempio.nome}</h1>
            <#assign mostra = esempio.chiamata?interpret><@mostra/>
            </main></body>
            </html>
            """;

    private static final String GALLERY = """
            <!DOCTYPE html>
            <html lang="it">
            <head><meta charset="utf-8"><title>${nome_tema}</title></head>
            <body><main><h1>${nome_tema}</h1>
            <#list componenti as c><#list c.macro as m><#list m.esempi as e><p><a href="${e.url}">${m.nome}: ${e.nome}</a></p></#list></#list></#list>
            </main></body>
            </html>
            """;

    private final MiniWorkspace workspace;

    private MiniTheme(MiniWorkspace workspace) {
        this.workspace = workspace;
    }

    /** The theme in a folder; its gallery is built without findings. */
    public static MiniTheme in(Path folder) {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .file("themes/semplice/layouts/esempio.ftlh", EXAMPLE)
                .file("themes/semplice/layouts/galleria.ftlh", GALLERY);
        return new MiniTheme(workspace.file(SETTINGS, workspace.text("sites/prova/sito.yaml")))
                .component("nota", TEMPLATE, DESCRIPTION);
    }

    /** Adds or replaces a component. */
    public MiniTheme component(String name, String template, String description) {
        String stem = "themes/semplice/components/" + name + "/" + name;
        workspace.file(stem + ".ftlh", template).file(stem + ".yaml", description);
        return this;
    }

    /** Writes a part of the description of the component in another way. */
    public MiniTheme described(String part, String instead) {
        workspace.file(COMPONENT + ".yaml", replaced(workspace.text(COMPONENT + ".yaml"), part, instead));
        return this;
    }

    /** Writes a part of the template of the component in another way. */
    public MiniTheme written(String part, String instead) {
        workspace.file(COMPONENT + ".ftlh", replaced(workspace.text(COMPONENT + ".ftlh"), part, instead));
        return this;
    }

    private static String replaced(String text, String part, String instead) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("not in the text: " + part);
        }
        return text.replace(part, instead);
    }

    /** The workspace that the theme is in. */
    public MiniWorkspace workspace() {
        return workspace;
    }

    /** Builds the gallery of the theme. */
    public GalleryBuild.Result build() {
        return new GalleryBuild(workspace.root(), GalleryBuild.OUT).run("semplice");
    }

    /** A file of the built gallery. */
    public String built(String path) {
        try {
            return Files.readString(workspace
                    .root()
                    .resolve(GalleryBuild.OUT)
                    .resolve("semplice")
                    .resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds, and gives what the program says of each finding, separated by empty lines. */
    public String messages(Locale locale) {
        DiagnosticFormat format = new DiagnosticFormat(new Messages(locale), this::line);
        return build().findings().stream().map(format::format).collect(Collectors.joining("\n\n"));
    }

    private Optional<String> line(String path, int line) {
        return workspace.text(path).lines().skip(line - 1L).findFirst();
    }
}
