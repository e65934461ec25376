package it.campanile.audit;

import java.util.List;

/**
 * The machine cannot audit: no browser, no matching driver, a browser that does not start. The texts are found in the
 * package's messages under the code, as those of a finding are.
 */
public final class AuditUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    AuditUnavailableException(String code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** {@code audit/what}: the texts are under {@code code.cosa}, {@code code.perche} and {@code code.come}. */
    public String code() {
        return code;
    }

    /** Values for the placeholders of the texts. */
    public List<String> arguments() {
        return arguments;
    }
}
