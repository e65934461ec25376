package it.campanile.parse;

import it.campanile.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text under the front matter, split at its {@code ##} headings.
 *
 * @param introduction what comes before the first heading
 * @param sections the headings with their texts, in order
 */
public record Body(Passage introduction, List<Section> sections) {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}##[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,}).*$");

    /**
     * A run of lines of a file.
     *
     * @param text the lines, as written
     * @param path path of the file
     * @param firstLine line of the file at which the text starts, from 1
     */
    public record Passage(String text, String path, int firstLine) {

        /** Whether there is nothing but white space. */
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A heading, where it stands, and the text under it. */
    public record Section(String heading, Location at, Passage passage) {}

    public Body {
        sections = List.copyOf(sections);
    }

    /** Whether there is no text at all. */
    public boolean isEmpty() {
        return introduction.isBlank() && sections.isEmpty();
    }

    /** Splits a text at its second-level headings; what stands in a fenced block is not a heading. */
    public static Body split(String text, String path, int firstLine) {
        return new Splitter(path, firstLine).split(text);
    }

    private static final class Splitter {

        private final String path;
        private final List<Section> sections = new ArrayList<>();
        private Optional<Passage> introduction = Optional.empty();
        private String heading = "";
        private Location headingAt;
        private int start;

        Splitter(String path, int firstLine) {
            this.path = path;
            this.start = firstLine;
            this.headingAt = Location.ofFile(path);
        }

        Body split(String text) {
            StringBuilder passage = new StringBuilder();
            String fence = "";
            int line = start;
            for (String content : text.split("\n", -1)) {
                Matcher headingMatcher = HEADING.matcher(content);
                if (fence.isEmpty() && headingMatcher.matches()) {
                    close(passage.toString());
                    passage.setLength(0);
                    heading = headingMatcher.group(1);
                    headingAt = new Location(path, line, headingMatcher.start(1) + 1, heading.length());
                    start = line + 1;
                } else {
                    fence = fenceAfter(content, fence);
                    passage.append(content).append('\n');
                }
                line++;
            }
            close(passage.toString());
            return new Body(introduction.orElseThrow(), sections);
        }

        private static String fenceAfter(String content, String fence) {
            Matcher matcher = FENCE.matcher(content);
            if (!matcher.matches()) {
                return fence;
            }
            if (fence.isEmpty()) {
                return matcher.group(1);
            }
            boolean closes =
                    content.strip().equals(matcher.group(1)) && matcher.group(1).startsWith(fence);
            return closes ? "" : fence;
        }

        private void close(String text) {
            Passage passage = new Passage(text, path, start);
            if (introduction.isEmpty()) {
                introduction = Optional.of(passage);
            } else {
                sections.add(new Section(heading, headingAt, passage));
            }
        }
    }
}
