package it.campanile.check.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The part of a page that a message of the validator is about.
 *
 * @param element the element, or the nearest one before it
 * @param html its HTML, cut when it is long
 */
record Extract(Element element, String html) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 120;
    private static final String NONE = "–";

    /** The parts of one page that messages are about, in the order of the messages. */
    static List<Extract> of(String html, Document document, List<ValidatorMessage> messages) {
        Tags tags = new Tags(html, document);
        return messages.stream().map(tags::find).toList();
    }

    private static String shortened(String html) {
        String line = SPACE.matcher(html).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** The start tags of a page with their places: the page is parsed again for them, since few pages have faults. */
    private static final class Tags {

        private final String html;
        private final List<Element> elements;
        private final List<Element> placed;
        private final int[] lines;

        Tags(String html, Document document) {
            this.html = html;
            elements = document.getAllElements();
            placed = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true))
                    .getAllElements();
            lines = lines(html);
        }

        private static int[] lines(String html) {
            return IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, html.length())
                                    .filter(i -> html.charAt(i) == '\n'
                                            || (html.charAt(i) == '\r' && !html.startsWith("\n", i + 1)))
                                    .map(i -> i + 1))
                    .toArray();
        }

        Extract find(ValidatorMessage message) {
            if (message.line() < 1 || message.line() > lines.length || message.column() < 1) {
                return new Extract(elements.get(0), NONE);
            }
            int last = Math.min(lines[message.line() - 1] + message.column() - 1, html.length() - 1);
            int nearest = 0;
            for (int i = 0; i < placed.size(); i++) {
                Range tag = placed.get(i).sourceRange();
                if (tag.isTracked() && !tag.isImplicit() && tag.startPos() <= last) {
                    nearest = i;
                }
            }
            Range tag = placed.get(nearest).sourceRange();
            boolean isTag = tag.isTracked() && tag.endPos() == last + 1;
            int start = isTag ? tag.startPos() : Math.max(0, html.lastIndexOf('<', last));
            return new Extract(elements.get(nearest), shortened(html.substring(start, last + 1)));
        }
    }
}
