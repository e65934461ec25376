package it.campanile.model;

import java.util.List;

/**
 * The place of a page among those that share a list.
 *
 * @param number which one it is, from 1
 * @param size how many contents each shows
 * @param urls the addresses of all of them, in order
 */
public record Paging(int number, int size, List<String> urls) {

    public Paging {
        urls = List.copyOf(urls);
    }

    /** The part of a list that this page shows. */
    public <T> List<T> of(List<T> all) {
        int from = Math.min(all.size(), (number - 1) * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }
}
