package it.campanile.search;

import java.util.Arrays;

/**
 * Where a word is: documents by their numbers, each with what the word is worth there, in one of 63 steps of about five per
 * cent. As a text: for every step that occurs, from the highest down, its digit and the distances between the numbers, with a
 * space between the steps.
 */
final class Postings {

    /** The worth of a step: {@code e^(step × SCALE) - 1}. */
    static final double SCALE = 0.055;

    private static final int MOST_DOCUMENTS = 1 << 24;
    private static final int USUAL = 4;

    private int[] entries = new int[USUAL];
    private int size;

    void add(int document, double worth) {
        if (document >= MOST_DOCUMENTS) {
            throw new IllegalStateException("more documents than can be numbered: " + document);
        }
        long step = Math.min(Digits.GREATEST, Math.max(1, Math.round(StrictMath.log1p(worth) / SCALE)));
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        // High steps first, then low numbers.
        entries[size] = (int) (Digits.GREATEST - step) * MOST_DOCUMENTS + document;
        size++;
    }

    @Override
    public String toString() {
        int[] sorted = Arrays.copyOf(entries, size);
        Arrays.sort(sorted);
        StringBuilder text = new StringBuilder();
        int lastStep = -1;
        int last = 0;
        for (int entry : sorted) {
            int step = entry / MOST_DOCUMENTS;
            int document = entry % MOST_DOCUMENTS;
            if (step != lastStep) {
                text.append(lastStep < 0 ? "" : " ").append(Digits.one(Digits.GREATEST - step));
                last = 0;
            }
            Digits.append(text, document - last);
            lastStep = step;
            last = document;
        }
        return text.toString();
    }
}
