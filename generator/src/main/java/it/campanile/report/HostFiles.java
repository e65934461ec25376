package it.campanile.report;

import it.campanile.model.OldAddress;
import it.campanile.model.Register;
import it.campanile.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What web servers need to answer for addresses at which there is nothing to serve: 410 (Gone, RFC 9110) for acts whose
 * publication is over, 301 for the addresses of before. They are not part of the site, so that nobody can read the list.
 */
final class HostFiles {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\](){}*+?^$|\"]");

    private final Collection<String> gone;
    private final Map<String, String> moved = new LinkedHashMap<>();
    /** The address under which all acts are; empty when there are none. */
    private final String acts;

    HostFiles(Site site, Collection<String> gone) {
        this.gone = List.copyOf(gone);
        for (OldAddress old : site.oldAddresses()) {
            moved.putIfAbsent(old.from(), old.to());
        }
        this.acts =
                site.register().acts().stream().map(HostFiles::root).findFirst().orElse("");
    }

    private static String root(Register.Act act) {
        String pattern = act.page().item().type().permalink();
        return pattern.substring(0, pattern.indexOf('{'));
    }

    /** Writes {@code apache.conf} and {@code nginx.conf}; takes them away when there is nothing to say. */
    void write(Path folder) throws IOException {
        Path apache = folder.resolve("apache.conf");
        Path nginx = folder.resolve("nginx.conf");
        if (gone.isEmpty() && moved.isEmpty() && acts.isEmpty()) {
            Files.deleteIfExists(apache);
            Files.deleteIfExists(nginx);
            return;
        }
        ReportFiles.write(apache, apache());
        ReportFiles.write(nginx, nginx());
    }

    /** Directives of mod_alias, mod_setenvif and mod_headers; they may stand in an {@code .htaccess}, too. */
    private String apache() {
        StringBuilder text = new StringBuilder("# Campanile. Include nel VirtualHost, o .htaccess.\n");
        if (!acts.isEmpty()) {
            text.append("SetEnvIf Request_URI \"^").append(regex(acts)).append("[0-9]+/[0-9]\" campanile_albo\n");
            text.append("<IfModule mod_headers.c>\n");
            text.append("  Header set X-Robots-Tag noindex env=campanile_albo\n");
            text.append("</IfModule>\n");
        }
        gone.forEach(
                url -> text.append("RedirectMatch 410 \"").append(whole(url)).append("\"\n"));
        moved.forEach((from, to) -> text.append("RedirectMatch 301 \"")
                .append(whole(from))
                .append("\" \"")
                .append(target(to))
                .append("\"\n"));
        return text.toString();
    }

    /** Three maps, and in comments what the server does with them. */
    private String nginx() {
        StringBuilder text = new StringBuilder("""
                # Campanile. Include dentro «http»; poi, dentro «server»:
                #   if ($campanile_tolto) { return 410; }
                #   if ($campanile_arrivo) { return 301 $campanile_arrivo; }
                #   add_header X-Robots-Tag $campanile_robots;
                map_hash_bucket_size 512;
                """);
        text.append("map $uri $campanile_tolto {\n  default 0;\n");
        gone.stream()
                .flatMap(url -> forms(url).stream())
                .forEach(url -> text.append("  ").append(quoted(url)).append(" 1;\n"));
        text.append("}\nmap $uri $campanile_arrivo {\n  default \"\";\n");
        moved.forEach((from, to) -> {
            for (String form : patterns(from)) {
                text.append("  ").append(form).append(" \"").append(target(to)).append("\";\n");
            }
        });
        text.append("}\nmap $uri $campanile_robots {\n  default \"\";\n");
        if (!acts.isEmpty()) {
            text.append("  \"~^").append(regex(acts)).append("[0-9]+/[0-9]\" noindex;\n");
        }
        return text.append("}\n").toString();
    }

    /** A pattern for one address; that of a folder with its last slash or without. */
    private static String whole(String url) {
        boolean folder = url.endsWith("/") && url.length() > 1;
        return "^" + regex(folder ? url.substring(0, url.length() - 1) : url) + (folder ? "/?$" : "$");
    }

    /** An address and, of a folder, the one without its last slash. */
    private static List<String> forms(String url) {
        return url.endsWith("/") && url.length() > 1 ? List.of(url, url.substring(0, url.length() - 1)) : List.of(url);
    }

    /** What stands in a map for an address of before. A map knows no capital letters but in regular expressions. */
    private List<String> patterns(String from) {
        if (!from.equals(from.toLowerCase(Locale.ROOT))) {
            return List.of("\"~" + whole(from) + "\"");
        }
        return forms(from).stream()
                .filter(form -> form.equals(from) || !moved.containsKey(form))
                .map(HostFiles::quoted)
                .toList();
    }

    private static String regex(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** An address to go to: what both servers would take for a variable or the end of a text is escaped. */
    private static String target(String url) {
        return url.replace("$", "%24").replace("\\", "%5C").replace("\"", "%22");
    }
}
