package it.campanile.check.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates that sign themselves, made by the JDK's own tool; all but one are trusted. */
final class Certificates {

    private static final char[] PASSWORD = "campanile".toCharArray();
    private static final String UNKNOWN = "ignoto";

    private final Path folder;

    Certificates(Path folder) {
        this.folder = folder;
    }

    /** What a server shows: {@code valido}, {@code scaduto}, {@code altro-host} or {@code ignoto}. */
    SSLContext context(String name) throws IOException, GeneralSecurityException, InterruptedException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Whom a visitor trusts. */
    SSLContext trust() throws IOException, GeneralSecurityException, InterruptedException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        for (String name : List.of("valido", "scaduto", "altro-host")) {
            Certificate certificate = store(name).getCertificate("server");
            trusted.setCertificateEntry(name, certificate);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private KeyStore store(String name) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        if (!Files.exists(file)) {
            make(name, file);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD);
        }
        return store;
    }

    private static void make(String name, Path file) throws IOException, InterruptedException {
        String host = name.equals("altro-host") ? "altro.example.org" : GoodTown.HOST;
        String san = "san=dns:" + host + ",dns:form.agid.gov.it,ip:127.0.0.1";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + (name.equals(UNKNOWN) ? "Ignoto" : host),
                "-ext",
                san,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD)));
        command.addAll(
                name.equals("scaduto")
                        ? List.of("-startdate", "2020/01/01 00:00:00", "-validity", "30")
                        : List.of("-validity", "30"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(Arrays.toString(command.toArray()) + said);
        }
    }
}
