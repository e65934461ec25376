package it.campanile.check.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser saw of one page.
 *
 * @param path the page's path on its site
 * @param version the library's version as the script or, without it, the styles say it
 * @param classes the different classes of the living page
 * @param writings headings and paragraphs, visible or not
 * @param rating the rating, and what each star brought forth
 * @param cookies domains of the cookies that the page has right after loading
 * @param requests addresses that the page asked for, answered or not
 */
record Seen(
        String path,
        String version,
        List<String> classes,
        List<Writing> writings,
        Stars rating,
        List<String> cookies,
        List<String> requests) {

    /**
     * A heading or a paragraph.
     *
     * @param family the first font family that is declared for it
     * @param inner other first families of the elements within it
     */
    record Writing(String tag, String text, String family, List<String> inner) {}

    /** The rating before any click, and after two clicks on each star. */
    record Stars(boolean exists, @Nullable String title, boolean hasInput, List<Shown> shown) {}

    /**
     * What is visible after two clicks on a star.
     *
     * @param question text of the question in the block that should be shown
     * @param answers texts of the answers there
     */
    record Shown(
            int star,
            boolean exists,
            boolean negative,
            boolean positive,
            @Nullable String question,
            List<String> answers) {}

    /** What the script in the page answers. */
    record Answer(String version, List<String> classes, List<Writing> writings, Stars rating) {}

    static Seen of(String path, Answer answer, List<String> cookies, List<String> requests) {
        return new Seen(
                path, answer.version(), answer.classes(), answer.writings(), answer.rating(), cookies, requests);
    }
}
