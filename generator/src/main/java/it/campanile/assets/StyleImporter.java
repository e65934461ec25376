package it.campanile.assets;

import com.sass_lang.embedded_protocol.InboundMessage.ImportResponse.ImportSuccess;
import com.sass_lang.embedded_protocol.Syntax;
import de.larsgrefer.sass.embedded.importer.CustomImporter;
import it.campanile.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where imports of styles are found: {@code css/x} and names beside the importing file in the theme's layers, {@code
 * parent:css/x} in the layers below, {@code bootstrap-italia/scss/x} in the web jar.
 */
final class StyleImporter extends CustomImporter {

    static final String SCHEME = "tema:/";

    /** How a canonical address says the layer: a query, so that names beside a shadowed file mean the nearest ones again. */
    private static final String LAYER = "?strato=";

    private final ThemeSources sources;

    StyleImporter(ThemeSources sources) {
        this.sources = sources;
    }

    @Override
    public @Nullable String canonicalize(String url, boolean fromImport) {
        String name = url.startsWith(SCHEME) ? url.substring(SCHEME.length()) : url;
        int depth = 0;
        while (name.startsWith(ThemeSources.PARENT)) {
            name = name.substring(ThemeSources.PARENT.length());
            depth++;
        }
        int slash = name.lastIndexOf('/') + 1;
        String folder = name.substring(0, slash);
        String file = name.substring(slash);
        for (String candidate : List.of(folder + "_" + file + ".scss", folder + file + ".scss", name)) {
            String address = SCHEME + candidate + (depth == 0 ? "" : LAYER + depth);
            if (candidate.endsWith(".scss") && read(address).isPresent()) {
                return address;
            }
        }
        return null;
    }

    @Override
    public @Nullable ImportSuccess handleImport(String url) {
        return read(url)
                .map(text -> ImportSuccess.newBuilder()
                        .setContents(text)
                        .setSyntax(Syntax.SCSS)
                        .build())
                .orElse(null);
    }

    /** The theme's file that a canonical address means; empty for one of a web jar. */
    Optional<SourceFile> origin(String url) {
        if (!url.startsWith(SCHEME)) {
            return Optional.empty();
        }
        int layer = url.indexOf(LAYER);
        int depth = layer < 0 ? 0 : Integer.parseInt(url.substring(layer + LAYER.length()));
        String name = url.substring(SCHEME.length(), layer < 0 ? url.length() : layer);
        return sources.find(ThemeSources.PARENT.repeat(depth) + name);
    }

    private Optional<String> read(String url) {
        Optional<SourceFile> file = origin(url);
        if (file.isPresent()) {
            return file.map(ThemeSources::text);
        }
        byte[] content = sources.webJars().read(url.substring(SCHEME.length()), "src/");
        return content == null ? Optional.empty() : Optional.of(new String(content, StandardCharsets.UTF_8));
    }
}
