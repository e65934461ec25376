package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.OldAddress;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.util.Map;
import java.util.TreeMap;

/** No address of before may be that of something that is there, nor be written twice. */
final class OldAddresses {

    private final Map<String, String> owners = new TreeMap<>();
    private final Diagnostics diagnostics;

    private OldAddresses(Site site, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        site.files().forEach(file -> owners.put(file.url(), file.source().path()));
        site.pages().stream()
                .filter(Page::isWhole)
                .forEach(page -> owners.put("/" + page.output(), page.item().source()));
    }

    static void check(Site site, Diagnostics diagnostics) {
        OldAddresses addresses = new OldAddresses(site, diagnostics);
        site.oldAddresses().forEach(addresses::claim);
    }

    private void claim(OldAddress old) {
        if (old.from().startsWith(Site.API)) {
            diagnostics.error("assemble/file-del-programma", old.at(), old.from());
            return;
        }
        String path = "/" + old.output();
        // A file stands nowhere where a folder must be.
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String owner = owners.get(path.substring(0, end));
            if (owner != null) {
                diagnostics.error("assemble/rinvio-preso", old.at(), old.from(), owner);
                return;
            }
        }
        owners.put(path, old.at().path());
    }
}
