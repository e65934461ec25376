package it.campanile.check.criteria;

/**
 * A requirement of which a site's files show nothing: where it is hosted, and what its maker publishes.
 *
 * @param name its name as it stands in its code
 */
record OnHost(String name) implements Criterion {

    @Override
    public String code() {
        return "check/" + name;
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        faults.leave(walk.site().home(), "resta");
    }
}
