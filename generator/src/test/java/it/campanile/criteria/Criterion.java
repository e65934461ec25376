package it.campanile.criteria;

/** One requirement of the municipal sites, judged on a whole built site. */
@FunctionalInterface
interface Criterion {

    Verdict verdict(BuiltSite site);
}
