package it.campanile.check.criteria;

import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/**
 * How published sites are reached.
 *
 * @param tls whom to trust
 * @param route where an address is asked for; another one than itself when a host is not found by its name
 */
public record Network(SSLContext tls, UnaryOperator<URI> route) {

    /** The network of this machine. */
    public static Network usual() {
        try {
            return new Network(SSLContext.getDefault(), UnaryOperator.identity());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
