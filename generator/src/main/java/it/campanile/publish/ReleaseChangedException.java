package it.campanile.publish;

/** The built site changed between its audit and its publication. */
public final class ReleaseChangedException extends Exception {

    private static final long serialVersionUID = 1L;

    ReleaseChangedException(String site) {
        super(site);
    }
}
