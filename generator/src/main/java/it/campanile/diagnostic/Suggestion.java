package it.campanile.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known word nearest to a misspelt one. */
public final class Suggestion {

    private static final int MOST_SHOWN = 12;

    private Suggestion() {}

    /**
     * The nearest of the choices, when it is near enough to be meant: at most a third of the word's letters differ, two
     * at least being allowed. A swap of two neighbours counts as one.
     */
    public static Optional<String> nearest(String word, Collection<String> choices) {
        String folded = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(2, word.length() / 3);
        return choices.stream()
                .map(choice -> new Candidate(choice, distance(folded, choice.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::choice))
                .map(Candidate::choice);
    }

    /** The nearest of the choices, or the first twelve in their order when none is near; a dash when there are none. */
    public static String nearestOrAll(String word, Collection<String> choices) {
        List<String> sorted = choices.stream().sorted().toList();
        String all = String.join(", ", sorted.subList(0, Math.min(MOST_SHOWN, sorted.size())))
                + (sorted.size() > MOST_SHOWN ? ", …" : "");
        return nearest(word, choices).orElse(all.isEmpty() ? "–" : all);
    }

    private record Candidate(String choice, int distance) {}

    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(int[][] cost, String left, String right, int i, int j) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
