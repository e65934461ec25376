package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.model.SiteFile;
import it.campanile.schema.ContentType.Fallback;
import it.campanile.schema.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives fields that are not written the value that their type says where to find: an office has the hours of its seat. */
final class Fallbacks {

    private final References references;
    private final Diagnostics diagnostics;

    /** Whether the last search met a reference that leads nowhere: of that there is a finding already. */
    private boolean lost;

    Fallbacks(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** The pages with the values found; a value that must be there and is nowhere is a finding. */
    List<Page> fill(Collection<Page> pages) {
        return pages.stream().map(this::fill).toList();
    }

    private Page fill(Page page) {
        Map<String, Fallback> fallbacks = page.item().type().fallbacks();
        if (page.item().fields().keySet().containsAll(fallbacks.keySet())) {
            return page;
        }
        Map<String, Value> fields = new LinkedHashMap<>(page.item().fields());
        fallbacks.forEach((name, fallback) -> {
            if (!fields.containsKey(name)) {
                lost = false;
                Optional<Value> value = value(page, name, new HashSet<>());
                value.ifPresent(found -> fields.put(name, found));
                if (value.isEmpty() && fallback.required() && !lost) {
                    diagnostics.error(
                            "assemble/valore-mancante",
                            page.item().at(),
                            name,
                            page.item().type().id(),
                            String.join(" / ", fallback.paths()));
                }
            }
        });
        return new Page(page.item().with(fields, page.item().body()), page.url());
    }

    private Optional<Value> value(Page page, String name, Set<String> seen) {
        Optional<Value> own = page.item().field(name);
        Fallback fallback = page.item().type().fallbacks().get(name);
        if (own.isPresent() || fallback == null || !seen.add(page.url() + " " + name)) {
            return own;
        }
        return fallback.paths().stream()
                .flatMap(path -> follow(page, path, seen).stream())
                .findFirst();
    }

    private Optional<Value> follow(Page page, String path, Set<String> seen) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return value(page, path, seen).map(value -> fromRoot(value, page));
        }
        return page.item().field(path.substring(0, dot)).stream()
                .flatMap(value -> targets(value).stream())
                .flatMap(target -> follow(target, path.substring(dot + 1), seen).stream())
                .findFirst();
    }

    /** A value that another page takes over: its files are still beside the page that wrote it. */
    private static Value fromRoot(Value value, Page page) {
        if (value instanceof Value.Image image) {
            return new Value.Image(
                    SiteFile.url(image.file(), page),
                    image.alt(),
                    image.decorative(),
                    image.caption(),
                    image.credit(),
                    image.at());
        }
        if (value instanceof Value.Attachment attachment) {
            return new Value.Attachment(SiteFile.url(attachment.file(), page), attachment.title(), attachment.at());
        }
        if (value instanceof Value.Many many) {
            return new Value.Many(
                    many.values().stream().map(one -> fromRoot(one, page)).toList(), many.at());
        }
        if (value instanceof Value.Group group) {
            Map<String, Value> fields = new LinkedHashMap<>();
            group.fields().forEach((name, one) -> fields.put(name, fromRoot(one, page)));
            return group.with(fields);
        }
        return value;
    }

    private List<Page> targets(Value value) {
        List<Page> targets = references.targets(value);
        lost |= targets.isEmpty();
        return targets;
    }
}
