package it.campanile.check.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A link that the footer of the home must have.
 *
 * @param code code of the criterion
 * @param element its {@code data-element}
 * @param target what its resolved address must be, beside being answered
 * @param text what its text must be, in lower case; another one is tolerated
 */
record FooterLink(String code, String element, Predicate<String> target, Predicate<String> text) implements Criterion {

    /** The declaration's host. */
    static final String DECLARATIONS = "https://form.agid.gov.it/";

    private static final Pattern MAIL = Pattern.compile("mailto:[^@\\s?]+@[^@\\s?]+\\.[a-z]{2,}(?:\\?.*)?");
    private static final Pattern DECLARATION = Pattern.compile(Pattern.quote(DECLARATIONS) + "[^?#\\s]{8,}");
    private static final List<String> REPORT_TEXTS =
            List.of("disservizio", "segnala disservizio", "segnalazione disservizio");

    /** C.SI.2.3: the frequent questions. */
    static FooterLink faq() {
        return new FooterLink(
                "check/c-si-2-3",
                "faq",
                address -> true,
                text -> text.contains("faq") || text.contains("domande frequenti"));
    }

    /** C.SI.2.4: the report of something that does not work; a mail address will do. */
    static FooterLink report() {
        return new FooterLink("check/c-si-2-4", "report-inefficiency", address -> true, REPORT_TEXTS::contains);
    }

    /** C.SI.3.2: the declaration of accessibility; what it says is only to be seen on the agency's site. */
    static FooterLink accessibility() {
        return new FooterLink(
                "check/c-si-3-2",
                "accessibility-link",
                address -> DECLARATION.matcher(address).matches(),
                text -> true);
    }

    /** C.SI.3.3: the information on privacy, over HTTPS. */
    static FooterLink privacy() {
        return new FooterLink(
                "check/c-si-3-3", "privacy-policy-link", address -> address.startsWith("https:"), text -> true);
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedSite site = walk.site();
        JudgedPage home = site.home();
        Optional<Element> link = find(home);
        faults.require(link.isPresent(), home, "check/criteri.piede-senza", element);
        if (link.isPresent()) {
            Optional<String> address = address(home);
            boolean isRight = address.filter(target)
                    .filter(found -> isMail(found) || site.answers(found))
                    .isPresent();
            String href = link.get().attr("href");
            faults.require(isRight, home, link.get(), "bersaglio", href);
            String words = DataElement.text(
                    Optional.ofNullable(home.document().selectFirst("footer")).orElse(home.document()), element);
            if (!text.test(words.toLowerCase(Locale.ROOT))) {
                faults.tolerate(home, link.get(), "testo", words);
            }
            if (isRight && !isMail(href) && address.filter(site::owns).isEmpty()) {
                faults.leave(home, "check/criteri.resta-indirizzo", href);
            }
        }
    }

    /** The link in the footer. */
    Optional<Element> find(JudgedPage home) {
        return Optional.ofNullable(home.document().selectFirst("footer"))
                .flatMap(footer -> Links.first(footer, element));
    }

    /** Where the link in the footer leads. */
    Optional<String> address(JudgedPage home) {
        return find(home).flatMap(link -> Links.resolve(home.address(), link.attr("href")));
    }

    static boolean isMail(String address) {
        return MAIL.matcher(address).matches();
    }
}
