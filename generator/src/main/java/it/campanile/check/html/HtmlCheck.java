package it.campanile.check.html;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Severity;
import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jsoup.Jsoup;

/**
 * The HTML of every page is valid in the eyes of the W3C's validator. What a template does wrong
 * on every page is told once, with the number of pages. Pages that were valid in an earlier run are not validated again.
 */
public final class HtmlCheck implements WholeCheck {

    private final Path cache;
    private final Queue<PageValidator> idle = new ConcurrentLinkedQueue<>();

    /** @param cache folder of what is kept between runs */
    public HtmlCheck(Path cache) {
        this.cache = cache.resolve("html");
    }

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        String id = site.site().settings().id();
        PassedPages passed = new PassedPages(cache.resolve(id), id, rules());
        Set<String> valid = new ConcurrentSkipListSet<>();
        Queue<Fault> faults = new ConcurrentLinkedQueue<>();
        List<Unknown> unknown = new ArrayList<>();
        for (BuiltPage page : site.pages().values()) {
            String name = passed.name(page.html());
            if (passed.contains(name)) {
                valid.add(name);
            } else {
                unknown.add(new Unknown(page, name));
            }
        }
        DeepThreads.forEach(unknown, pages -> validate(pages, valid, faults));
        passed.replace(valid);
        report(faults, diagnostics);
    }

    private void validate(Queue<Unknown> pages, Set<String> valid, Queue<Fault> faults) {
        PageValidator own = idle.poll();
        PageValidator validator = own == null ? new PageValidator() : own;
        for (Unknown next = pages.poll(); next != null; next = pages.poll()) {
            List<ValidatorMessage> messages = validate(next.page, validator);
            if (messages.isEmpty()) {
                valid.add(next.name);
            } else {
                faults.addAll(Fault.of(next.page, messages));
            }
        }
        idle.add(validator);
    }

    private static List<ValidatorMessage> validate(BuiltPage page, PageValidator validator) {
        try {
            return validator.validate(page.html());
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException("the validator fails on " + page.url(), e);
        }
    }

    /** One finding for each fault: what has its place in a template, or no place of its own, is the same on all pages. */
    private static void report(Collection<Fault> faults, Diagnostics diagnostics) {
        Map<List<String>, List<Fault>> same = faults.stream().collect(Collectors.groupingBy(Fault::cause));
        same.values().forEach(alike -> report(alike, diagnostics));
    }

    private static void report(List<Fault> alike, Diagnostics diagnostics) {
        Fault first = alike.stream()
                .min(Comparator.comparing(fault -> fault.page.url()))
                .orElseThrow();
        long pages = alike.stream().map(fault -> fault.page.url()).distinct().count();
        diagnostics.add(new Diagnostic(
                pages == 1 ? "check/html-non-valido" : "check/html-non-valido-in-piu-pagine",
                first.message.isError() ? Severity.ERROR : Severity.WARNING,
                first.at,
                List.of(first.page.url(), first.message.text(), first.html, String.valueOf(pages))));
    }

    /** Why a page that belongs to no site, such as one of a gallery, is not valid HTML: the validator’s words, and the part. */
    public static List<String> faults(String html) {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        DeepThreads.forEach(List.of(html), pages -> {
            List<ValidatorMessage> messages = new PageValidator()
                    .validate(html).stream().filter(ValidatorMessage::isError).toList();
            List<Extract> extracts = Extract.of(html, Jsoup.parse(html), messages);
            for (int i = 0; i < messages.size(); i++) {
                faults.add(messages.get(i).text() + " " + extracts.get(i).html());
            }
        });
        return List.copyOf(faults);
    }

    /** What the verdict depends on besides the page: the release of the validator, and what of it is left out. */
    static String rules() {
        CodeSource source = HtmlParser.class.getProtectionDomain().getCodeSource();
        URL jar = source == null ? null : source.getLocation();
        File file = new File(jar == null ? "" : jar.getPath());
        return file.getName() + " " + file.length() + " " + ValidatorMessages.LEFT_OUT;
    }

    /** A page of which nothing is known, with the name under which it is kept when it is valid. */
    private record Unknown(BuiltPage page, String name) {}

    /**
     * A message about a page.
     *
     * @param at where the cause is
     * @param html the part that is meant
     */
    private record Fault(BuiltPage page, ValidatorMessage message, Location at, String html) {

        static List<Fault> of(BuiltPage page, List<ValidatorMessage> messages) {
            List<Extract> extracts = Extract.of(page.html(), page.document(), messages);
            List<Fault> faults = new ArrayList<>();
            for (int i = 0; i < messages.size(); i++) {
                Extract extract = extracts.get(i);
                faults.add(new Fault(page, messages.get(i), page.at(extract.element()), extract.html()));
            }
            return faults;
        }

        List<String> cause() {
            String place = at.equals(page.source()) ? "" : at.toString();
            return List.of(String.valueOf(message.isError()), message.text(), html, place);
        }
    }
}
