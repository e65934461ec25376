package it.campanile.search;

import java.util.List;

/**
 * What can be found: a page, or a part of one.
 *
 * @param url its address
 * @param title its title
 * @param description a sentence or two, shown with the title
 * @param keywords other words by which it is found; they are not shown
 * @param headings the headings within it
 * @param body its text, without markup
 * @param kind what it is
 * @param weight how much more than 1 a word in it counts
 * @param isOver whether its time is over: it is found, but not suggested
 * @param topics what it is about, by which results can be narrowed down
 */
public record SearchDocument(
        String url,
        String title,
        String description,
        String keywords,
        String headings,
        String body,
        Kind kind,
        double weight,
        boolean isOver,
        List<String> topics) {

    /**
     * A kind of documents.
     *
     * @param id its name in addresses
     * @param singular label of one
     * @param plural label of many
     */
    public record Kind(String id, String singular, String plural) {}

    public SearchDocument {
        topics = List.copyOf(topics);
    }
}
