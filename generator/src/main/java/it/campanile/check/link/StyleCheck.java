package it.campanile.check.link;

import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;

/** Every font and picture that a style of the built site names is there. */
public final class StyleCheck implements WholeCheck {

    private final Path root;

    /** @param root the workspace root */
    public StyleCheck(Path root) {
        this.root = root;
    }

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        Targets targets = new Targets(site);
        for (String style : new TreeSet<>(targets.styles())) {
            Path file = site.folder().resolve(style.substring(1));
            for (String url : new TreeSet<>(Link.urls(read(file)))) {
                if (!isThere(style, url, targets)) {
                    diagnostics.error("check/stile-rotto", Location.ofFile(relative(file)), style, url);
                }
            }
        }
    }

    private static boolean isThere(String style, String url, Targets targets) {
        try {
            URI whole = URI.create("http://site" + style).resolve(url);
            return !"site".equals(whole.getHost()) || targets.has(whole.getPath());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String relative(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        return (whole.startsWith(base) ? base.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
