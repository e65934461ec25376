package it.campanile.check.external;

import it.campanile.check.link.Link;
import it.campanile.check.link.OwnHost;
import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * There is still something at the addresses of other sites. Each is asked once for all sites of a run, and again only when
 * the answer is old: after a week a good one, after an hour a bad one.
 */
public final class ExternalCheck implements WholeCheck {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//(?:[^/?#@]*@)?([^/?#:]+|\\[[^]]*])([^#]*).*");

    /** Hosts that stand for others in examples; those of RFC 2606 and the one of Italian examples. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:.*\\.)?example\\.(?:com|net|org|it)|.*\\.(?:example|invalid|test)");

    private final Politeness politeness;
    private final Prober prober;
    private final Answers answers;

    /**
     * @param cache folder of what is kept between runs
     * @param agent how the program names itself to other sites
     */
    public ExternalCheck(Path cache, Politeness politeness, String agent, Clock clock) {
        this.politeness = politeness;
        this.prober = new Prober(politeness, agent, clock);
        this.answers = new Answers(cache.resolve("collegamenti").resolve("risposte.json"), clock);
    }

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        Map<String, Use> uses = uses(site);
        ask(uses.keySet().stream()
                .filter(address -> answers.of(address).isEmpty())
                .collect(Collectors.groupingBy(ExternalCheck::host, LinkedHashMap::new, Collectors.toList())));
        answers.save();
        uses.forEach(
                (address, use) -> answers.of(address).ifPresent(answer -> report(address, use, answer, diagnostics)));
    }

    /** External addresses with their first use, in the order of the pages. */
    private static Map<String, Use> uses(BuiltSite site) {
        OwnHost own = new OwnHost(site.site().settings());
        Map<String, Use> uses = new LinkedHashMap<>();
        for (BuiltPage page : site.pages().values()) {
            for (Link link : Link.of(page.document())) {
                Matcher parts = ADDRESS.matcher(link.address());
                if (parts.matches()
                        && own.path(link.address()).isEmpty()
                        && !EXAMPLE.matcher(parts.group(1)).matches()) {
                    String whole = link.address().startsWith("//") ? "https:" + link.address() : link.address();
                    int fragment = whole.indexOf('#');
                    uses.putIfAbsent(fragment < 0 ? whole : whole.substring(0, fragment), new Use(page, link));
                }
            }
        }
        return uses;
    }

    private static String host(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group(1) : "";
    }

    private void ask(Map<String, List<String>> byHost) {
        ExecutorService hosts = Executors.newFixedThreadPool(politeness.hosts());
        ExecutorService lanes = Executors.newCachedThreadPool();
        try {
            wait(byHost.values().stream()
                    .map(addresses -> hosts.submit(() -> host(addresses, lanes)))
                    .toList());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            hosts.shutdownNow();
            lanes.shutdownNow();
        }
    }

    /** Asks one host, in as many lanes as it may be asked at once. */
    private boolean host(List<String> addresses, ExecutorService lanes)
            throws InterruptedException, ExecutionException {
        Queue<String> queue = new ConcurrentLinkedQueue<>(addresses);
        List<Future<Boolean>> started = new ArrayList<>();
        for (int i = 0; i < Math.min(politeness.perHost(), addresses.size()); i++) {
            started.add(lanes.submit(() -> lane(queue)));
        }
        wait(started);
        return queue.isEmpty();
    }

    private static void wait(List<Future<Boolean>> tasks) throws InterruptedException, ExecutionException {
        for (Future<Boolean> task : tasks) {
            task.get();
        }
    }

    private boolean lane(Queue<String> addresses) throws InterruptedException {
        for (String address = addresses.poll(); address != null; address = addresses.poll()) {
            answers.put(address, prober.ask(address));
        }
        return addresses.isEmpty();
    }

    private static void report(String address, Use use, Answer answer, Diagnostics diagnostics) {
        switch (answer.result()) {
            case GOOD -> {}
            case BROKEN -> add("check/esterno-rotto", Severity.WARNING, address, use, answer, diagnostics);
            case MOVED -> add("check/esterno-spostato", Severity.ADVICE, address, use, answer, diagnostics);
            case UNKNOWN -> add("check/esterno-non-controllabile", Severity.ADVICE, address, use, answer, diagnostics);
        }
    }

    private static void add(
            String code, Severity severity, String address, Use use, Answer answer, Diagnostics diagnostics) {
        diagnostics.add(new Diagnostic(
                code,
                severity,
                use.page.at(use.link.element(), use.link.address()),
                List.of(use.page.url(), address, answer.detail())));
    }

    /** Where an address stands first. */
    private record Use(BuiltPage page, Link link) {}
}
