package it.campanile.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A link that the footer of the home must have.
 *
 * @param element its {@code data-element}
 * @param target what its resolved address must be, beside being answered
 * @param text what its text must be, in lower case; another one is tolerated
 */
record FooterLink(String element, Predicate<String> target, Predicate<String> text) implements Criterion {

    private static final Pattern MAIL = Pattern.compile("mailto:[^@\\s?]+@[^@\\s?]+\\.[a-z]{2,}(?:\\?.*)?");
    private static final List<String> REPORT_TEXTS =
            List.of("disservizio", "segnala disservizio", "segnalazione disservizio");

    /** C.SI.2.3: the frequent questions. */
    static FooterLink faq() {
        return new FooterLink(
                "faq", address -> true, text -> text.contains("faq") || text.contains("domande frequenti"));
    }

    /** C.SI.2.4: the report of something that does not work; a mail address will do. */
    static FooterLink report() {
        return new FooterLink("report-inefficiency", address -> true, REPORT_TEXTS::contains);
    }

    /** C.SI.3.2: the declaration of accessibility; what it says is only to be seen on the agency's site. */
    static FooterLink accessibility() {
        return new FooterLink(
                "accessibility-link",
                address -> address.matches("https://form\\.agid\\.gov\\.it/[^?#\\s]{8,}"),
                text -> true);
    }

    /** C.SI.3.3: the information on privacy, over HTTPS. */
    static FooterLink privacy() {
        return new FooterLink("privacy-policy-link", address -> address.startsWith("https:"), text -> true);
    }

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        Optional<Element> footer = Optional.ofNullable(site.home().selectFirst("footer"));
        Optional<Element> link = footer.flatMap(found -> Links.first(found, element));
        Optional<String> address = link.flatMap(found -> Links.resolve(site.address("/"), found.attr("href")));
        verdict.require(link.isPresent(), "/", "nel piede di pagina manca il collegamento «" + element + "»");
        if (link.isPresent()) {
            verdict.require(
                    address.filter(target)
                            .filter(found -> isAnswered(site, found))
                            .isPresent(),
                    "/",
                    "il collegamento «" + element + "» non porta dove deve: "
                            + link.get().attr("href"));
            String text = DataElement.text(footer.orElseThrow(), element);
            if (!this.text.test(text.toLowerCase(Locale.ROOT))) {
                verdict.tolerate("/", "il testo del collegamento «" + element + "» è «" + text + "»");
            }
        }
        return verdict.build();
    }

    private static boolean isAnswered(BuiltSite site, String address) {
        return MAIL.matcher(address).matches() || site.answers(address);
    }
}
