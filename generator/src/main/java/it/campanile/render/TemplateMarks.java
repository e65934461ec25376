package it.campanile.render;

/**
 * Writes into the source of a template, on each tag that stands there as text, where it stands: an attribute that the made
 * page carries along. Directives, interpolations, comments and the insides of scripts and styles stay as they are.
 */
final class TemplateMarks {

    /** The attribute that says where an element comes from: path, line, column and length, separated by colons. */
    static final String ATTRIBUTE = "data-da";

    private final String source;
    private final String path;
    private final StringBuilder marked;
    private int at;
    private String rawEnd = "";

    private TemplateMarks(String source, String path) {
        this.source = source;
        this.path = path;
        this.marked = new StringBuilder(source.length() * 2);
    }

    /**
     * The source with its tags marked.
     *
     * @param path path of the template relative to the workspace root
     */
    static String mark(String source, String path) {
        return new TemplateMarks(source, path).run();
    }

    private String run() {
        while (at < source.length()) {
            if (source.startsWith("<#--", at) || source.startsWith("<!--", at)) {
                copyTo(after("-->", at + 4));
            } else if (startsDirective()) {
                copyTo(directiveEnd());
            } else if (source.startsWith("${", at)) {
                copyTo(closing('}', at + 2));
            } else if (isTag()) {
                tag();
            } else {
                copyTo(at + 1);
            }
        }
        return marked.toString();
    }

    private void copyTo(int end) {
        marked.append(source, at, end);
        at = end;
    }

    private int after(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }

    private boolean startsDirective() {
        return source.startsWith("<#", at)
                || source.startsWith("</#", at)
                || source.startsWith("<@", at)
                || source.startsWith("</@", at);
    }

    private int directiveEnd() {
        return closing('>', at + 2);
    }

    /** The index after the character that closes what begins at an index, minding strings and brackets. */
    private int closing(char end, int from) {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = stringEnd(i);
            } else if (depth == 0 && c == end) {
                return i + 1;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            }
        }
        return source.length();
    }

    /** The index of the quote that ends a string; in a raw one a backslash is a letter like others. */
    private int stringEnd(int start) {
        char quote = source.charAt(start);
        boolean raw = start > 0 && source.charAt(start - 1) == 'r';
        for (int i = start + 1; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && !raw) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return source.length();
    }

    private boolean isTag() {
        if (source.charAt(at) != '<') {
            return false;
        }
        if (!rawEnd.isEmpty()) {
            if (source.regionMatches(true, at, rawEnd, 0, rawEnd.length())) {
                rawEnd = "";
            }
            return false;
        }
        return at + 1 < source.length() && Character.isLetter(source.charAt(at + 1));
    }

    private void tag() {
        int start = at;
        int end = start + 1;
        while (end < source.length() && " \t\r\n/<>".indexOf(source.charAt(end)) < 0) {
            end = source.startsWith("${", end) ? closing('}', end + 2) : end + 1;
        }
        String name = source.substring(start + 1, end);
        if (name.equalsIgnoreCase("script") || name.equalsIgnoreCase("style")) {
            rawEnd = "</" + name;
        }
        copyTo(end);
        int line =
                (int) source.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int column = start - source.lastIndexOf('\n', start);
        marked.append(attribute(path + ":" + line + ":" + column + ":" + (end - start)));
    }

    /** The attribute with its value, a space before it. */
    static String attribute(String value) {
        return " " + ATTRIBUTE + "=\"" + value.replace("&", "&amp;").replace("\"", "&quot;") + "\"";
    }
}
