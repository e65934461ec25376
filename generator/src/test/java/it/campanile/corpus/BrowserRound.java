package it.campanile.corpus;

import it.campanile.audit.AuditLimits;
import it.campanile.audit.AuditPage;
import it.campanile.audit.AuditRequest;
import it.campanile.audit.AuditResult;
import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.PageState;
import it.campanile.audit.Viewport;
import it.campanile.build.States;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One audit, as the gate does it, of the good pages and of their changed copies. Header and footer are walked through with
 * the keyboard on the first page of a site only, which is the home: so each changed home is the first page of a site of its
 * own, with the files of the good one.
 */
final class BrowserRound {

    private static final String HOME = "/";
    private static final String COPIES = "/barriere/";

    private final GoodSite good;
    private final Map<String, TreeSet<String>> broken = new HashMap<>();
    private final List<String> onGoodPages = new ArrayList<>();

    BrowserRound(GoodSite good) {
        this.good = good;
    }

    /** Looks at all barriers of the browser, and at the pages that they were made of. */
    void at(List<Barrier> barriers) throws Exception {
        Map<String, List<PageState>> originals = new LinkedHashMap<>();
        originals.put(HOME, new ArrayList<>());
        List<AuditRequest> requests = new ArrayList<>();
        List<AuditPage> copies = new ArrayList<>();
        for (Barrier barrier : barriers) {
            AuditPage copy = copy(barrier);
            originals.computeIfAbsent(barrier.page(), url -> new ArrayList<>()).addAll(copy.states());
            if (barrier.page().equals(HOME)) {
                requests.add(new AuditRequest(barrier.id(), good.folder(), List.of(copy)));
            } else {
                copies.add(copy);
            }
        }
        List<AuditPage> pages = new ArrayList<>();
        originals.forEach((url, states) ->
                pages.add(new AuditPage(url, url, states.stream().distinct().toList())));
        pages.addAll(copies);
        requests.add(new AuditRequest(GoodSite.ID, good.folder(), pages));
        auditor().audit(requests, (site, done, total) -> {}).forEach(this::note);
    }

    private static Auditor auditor() {
        return new Auditor(
                BrowserOptions.usual(),
                System.getenv(),
                List.of(Viewport.DESKTOP, Viewport.PHONE),
                AuditLimits.USUAL,
                Clock.systemUTC());
    }

    private AuditPage copy(Barrier barrier) throws IOException {
        if (!(barrier.change() instanceof Change.OfHtml change)) {
            throw new IllegalArgumentException(barrier + ": the browser looks at pages");
        }
        String url = COPIES + barrier.id() + "/";
        Path file = good.file(url);
        Files.createDirectories(file.getParent());
        Files.writeString(file, change.to(good.html(barrier.page())));
        List<PageState> states =
                barrier.state().map(name -> States.named(good.built(), name)).orElse(List.of());
        return new AuditPage(url, barrier.page(), states);
    }

    private void note(AuditResult result) {
        result.violations().forEach(violation -> {
            String url = violation.page().url();
            String rule = violation.result().rule();
            if (url.startsWith(COPIES)) {
                String id = url.substring(COPIES.length(), url.length() - 1);
                String state = violation.state().isEmpty() ? "" : " «" + violation.state() + "»";
                broken.computeIfAbsent(id, key -> new TreeSet<>()).add(rule + state);
            } else {
                onGoodPages.add(url + " " + rule + " " + violation.result().nodes());
            }
        });
        result.notAudited().forEach(finding -> onGoodPages.add(finding.code() + " " + finding.arguments()));
    }

    /** The rules that a copy breaks, with the state of the page in which it does. */
    Set<String> rules(Barrier barrier) {
        return broken.getOrDefault(barrier.id(), new TreeSet<>());
    }

    /** What is said of good pages, and of pages that could not be looked at. */
    List<String> onGoodPages() {
        return onGoodPages;
    }
}
