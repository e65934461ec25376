package it.campanile.check.criteria;

/** One requirement of the municipal sites, judged on a whole site. Keeps nothing of what it judges. */
interface Criterion {

    /** Its code, under which its texts are: {@code check/c-si-1-3}. */
    String code();

    /** Looks at the pages that the public tool would visit; what it finds, it adds. */
    void judge(Walk walk, Faults faults);
}
