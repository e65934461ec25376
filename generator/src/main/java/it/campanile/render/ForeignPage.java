package it.campanile.render;

import it.campanile.model.Page;
import it.campanile.model.Site;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finishes a page that is not Italian: Italian words in it get {@code lang="it"}; its links lead to pages in its own language
 * where there are some, and say so where they lead to Italian ones. Templates need not think of either.
 */
final class ForeignPage {

    /** Their content is text alone, in which there can be no element. */
    private static final Set<String> TEXT_ONLY = Set.of("title", "script", "style", "textarea", "option");

    private static final Pattern NAME = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)");
    private static final Pattern HREF = Pattern.compile("(\\shref=\")(/[^\"]*)(\")");
    private static final String SPAN = "<span lang=\"" + Language.ITALIAN + "\">";
    private static final String END = "</span>";

    private final Site site;
    private final String language;

    ForeignPage(Site site, String language) {
        this.site = site;
        this.language = language;
    }

    /** The finished page. */
    String finish(String html) {
        StringBuilder out = new StringBuilder(html.length() + html.length() / 8);
        int depth = 0;
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int textEnd = tag < 0 ? html.length() : tag;
            depth = text(html, at, textEnd, depth, out);
            if (tag < 0) {
                break;
            }
            int end = end(html, tag);
            String markup = html.substring(tag, end);
            out.append(tag(ItalianMarks.strip(markup)));
            at = end;
            String name = name(markup);
            if (TEXT_ONLY.contains(name)) {
                int close = html.indexOf("</" + name, at);
                close = close < 0 ? html.length() : close;
                out.append(ItalianMarks.strip(html.substring(at, close)));
                at = close;
            }
        }
        return out.toString();
    }

    /** Writes a text between two tags; gives how many marks are open after it. */
    private static int text(String html, int from, int to, int before, StringBuilder out) {
        int depth = before;
        boolean open = false;
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == ItalianMarks.OPENING) {
                depth++;
            } else if (c == ItalianMarks.CLOSING) {
                depth = Math.max(0, depth - 1);
                if (depth == 0 && open) {
                    out.append(END);
                    open = false;
                }
            } else {
                if (depth > 0 && !open && !Character.isWhitespace(c)) {
                    out.append(SPAN);
                    open = true;
                }
                out.append(c);
            }
        }
        if (open) {
            out.append(END);
        }
        return depth;
    }

    /** The position after the end of a tag or a comment. */
    private static int end(String html, int tag) {
        if (html.startsWith("<!--", tag)) {
            int close = html.indexOf("-->", tag);
            return close < 0 ? html.length() : close + "-->".length();
        }
        char quote = 0;
        for (int i = tag + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private static String name(String markup) {
        Matcher matcher = NAME.matcher(markup);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** A link of the page; one that says which language it leads to is left as it is. */
    private String tag(String markup) {
        if (!name(markup).equals("a") || markup.contains(" hreflang=")) {
            return markup;
        }
        Matcher matcher = HREF.matcher(markup);
        if (!matcher.find() || matcher.group(2).startsWith("//")) {
            return markup;
        }
        String url = matcher.group(2);
        int rest = url.split("[?#]", 2)[0].length();
        Page page = site.byUrl().get(url.substring(0, rest));
        if (page == null || page.isTranslation()) {
            return markup;
        }
        Optional<Page> own = site.translation(page, language);
        String link = own.map(other -> other.url() + url.substring(rest)).orElse(url)
                + "\""
                + (own.isPresent() ? "" : " hreflang=\"" + Language.ITALIAN + "\"");
        return markup.substring(0, matcher.start(2)) + link + markup.substring(matcher.end(3));
    }
}
