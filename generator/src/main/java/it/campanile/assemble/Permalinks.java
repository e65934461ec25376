package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives items their addresses, by the pattern of their type. */
final class Permalinks {

    /** A field that, in any type, sets the address of an item by hand. */
    private static final String OWN_ADDRESS = "permalink";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)(?:\\.([a-z_]+))?\\}");

    private final Diagnostics diagnostics;

    Permalinks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The item with its address; empty, with a finding, when the pattern asks for what the item does not have. */
    Optional<Page> page(Item item) {
        String own = item.text(OWN_ADDRESS);
        if (!own.isEmpty()) {
            return Optional.of(new Page(item, own));
        }
        if (!item.type().hasAddress()) {
            return Optional.of(new Page(item, "#" + References.key(item.type().id(), item.id())));
        }
        Matcher matcher = PLACEHOLDER.matcher(item.type().permalink());
        StringBuilder url = new StringBuilder();
        while (matcher.find()) {
            Optional<String> part = part(item, matcher.group(1), Optional.ofNullable(matcher.group(2)));
            if (part.isEmpty()) {
                diagnostics.error(
                        "assemble/indirizzo-incompleto", item.at(), item.type().permalink(), matcher.group());
                return Optional.empty();
            }
            matcher.appendReplacement(url, Matcher.quoteReplacement(part.get()));
        }
        matcher.appendTail(url);
        // The home has an empty path: «/{percorso}/» gives two slashes.
        return Optional.of(new Page(item, url.toString().replace("//", "/")));
    }

    /** Records whose address it is: false, with a finding, when another page has it. */
    boolean claim(Page page, Map<String, Page> owners) {
        Page owner = owners.putIfAbsent(page.url(), page);
        if (owner != null) {
            diagnostics.error(
                    "assemble/due-proprietari",
                    page.item().at(),
                    page.url(),
                    owner.item().source());
        }
        return owner == null;
    }

    private static Optional<String> part(Item item, String name, Optional<String> attribute) {
        if (name.equals("slug")) {
            return Optional.of(item.id());
        }
        if (name.equals("percorso")) {
            return Optional.of(item.path());
        }
        Optional<Value> value = item.field(name)
                .map(field -> field instanceof Value.Many many && !many.values().isEmpty()
                        ? many.values().get(0)
                        : field);
        if (value.isPresent() && value.get() instanceof Value.TermValue term) {
            return attribute.isEmpty()
                    ? Optional.of(term.term().slug())
                    : Optional.ofNullable(term.term().attributes().get(attribute.get()));
        }
        if (value.isPresent() && value.get() instanceof Value.Amount amount) {
            return Optional.of(amount.number().toPlainString());
        }
        return value.isPresent() && value.get() instanceof Value.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }
}
