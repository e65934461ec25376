package it.campanile.build;

import it.campanile.audit.AuditPage;
import it.campanile.audit.PageState;
import it.campanile.audit.Viewport;
import it.campanile.schema.ComponentState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Chooses the pages of a built site that are audited in the states of its theme: for each state the first ones that have it. */
final class StatePages {

    private static final int PAGES = 2;

    private final Path folder;

    /** @param folder root of the built site */
    StatePages(Path folder) {
        this.folder = folder;
    }

    /** The pages in their order, some of them with states. */
    List<AuditPage> with(List<ComponentState> states, List<AuditPage> pages) {
        Map<ComponentState, Integer> missing = new LinkedHashMap<>();
        states.forEach(state -> missing.put(state, PAGES));
        Map<AuditPage, List<PageState>> chosen = new HashMap<>();
        List<AuditPage> sorted =
                pages.stream().sorted(Comparator.comparing(AuditPage::url)).toList();
        for (AuditPage page : sorted) {
            if (missing.isEmpty()) {
                break;
            }
            Document document = document(page);
            for (ComponentState state : List.copyOf(missing.keySet())) {
                if (document.selectFirst(state.where()) != null) {
                    chosen.computeIfAbsent(page, key -> new ArrayList<>()).addAll(of(state));
                    missing.computeIfPresent(state, (key, left) -> left == 1 ? null : left - 1);
                }
            }
        }
        return pages.stream()
                .map(page -> new AuditPage(page.url(), page.source(), chosen.getOrDefault(page, List.of())))
                .toList();
    }

    private Document document(AuditPage page) {
        String name = page.url().substring(1);
        Path file = folder.resolve(page.url().endsWith("/") ? name + "index.html" : name);
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A state as the audit knows it, once for each of its windows. */
    static List<PageState> of(ComponentState state) {
        List<PageState.Step> steps =
                state.steps().stream().map(StatePages::step).toList();
        return state.widths().stream()
                .map(width -> new PageState(
                        state.name(),
                        width == ComponentState.Width.TELEFONO ? Viewport.PHONE : Viewport.DESKTOP,
                        steps))
                .toList();
    }

    private static PageState.Step step(ComponentState.Step step) {
        if (step instanceof ComponentState.Click click) {
            return new PageState.Click(click.selector());
        }
        if (step instanceof ComponentState.Write write) {
            return new PageState.Write(write.selector(), write.text());
        }
        if (step instanceof ComponentState.Press press) {
            return new PageState.Press(press.key());
        }
        return new PageState.Await(((ComponentState.Await) step).selector());
    }
}
