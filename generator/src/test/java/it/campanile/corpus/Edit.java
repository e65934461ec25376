package it.campanile.corpus;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What is done to one element of a page. All that stands around it stays as it was written, byte by byte. */
sealed interface Edit {

    /** Takes it away. */
    record Remove() implements Edit {}

    /** Gives it another HTML within. */
    record Fill(String html) implements Edit {}

    /** Puts something else in its place. */
    record Replace(String html) implements Edit {}

    /** Adds something as its last part. */
    record Append(String html) implements Edit {}

    /** Sets an attribute. */
    record Set(String attribute, String value) implements Edit {}

    /** Takes an attribute away. */
    record Unset(String attribute) implements Edit {}

    /** Gives it another tag. */
    record Rename(String tag) implements Edit {}

    /**
     * The page with the first element of a selector edited.
     *
     * @throws IllegalArgumentException when there is no such element
     */
    default String of(String html, String where) {
        Document document = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        Element element = document.selectFirst(where);
        if (element == null) {
            throw new IllegalArgumentException("no element " + where);
        }
        String edited = of(html, element);
        if (edited.equals(html)) {
            throw new IllegalArgumentException("nothing changes in " + where);
        }
        return edited;
    }

    private String of(String html, Element element) {
        int start = element.sourceRange().startPos();
        int inner = element.sourceRange().endPos();
        boolean isClosed = element.endSourceRange().isTracked();
        int end = isClosed ? element.endSourceRange().endPos() : inner;
        // Where the end tag of a title starts, the library does not tell.
        int innerEnd = isClosed ? html.lastIndexOf("</", end - 1) : inner;
        if (this instanceof Remove) {
            return html.substring(0, start) + html.substring(end);
        }
        if (this instanceof Fill fill) {
            return html.substring(0, inner) + fill.html() + html.substring(innerEnd);
        }
        if (this instanceof Replace replace) {
            return html.substring(0, start) + replace.html() + html.substring(end);
        }
        if (this instanceof Append append) {
            return html.substring(0, innerEnd) + append.html() + html.substring(innerEnd);
        }
        if (this instanceof Rename rename) {
            String opening = "<" + rename.tag()
                    + html.substring(start + 1 + element.tagName().length(), inner);
            String closing = "</" + rename.tag() + ">";
            return html.substring(0, start) + opening + html.substring(inner, innerEnd) + closing + html.substring(end);
        }
        Element changed = element.shallowClone();
        if (this instanceof Set set) {
            changed.attr(set.attribute(), set.value());
        } else if (this instanceof Unset unset) {
            changed.removeAttr(unset.attribute());
        }
        String tag = "<" + element.tagName() + changed.attributes().html() + ">";
        return html.substring(0, start) + tag + html.substring(inner);
    }
}
