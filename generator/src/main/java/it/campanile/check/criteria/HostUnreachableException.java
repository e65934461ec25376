package it.campanile.check.criteria;

import java.io.IOException;
import java.util.List;

/** A host does not answer at all: nothing can be said of its site. */
public final class HostUnreachableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String host;
    private final String reason;

    HostUnreachableException(String host, IOException cause) {
        super(host + ": " + cause, cause);
        this.host = host;
        this.reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Key of its three texts. */
    public String code() {
        return "check/irraggiungibile";
    }

    /** Values for the placeholders of the texts: the host, and what the machine says. */
    public List<String> arguments() {
        return List.of(host, reason);
    }
}
