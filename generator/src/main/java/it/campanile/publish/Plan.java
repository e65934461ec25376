package it.campanile.publish;

import java.util.List;
import java.util.Map;

/**
 * What a release changes on its target.
 *
 * @param added files that are not there yet
 * @param changed files whose content differs
 * @param removed files that the release does not have
 * @param same how many files stay as they are
 */
public record Plan(List<String> added, List<String> changed, List<String> removed, int same) {

    public Plan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** The way from what is published to a release; both are path → hash. */
    static Plan between(Map<String, String> published, Map<String, String> release) {
        List<String> added = release.keySet().stream()
                .filter(name -> !published.containsKey(name))
                .toList();
        List<String> changed = release.entrySet().stream()
                .filter(file -> published.containsKey(file.getKey()))
                .filter(file -> !file.getValue().equals(published.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        List<String> removed = published.keySet().stream()
                .filter(name -> !release.containsKey(name))
                .toList();
        return new Plan(added, changed, removed, release.size() - added.size() - changed.size());
    }
}
