package it.campanile.check.criteria;

import it.campanile.diagnostic.Location;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What only a published site shows of the criteria: certificate and TLS, domain, the targets of the links in the footer,
 * the declaration of accessibility, the cookies that come before consent. Asks for few pages, one after the other.
 */
public final class Published {

    private static final String HTTPS = "check/c-si-5-1";
    private static final String DOMAIN = "check/c-si-5-2";
    private static final String COOKIES = "check/c-si-3-1";
    private static final Set<String> PROTOCOLS = Set.of("TLSv1.2", "TLSv1.3");
    private static final Pattern WCAG = Pattern.compile("wcag.2.1|wcag-21|wcag.2.2", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD_DECLARATION =
            Pattern.compile("https://form\\.agid\\.gov\\.it/view/([0-9a-fA-F-]{36})/?");
    private static final Pattern NEW_ID = Pattern.compile("\"idPubblicazione\"\\s*:\\s*\"([^\"]+)\"");
    private static final String BY_OLD_ID =
            FooterLink.DECLARATIONS + "api/v1/agid-form/dichiarazione-accessibilita/dichiarazione-by-old-id/";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).withZone(Site.ZONE);

    private final Network network;
    private final Clock clock;
    private final Visitor visitor;
    private final Map<String, Faults> found = new LinkedHashMap<>();
    private Location at = Location.ofFile("sito.yaml");

    public Published(Network network, Clock clock) {
        this.network = network;
        this.clock = clock;
        this.visitor = new Visitor(network);
    }

    /**
     * Judges a published site. Of the criteria that it shows, what was left to verify is replaced by what it shows.
     *
     * @param address the address of its first page
     * @param built the verdicts on its files
     * @throws HostUnreachableException when the host does not answer at all
     */
    public List<CriterionResult> judge(URI address, Settings settings, List<CriterionResult> built)
            throws HostUnreachableException, InterruptedException {
        at = JudgedSite.identity(settings).at();
        found.clear();
        String host = Cookies.bare(Optional.ofNullable(address.getHost()).orElse(""));
        tls(address, host);
        Visitor.Answer home;
        try {
            home = visitor.ask(address);
        } catch (IOException e) {
            if (!of(HTTPS).hasFailed()) {
                throw new HostUnreachableException(host, e);
            }
            fail(DOMAIN, "non-risponde", address.toString());
            return merged(built);
        }
        domain(host, home);
        if (home.isGood()) {
            JudgedPage page = new JudgedPage(
                    "/",
                    home.address().toString(),
                    Jsoup.parse(home.text(), home.address().toString()),
                    at,
                    element -> at);
            for (FooterLink link : List.of(FooterLink.faq(), FooterLink.report(), FooterLink.privacy())) {
                target(link, page);
            }
            declaration(page, host);
            cookies(page, home, host);
        }
        return merged(built);
    }

    private Faults of(String code) {
        return found.computeIfAbsent(code, Faults::new);
    }

    private void fail(String code, String key, String... arguments) {
        of(code).add(Outcome.FAIL, at, "/", key, arguments);
    }

    private void tls(URI address, String host) throws HostUnreachableException, InterruptedException {
        if (!"https".equals(address.getScheme())) {
            fail(HTTPS, "indirizzo", address.toString());
            return;
        }
        Handshake handshake = new Handshake(network, address);
        Optional<X509Certificate> certificate = handshake.certificate();
        if (certificate.isEmpty()) {
            fail(HTTPS, "senza-tls", host);
            return;
        }
        Instant now = clock.instant();
        Instant from = certificate.get().getNotBefore().toInstant();
        Instant until = certificate.get().getNotAfter().toInstant();
        if (now.isBefore(from) || now.isAfter(until)) {
            fail(HTTPS, "date", DAY.format(from), DAY.format(until));
        }
        Optional<SSLSession> session = handshake.named();
        if (session.isPresent()) {
            session(session.get());
        } else if (handshake.trusted().isPresent()) {
            fail(HTTPS, "nome", host);
        } else if (!of(HTTPS).hasFailed()) {
            fail(HTTPS, "catena", host);
        }
        URI plain = URI.create("http://" + address.getHost() + "/");
        boolean isSentOn = visitor.redirect(plain)
                .filter(target -> "https".equals(target.getScheme()))
                .isPresent();
        of(HTTPS).add(Outcome.PASS, at, "/", isSentOn ? "rinvio" : "senza-rinvio", plain.toString());
    }

