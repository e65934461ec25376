package it.campanile.render;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.source.SourceFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The mistakes of a site's templates. The same mistake stops many pages and is one finding, which names the first of them in
 * the order of their addresses, in whatever order they were made.
 */
final class TemplateMistakes {

    private static final int PAGES_SHOWN = 3;

    private final ThemeTemplates templates;
    private final Map<Cause, SortedSet<InWork>> found = new HashMap<>();

    private record Cause(String code, List<String> arguments, TemplateMistake.Place at) {}

    private record InWork(String page, String callers) {}

    TemplateMistakes(ThemeTemplates templates) {
        this.templates = templates;
    }

    /** Keeps a mistake. */
    synchronized void add(TemplateMistake mistake, String page) {
        StringBuilder callers = new StringBuilder();
        mistake.callers().forEach(place -> callers.append(" → ").append(location(place)));
        found.computeIfAbsent(
                        new Cause(mistake.code(), mistake.arguments(), mistake.at()),
                        key -> new TreeSet<>(Comparator.comparing(InWork::page).thenComparing(InWork::callers)))
                .add(new InWork(page, callers.toString()));
    }

    /** Makes a finding of each mistake that was kept since this was last done. */
    synchronized void report(Diagnostics diagnostics) {
        found.forEach((cause, inWork) -> {
            TemplateMistake mistake = new TemplateMistake(cause.code(), cause.arguments(), cause.at(), List.of());
            diagnostics.add(
                    Diagnostic.error(cause.code(), location(cause.at()), mistake.argumentsWith(inWork(inWork))));
        });
        found.clear();
    }

    /** {@code /a/, /b/, /c/, … → path:line:column}. */
    private static String inWork(SortedSet<InWork> all) {
        Set<String> pages = new TreeSet<>();
        all.forEach(one -> pages.add(one.page()));
        String shown = String.join(", ", pages.stream().limit(PAGES_SHOWN).toList());
        return shown + (pages.size() > PAGES_SHOWN ? ", …" : "") + all.first().callers();
    }

    private Location location(TemplateMistake.Place place) {
        String path = templates.source(place.template()).map(SourceFile::path).orElse("themes/" + place.template());
        return new Location(path, place.line(), place.column(), 0);
    }
}
