package it.campanile.audit;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser at work for one session: in processes of ours, or on another machine. */
interface RunningBrowser extends AutoCloseable {

    /** Where its driver listens, or nothing when it ended or did not get ready in time. */
    Optional<URI> address(Duration limit) throws InterruptedException;

    /** How the browser is to be started. */
    ChromeOptions options();

    /** What is known about why it did not start. */
    String output();

    /** Told the session's id once there is a session. */
    default void opened(String sessionId) {}

    /** Whether it has been ended. */
    boolean isClosed();

    /** Ends it, whatever state it is in. May be called again, and by any thread. */
    @Override
    void close();
}
