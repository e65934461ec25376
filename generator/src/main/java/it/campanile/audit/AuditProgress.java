package it.campanile.audit;

/** Told how far an audit is. Never called by two threads at once. */
@FunctionalInterface
public interface AuditProgress {

    /**
     * One more page of a site has its verdict.
     *
     * @param done verdicts of this site so far; a page has one
     * @param total verdicts that this site will have
     */
    void pageDone(String site, int done, int total);

    /**
     * The audit of all sites begins.
     *
     * @param pages how many pages there are
     * @param known how many of them have not changed since an earlier audit: of these nothing more is heard
     */
    default void starting(int pages, int known) {}

    /** A browser is about to be installed, which takes minutes: {@code command} is what runs. */
    default void installing(String command) {}
}
