package it.campanile.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A sorted table cut into pieces of about the same size. */
final class Parts {

    private Parts() {}

    /**
     * A piece.
     *
     * @param first its first key
     * @param json the keys with their values
     */
    record Part(String first, String json) {}

    /**
     * Cuts a table.
     *
     * @param table key → value as JSON
     * @param size how many bytes a piece has at most, unless it has but one key
     */
    static List<Part> of(SortedMap<String, String> table, int size) {
        List<Part> parts = new ArrayList<>();
        StringBuilder json = new StringBuilder();
        String first = "";
        int bytes = 0;
        for (Map.Entry<String, String> entry : table.entrySet()) {
            String key = SearchIndex.json(writing -> writing.writeString(entry.getKey()));
            int more = key.length() + entry.getValue().getBytes(StandardCharsets.UTF_8).length + 2;
            if (bytes > 0 && bytes + more > size) {
                parts.add(new Part(first, "{" + json + "}"));
                json.setLength(0);
                bytes = 0;
            }
            first = bytes == 0 ? entry.getKey() : first;
            json.append(bytes == 0 ? "" : ",").append(key).append(':').append(entry.getValue());
            bytes += more;
        }
        if (bytes > 0) {
            parts.add(new Part(first, "{" + json + "}"));
        }
        return parts;
    }
}
