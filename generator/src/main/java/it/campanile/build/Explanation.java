package it.campanile.build;

import it.campanile.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * Where a file of a site comes from, and everything in it.
 *
 * @param name its path, the same in every layer
 * @param layers the files of this name, relative to the workspace root, the one that wins first
 * @param content what there is to say of it when it is a piece of content
 */
public record Explanation(String name, List<String> layers, Optional<OfContent> content) {

    /**
     * What there is to say of a piece of content.
     *
     * @param type id of its type; empty when its folder belongs to none
     * @param inherits whether it keeps of the shared file what it does not write itself
     * @param fate whether the site publishes it
     * @param address its address, when it has one
     * @param keys its values
     * @param body where its text comes from, when it has one
     */
    public record OfContent(
            String type,
            boolean inherits,
            Fate fate,
            Optional<String> address,
            List<Origin> keys,
            Optional<Origin> body) {

        public OfContent {
            keys = List.copyOf(keys);
        }
    }

    /** Whether a site publishes a piece of content. */
    public enum Fate {
        /** It has a page, or a place on one. */
        PUBLISHED,
        /** It says that it is a draft. */
        DRAFT,
        /** The site says that it does not want it. */
        EXCLUDED,
        /** Nothing points to it, or it would list nothing. */
        UNUSED,
        /** Its time has not come, or is over. */
        OUT_OF_TIME,
        /** Something in it is wrong. */
        BROKEN
    }

    /**
     * A value and where it comes from.
     *
     * @param key its key, with those around it, joined by dots
     * @param value the value on one line
     */
    public record Origin(String key, String value, Location at, Source source) {}

    /** Who gives a value. */
    public enum Source {
        /** The file that wins. */
        OWN,
        /** The shared file under it. */
        INHERITED,
        /** Another item, to which the type says to go when nothing is written. */
        FALLBACK,
        /** The type. */
        DEFAULT
    }

    public Explanation {
        layers = List.copyOf(layers);
    }
}
