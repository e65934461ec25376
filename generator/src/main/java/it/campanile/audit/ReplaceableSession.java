package it.campanile.audit;

import org.jspecify.annotations.Nullable;

/** The session of one worker: opened when first needed, and anew after a failure. */
final class ReplaceableSession implements AutoCloseable {

    private final BrowserSessions sessions;
    private @Nullable BrowserSession current;

    ReplaceableSession(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    BrowserSession get() throws AuditUnavailableException, InterruptedException {
        BrowserSession session = current;
        if (session == null) {
            session = sessions.open();
            current = session;
        }
        return session;
    }

    void discard() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    @Override
    public void close() {
        discard();
    }
}
