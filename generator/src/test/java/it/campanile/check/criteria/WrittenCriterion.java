package it.campanile.check.criteria;

/** One requirement that people check, judged on a whole built site. */
@FunctionalInterface
interface WrittenCriterion {

    Verdict verdict(BuiltSite site);
}
