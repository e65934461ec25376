package it.campanile.check.criteria;

/** One requirement that only a browser can judge, page by page. */
@FunctionalInterface
interface SeenCriterion {

    void judge(Seen page, Verdict.Builder verdict);

    /** The verdict on all pages that were seen of a site. */
    default Verdict verdict(Iterable<Seen> pages) {
        Verdict.Builder verdict = new Verdict.Builder();
        pages.forEach(page -> judge(page, verdict));
        return verdict.build();
    }
}
