package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.model.Settings;
import it.campanile.schema.Value;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A published site: real servers with certificates of their own on the loopback address, in the place of the real hosts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTest {

    private static final String HOST = GoodTown.HOST;
    private static final URI HOME = URI.create("https://" + HOST + "/");
    private static final Messages ITALIAN = new Messages(Locale.ITALIAN);
    private static final String DECLARATION = "<html><body><h1>Dichiarazione</h1><p>Il sito https://" + HOST
            + " è conforme alle WCAG 2.1.</p></body></html>";

    private final Conformity conformity = new Conformity();
    private Certificates certificates;
    private TlsServer agency;
    private TlsServer plain;

    @BeforeAll
    void make(@TempDir Path folder) {
        certificates = new Certificates(folder);
    }

    @BeforeEach
    void serve() throws Exception {
        agency = TlsServer.secure(certificates.context("valido"));
        agency.text("/view/1a2b3c4d", DECLARATION);
        plain = TlsServer.plain();
        plain.redirect("/", HOME.toString());
    }

    @AfterEach
    void stop() {
        agency.close();
        plain.close();
    }

    /** Asks the servers of the test for the hosts of the real ones. */
    private URI route(URI address, TlsServer site) {
        if (address.getScheme().equals("http")) {
            return plain.address(address);
        }
        return address.getHost().equals("form.agid.gov.it") ? agency.address(address) : site.address(address);
    }

    private Map<String, CriterionResult> judge(URI home, TlsServer site) throws Exception {
        Settings settings = new Settings(
                "prova",
                "italia",
                Map.of("host", new Value.Text(HOST, Location.ofFile("sito.yaml"))),
                Map.of(),
                Optional.empty());
        List<CriterionResult> built = conformity.judge(new GoodTown().site().walk());
        Network network = new Network(certificates.trust(), address -> route(address, site));
        return new Published(network, Clock.systemUTC())
                .judge(home, settings, built).stream().collect(Collectors.toMap(CriterionResult::id, result -> result));
    }

    private Map<String, CriterionResult> judge(String certificate, UnaryOperator<GoodTown> change) throws Exception {
        try (TlsServer site = TlsServer.secure(certificates.context(certificate))) {
            change.apply(new GoodTown()).files().forEach(site::text);
            return judge(HOME, site);
        }
    }

    private static void passes(Map<String, CriterionResult> results, String... ids) {
        for (String id : ids) {
            assertEquals(Outcome.PASS, results.get(id).outcome(), () -> said(results, id));
        }
    }

    private static void fails(Map<String, CriterionResult> results, String id, String reason) {
        assertEquals(Outcome.FAIL, results.get(id).outcome(), () -> said(results, id));
        assertTrue(said(results, id).contains(reason), () -> said(results, id));
    }

    private static String said(Map<String, CriterionResult> results, String id) {
        return results.get(id).faults().stream()
                .map(fault -> fault.text(ITALIAN))
                .collect(Collectors.joining("; "));
    }

    @Test
    void a_good_site_passes_what_was_left_to_verify() throws Exception {
        Map<String, CriterionResult> results = judge("valido", town -> town);

        passes(results, "C.SI.5.1", "C.SI.5.2", "C.SI.3.1", "C.SI.3.2", "C.SI.3.3", "C.SI.2.3", "C.SI.2.4");
        assertTrue(said(results, "C.SI.5.1").contains("TLSv1.3"), said(results, "C.SI.5.1"));
        assertTrue(said(results, "C.SI.5.1").contains("rinvia a HTTPS"), said(results, "C.SI.5.1"));
        assertEquals(Outcome.TO_VERIFY, results.get("C.SI.4.1").outcome());
    }

    @Test
    void a_certificate_must_be_in_its_dates() throws Exception {
        Map<String, CriterionResult> results = judge("scaduto", town -> town);

        fails(results, "C.SI.5.1", "il certificato vale dal ");
        fails(results, "C.SI.5.2", "non risponde");
    }

    @Test
    void a_certificate_must_be_that_of_the_host() throws Exception {
        fails(judge("altro-host", town -> town), "C.SI.5.1", "il certificato non è di " + HOST);
    }

    @Test
    void a_certificate_must_come_from_someone_trusted() throws Exception {
        fails(judge("ignoto", town -> town), "C.SI.5.1", "non viene da un’autorità riconosciuta");
    }

    @Test
    void an_address_without_https_fails() throws Exception {
        plain.close();
        plain = TlsServer.plain();
        new GoodTown().files().forEach(plain::text);

        Map<String, CriterionResult> results = judge(URI.create("http://" + HOST + "/"), plain);

        fails(results, "C.SI.5.1", "non comincia con https");
        fails(results, "C.SI.3.3", "non porta dove deve");
    }

    @Test
    void a_server_that_does_not_speak_tls_fails() throws Exception {
        try (TlsServer site = TlsServer.plain()) {
            fails(judge(HOME, site), "C.SI.5.1", "non parla TLS");
        }
    }

    @Test
    void the_declaration_names_the_site_and_the_guidelines() throws Exception {
        agency.text("/view/1a2b3c4d", DECLARATION.replace(HOST, "comune.altro.fc.it"));
        fails(judge("valido", town -> town), "C.SI.3.2", "non nomina il sito " + HOST);
        agency.text("/view/1a2b3c4d", DECLARATION.replace("2.1", "2.0"));
        fails(judge("valido", town -> town), "C.SI.3.2", "non nomina le WCAG");
        agency.text("/view/1a2b3c4d", DECLARATION.replace("2.1", "2.2"));
        passes(judge("valido", town -> town), "C.SI.3.2");
        fails(judge("valido", town -> town.with("/", "1a2b3c4d", "99999999")), "C.SI.3.2", "non risponde");
    }

    @Test
    void a_declaration_of_the_old_form_is_found_by_its_new_number() throws Exception {
        String old = "00000000-1111-2222-3333-444444444444";
        UnaryOperator<GoodTown> linked = town -> town.with("/", "1a2b3c4d", old);
        agency.text(
                "/api/v1/agid-form/dichiarazione-accessibilita/dichiarazione-by-old-id/" + old,
                "{\"idPubblicazione\": \"2026-prova\"}");
        agency.text("/2026-prova", DECLARATION);

        passes(judge("valido", linked), "C.SI.3.2");
        agency.text("/2026-prova", "<p>Altro</p>");
        fails(judge("valido", linked), "C.SI.3.2", "non nomina");
    }

    @Test
    void the_links_of_the_footer_must_answer() throws Exception {
        Map<String, CriterionResult> results = judge(
                "valido",
                town -> town.without("/privacy/")
                        .without("/domande-frequenti/")
                        .with(
                                "/",
                                "<a href=\"/segnalazione-disservizio/\" data",
                                "<a href=\"mailto:urp@example.org\" data"));

        fails(results, "C.SI.3.3", "non porta dove deve: https://" + HOST + "/privacy/");
        fails(results, "C.SI.2.3", "non porta dove deve: https://" + HOST + "/domande-frequenti/");
        passes(results, "C.SI.2.4");
    }

    @Test
    void cookies_of_the_host_pass_and_those_for_others_fail() throws Exception {
        try (TlsServer site = TlsServer.secure(certificates.context("valido"))) {
            new GoodTown().files().forEach(site::text);
            site.cookie("/", "sessione=1; Path=/; Secure");
            site.cookie("/novita/", "sessione=1; Domain=." + HOST);
            passes(judge(HOME, site), "C.SI.3.1");

            site.cookie("/servizi/", "traccia=1; Path=/; domain=.fc.it");
            fails(judge(HOME, site), "C.SI.3.1", "il server manda un cookie per «.fc.it»");
        }
    }

    @Test
    void another_domain_fails() throws Exception {
        try (TlsServer site = TlsServer.secure(certificates.context("altro-host"))) {
            new GoodTown().files().forEach(site::text);
            Map<String, CriterionResult> results = judge(URI.create("https://altro.example.org/"), site);
            fails(results, "C.SI.5.2", "«altro.example.org» non ha la forma");
        }
    }

    @Test
    void a_host_that_is_not_there_is_no_verdict() throws Exception {
        TlsServer gone = TlsServer.plain();
        gone.close();

        HostUnreachableException problem = assertThrows(HostUnreachableException.class, () -> judge(HOME, gone));

        assertEquals("check/irraggiungibile", problem.code());
        assertEquals(HOST, problem.arguments().get(0));
        assertEquals(
                "l’host " + HOST + " non risponde",
                ITALIAN.text(problem.code() + ".cosa", problem.arguments().toArray()));
    }
}
