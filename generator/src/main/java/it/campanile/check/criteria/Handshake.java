package it.campanile.check.criteria;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** How a host shakes hands over TLS, as somebody who trusts nobody, somebody who knows whom to trust, and everybody sees it. */
final class Handshake {

    private static final int TIMEOUT = 10_000;
    private static final int PORT = 443;

    private final Network network;
    private final URI address;

    /** @param address an address of the host, {@code https} */
    Handshake(Network network, URI address) {
        this.network = network;
        this.address = address;
    }

    /** The host's certificate, whatever it is worth; empty when the host does not speak TLS. */
    Optional<X509Certificate> certificate() throws HostUnreachableException {
        return shake(blind(), false)
                .map(Handshake::first)
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast);
    }

    /** A handshake with somebody who knows whom to trust; empty when it fails. */
    Optional<SSLSession> trusted() throws HostUnreachableException {
        return shake(network.tls(), false);
    }

    /** The same, and the certificate must be that of the host; empty when it fails. */
    Optional<SSLSession> named() throws HostUnreachableException {
        return shake(network.tls(), true);
    }

    private static Object first(SSLSession session) {
        try {
            return session.getPeerCertificates()[0];
        } catch (SSLException e) {
            return "";
        }
    }

    private Optional<SSLSession> shake(SSLContext context, boolean checksName) throws HostUnreachableException {
        URI route = network.route().apply(address);
        try (Socket plain = new Socket()) {
            try {
                plain.connect(
                        new InetSocketAddress(route.getHost(), route.getPort() < 0 ? PORT : route.getPort()), TIMEOUT);
                plain.setSoTimeout(TIMEOUT);
            } catch (IOException e) {
                throw new HostUnreachableException(address.getHost(), e);
            }
            return shake(context, checksName, plain);
        } catch (HostUnreachableException e) {
            throw e;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<SSLSession> shake(SSLContext context, boolean checksName, Socket plain) throws IOException {
        int port = address.getPort() < 0 ? PORT : address.getPort();
        try (SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(plain, address.getHost(), port, true)) {
            if (checksName) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
            }
            socket.startHandshake();
            return Optional.of(socket.getSession());
        }
    }

    /** Takes every certificate: only to read its dates. Nothing is sent over such a connection. */
    private static SSLContext blind() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, List.of(new Blind()).toArray(new TrustManager[0]), new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever it is, it is let in. */
    private static final class Blind extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