    private void session(SSLSession session) {
        if (!PROTOCOLS.contains(session.getProtocol())) {
            fail(HTTPS, "protocollo", session.getProtocol());
        }
        if (!Vocabulary.ciphers().contains(session.getCipherSuite())) {
            fail(HTTPS, "cifrario", session.getCipherSuite());
        }
        of(HTTPS).add(Outcome.PASS, at, "/", "visto", session.getProtocol(), session.getCipherSuite());
    }

    private void domain(String host, Visitor.Answer home) throws InterruptedException {
        String last = Cookies.bare(Optional.ofNullable(home.address().getHost()).orElse(""));
        of(DOMAIN);
        if (!new InstitutionalDomain().isInstitutional(host)) {
            fail(DOMAIN, "host", host);
        } else if (!last.equals(host) && !new InstitutionalDomain().isInstitutional(last)) {
            fail(DOMAIN, "host", last);
        }
        URI bare = URI.create(home.address().getScheme() + "://" + host + "/");
        if (!home.isGood() || visitor.visit(bare).filter(Visitor.Answer::isGood).isEmpty()) {
            fail(DOMAIN, "non-risponde", bare.toString());
        }
    }

    /** A link of the footer, which must be there, have its text and lead to something. */
    private void target(FooterLink link, JudgedPage home) throws InterruptedException {
        Faults faults = of(link.code());
        Optional<String> address = link.address(home).filter(link.target());
        if (link.find(home).isEmpty()) {
            faults.fail(home, "check/criteri.piede-senza", link.element());
            return;
        }
        boolean answers = address.isPresent()
                && (FooterLink.isMail(address.get())
                        || answer(address.get()).filter(Visitor.Answer::isGood).isPresent());
        faults.require(answers, home, "bersaglio", address.orElse("–"));
    }

    private Optional<Visitor.Answer> answer(String address) throws InterruptedException {
        try {
            return visitor.visit(URI.create(address));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** The declaration itself: behind an address of the old form it is found by its new number. */
    private void declaration(JudgedPage home, String host) throws InterruptedException {
        FooterLink link = FooterLink.accessibility();
        Faults faults = of(link.code());
        Optional<String> address = link.address(home).filter(link.target());
        if (address.isEmpty()) {
            faults.fail(
                    home,
                    "bersaglio",
                    link.find(home).map(found -> found.attr("href")).orElse("–"));
            return;
        }
        Optional<Visitor.Answer> answer = answer(newest(address.get())).filter(Visitor.Answer::isGood);
        if (answer.isEmpty()) {
            faults.fail(home, "non-risponde", address.get());
            return;
        }
        String text = Jsoup.parse(answer.get().text()).text();
        faults.require(text.toLowerCase(Locale.ROOT).contains(host), home, "host", host, address.get());
        faults.require(WCAG.matcher(text).find(), home, "wcag", address.get());
    }

    private String newest(String address) throws InterruptedException {
        Matcher old = OLD_DECLARATION.matcher(address);
        if (!old.matches()) {
            return address;
        }
        return answer(BY_OLD_ID + old.group(1))
                .map(answer -> NEW_ID.matcher(answer.text()))
                .filter(Matcher::find)
                .map(id -> FooterLink.DECLARATIONS + id.group(1).replace("/", "%2f"))
                .orElse(address);
    }

    /** The cookies that the server sends with the pages of the menu, the login and the booking, nobody having agreed. */
    private void cookies(JudgedPage home, Visitor.Answer first, String host) throws InterruptedException {
        Faults faults = of(COOKIES);
        List<Visitor.Answer> answers = new ArrayList<>(List.of(first));
        for (String element :
                List.of("management", "news", "all-services", "live", "personal-area-login", "appointment-booking")) {
            for (Element link :
                    DataElement.all(home.document(), element).stream().limit(1).toList()) {
                Optional<String> address = Links.property(home.address(), link)
                        .filter(found ->
                                Cookies.host(found).filter(host::equals).isPresent());
                if (address.isPresent()) {
                    answer(address.get()).ifPresent(answers::add);
                }
            }
        }
        for (Visitor.Answer answer : answers) {
            for (Visitor.Cookie cookie : answer.cookies()) {
                String domain = Cookies.bare(cookie.domain());
                boolean isOwn = domain.equals(host) || domain.endsWith("." + host);
                faults.require(isOwn || !Cookies.bare(cookie.sender()).equals(host), home, "cookie", cookie.domain());
            }
        }
    }

    private List<CriterionResult> merged(List<CriterionResult> built) {
        return built.stream()
                .map(result -> {
                    Faults shown = found.get(result.code());
                    return shown == null ? result : result.completed(shown.result());
                })
                .toList();
    }
}
