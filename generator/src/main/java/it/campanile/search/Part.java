package it.campanile.search;

/**
 * The parts of a document, each with what a word in it is worth. A part's worth is never reached: it is multiplied by {@code
 * n / (n + k)}, where n is how often the word is there and k grows with the length of the part, as in BM25.
 */
enum Part {
    TITLE(8, 0.5),
    KEYWORDS(5, 0.3),
    DESCRIPTION(2.5, 0.4),
    HEADINGS(1.2, 0.5),
    BODY(1, 0.6);

    private static final double SATURATION = 1.2;

    private final double worth;
    private final double lengthMatters;

    Part(double worth, double lengthMatters) {
        this.worth = worth;
        this.lengthMatters = lengthMatters;
    }

    /** Whether its words are good for a dictionary. */
    boolean isProminent() {
        return this != BODY;
    }

    /**
     * What a word is worth.
     *
     * @param times how often it is there
     * @param length how many words the part has, over their mean
     */
    double worth(int times, double length) {
        return worth * times / (times + SATURATION * (1 - lengthMatters + lengthMatters * length));
    }
}
