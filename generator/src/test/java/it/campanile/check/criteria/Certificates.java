package it.campanile.check.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates of an authority of the tests, made by the JDK's own tool; one signs itself, and is not trusted. */
final class Certificates {

    private static final char[] PASSWORD = "campanile".toCharArray();
    private static final String ALIAS = "server";
    private static final String AUTHORITY = "autorita";
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
        trusted.setCertificateEntry(AUTHORITY, store(AUTHORITY).getCertificate(ALIAS));
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

    private void make(String name, Path file) throws IOException, GeneralSecurityException, InterruptedException {
        if (name.equals(AUTHORITY)) {
            keytool(file, "-genkeypair", "-keyalg", "EC", "-dname", "CN=Autorita", "-ext", "bc:c", "-validity", "30");
            return;
        }
        String host = name.equals("altro-host") ? "altro.example.org" : GoodTown.HOST;
        keytool(file, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + host, "-validity", "30");
        if (name.equals(UNKNOWN)) {
            return;
        }
        store(AUTHORITY);
        String request = folder.resolve(name + ".csr").toString();
        String signed = folder.resolve(name + ".pem").toString();
        String authority = folder.resolve(AUTHORITY + ".pem").toString();
        Path authorities = folder.resolve(AUTHORITY + ".p12");
        keytool(file, "-certreq", "-file", request);
        List<String> sign = new ArrayList<>(List.of("-gencert", "-infile", request, "-outfile", signed, "-rfc"));
        sign.addAll(List.of("-ext", "san=dns:" + host + ",dns:form.agid.gov.it,ip:127.0.0.1", "-validity", "30"));
        if (name.equals("scaduto")) {
            sign.addAll(List.of("-startdate", "2020/01/01 00:00:00"));
        }
        keytool(authorities, sign.toArray(String[]::new));
        keytool(authorities, "-exportcert", "-rfc", "-file", authority);
        Files.writeString(Path.of(signed), Files.readString(Path.of(authority)), StandardOpenOption.APPEND);
        keytool(file, "-importcert", "-noprompt", "-file", signed);
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", ALIAS, "-storetype", "PKCS12", "-keystore", store.toString()));
        command.addAll(List.of("-storepass", new String(PASSWORD)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + said);
        }
    }
}
