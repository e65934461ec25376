package it.campanile.assets;

import com.sass_lang.embedded_protocol.OutboundMessage.CompileResponse.CompileFailure;
import com.sass_lang.embedded_protocol.OutputStyle;
import com.sass_lang.embedded_protocol.SourceSpan;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sass to CSS by dart-sass, which runs beside the JVM for as long as it compiles. Loaded only when something is compiled. */
final class StyleCompiler {

    /** Bootstrap Italia is written for these; nothing in a theme can change that. */
    private static final List<String> ACCEPTED =
            List.of("import", "global-builtin", "color-functions", "slash-div", "mixed-decls", "if-function");

    private StyleCompiler() {}

    /**
     * Compiles styles.
     *
     * @param entries files of the theme
     * @return CSS by the name of the entry within {@code assets/}; without those that have a mistake, which is a finding
     */
    static Map<String, String> compile(ThemeSources sources, List<SourceFile> entries, Diagnostics diagnostics)
            throws IOException {
        StyleImporter importer = new StyleImporter(sources);
        Map<String, String> styles = new TreeMap<>();
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.EXPANDED);
            compiler.setQuietDeps(true);
            ACCEPTED.forEach(compiler::addSilenceDeprecation);
            compiler.registerImporter(importer);
            for (SourceFile entry : entries) {
                String name = ThemeSources.name(entry);
                String whole = "@import '" + StyleImporter.SCHEME + name + "';";
                try {
                    styles.put(name, compiler.compileScssString(whole).getCss());
                } catch (SassCompilationFailedException e) {
                    report(e.getCompileFailure(), entry, importer, diagnostics);
                }
            }
        }
        return styles;
    }

    private static void report(
            CompileFailure failure, SourceFile entry, StyleImporter importer, Diagnostics diagnostics) {
        SourceSpan span = failure.getSpan();
        Optional<SourceFile> origin = importer.origin(span.getUrl());
        Location place = origin.map(file -> new Location(
                        file.path(),
                        span.getStart().getLine() + 1,
                        span.getStart().getColumn() + 1,
                        0))
                .orElse(Location.ofFile(entry.path()));
        diagnostics.error(
                "assets/stile-errore",
                place,
                failure.getMessage().lines().findFirst().orElse(""));
    }
}
