package it.campanile.check.link;

import it.campanile.model.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses under which a site is known outside. */
public final class OwnHost {

    private final List<String> names;

    /** The addresses of the site with these settings. */
    public OwnHost(Settings settings) {
        String host = settings.text("host");
        names = Stream.concat(
                        settings.baseUrl().stream(),
                        Stream.of("https://" + host, "http://" + host, "//" + host)
                                .filter(name -> !host.isEmpty()))
                .toList();
    }

    /** The path of an address of the site itself, with a slash at the start; empty for those of other sites. */
    public Optional<String> path(String address) {
        for (String name : names) {
            if (address.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
                String rest = address.substring(name.length());
                if (rest.isEmpty() || rest.startsWith("/") || rest.startsWith("#") || rest.startsWith("?")) {
                    return Optional.of(rest.startsWith("/") ? rest : "/" + rest);
                }
            }
        }
        return Optional.empty();
    }
}
