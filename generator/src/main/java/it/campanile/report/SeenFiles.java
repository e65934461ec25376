package it.campanile.report;

import it.campanile.model.Register;
import it.campanile.model.Site;
import it.campanile.model.SiteFile;
import it.campanile.source.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The files of a site’s acts as they are on line, and what became of them. */
final class SeenFiles {

    private final Map<String, SiteFile> files = new HashMap<>();

    SeenFiles(Site site) {
        site.files().forEach(file -> files.put(file.url(), file));
    }

    /** The addresses of all files of the site. */
    Set<String> urls() {
        return files.keySet();
    }

    /** The files of an act that is on line. */
    List<SeenAct.SeenFile> of(Register.Act act) throws IOException {
        List<SeenAct.SeenFile> seen = new ArrayList<>();
        for (String url : act.files()) {
            SiteFile file = files.get(url);
            if (file == null) {
                throw new IllegalStateException("on line without its file: " + url);
            }
            byte[] bytes = Files.readAllBytes(file.source().file());
            seen.add(new SeenAct.SeenFile(url, bytes.length, Sha256.of(bytes)));
        }
        return seen;
    }

    /** What is another file than before, new, or not there any more. */
    static List<SeenAct.Change> changes(LocalDate day, List<SeenAct.SeenFile> old, List<SeenAct.SeenFile> now) {
        Map<String, String> before = hashes(old);
        Map<String, String> after = hashes(now);
        Set<String> urls = new TreeSet<>(before.keySet());
        urls.addAll(after.keySet());
        return urls.stream()
                .map(url -> new SeenAct.Change(day, url, before.getOrDefault(url, ""), after.getOrDefault(url, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> hashes(List<SeenAct.SeenFile> files) {
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach(file -> hashes.put(file.url(), file.sha256()));
        return hashes;
    }
}
