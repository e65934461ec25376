package it.campanile.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Severity;
import it.campanile.report.wcag.AxeRule;
import it.campanile.report.wcag.Standards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The gate finds every barrier of the corpus, says nothing else of its page, and nothing at all of the good pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private static final Path DOCUMENT = GoodSite.ROOT.resolve("generator/docs/barriere.md");
    private static final int LEAST = 60;

    private final List<Barrier> barriers = Corpus.read();
    private List<String> untouched = List.of();
    private @Nullable Rounds rounds;
    private @Nullable BrowserRound browser;

    @BeforeAll
    void look(@TempDir Path folder) throws Exception {
        GoodSite good = GoodSite.build(folder.resolve("siti"));
        rounds = new Rounds(good, Files.createDirectory(folder.resolve("altro")));
        untouched = rounds.untouched();
        rounds.run(barriers);
        browser = new BrowserRound(good);
        browser.at(barriers.stream()
                .filter(barrier -> barrier.step() == Barrier.Step.AUDIT)
                .toList());
    }

    private Rounds rounds() {
        return Objects.requireNonNull(rounds);
    }

    private BrowserRound seen() {
        return Objects.requireNonNull(browser);
    }

    @TestFactory
    Stream<DynamicTest> every_barrier_is_found() {
        return barriers.stream()
                .map(barrier ->
                        DynamicTest.dynamicTest(barrier.id() + ": " + barrier.found(), () -> assertFound(barrier)));
    }

    /** What breaks two rules at once is no proof of either, unless the data say so. */
    private void assertFound(Barrier barrier) {
        Set<String> expected = new TreeSet<>(barrier.besides());
        if (barrier.step() == Barrier.Step.AUDIT) {
            assertEquals(Set.of(), rounds().codes(barrier), "found before the browser looks");
            expected.add(barrier.found()
                    + barrier.state().map(state -> " «" + state + "»").orElse(""));
            assertEquals(expected, seen().rules(barrier));
        } else {
            expected.add(barrier.found());
            assertEquals(expected, rounds().codes(barrier));
            Severity severity = barrier.isWarning() ? Severity.WARNING : Severity.ERROR;
            assertEquals(severity, rounds().severities(barrier).get(barrier.found()));
        }
    }

    @Test
    void the_good_site_passes_the_checks() {
        assertEquals(List.of(), untouched);
    }

    @Test
    void no_barrier_is_blamed_on_another_page() {
        assertEquals(List.of(), rounds().elsewhere());
    }

    @Test
    void the_good_pages_pass_the_browser() {
        assertEquals(List.of(), seen().onGoodPages());
    }

    @Test
    void there_are_enough_barriers_each_with_its_own_name() {
        Set<String> ids = new HashSet<>();
        barriers.forEach(barrier ->
                assertTrue(ids.add(barrier.id()) && barrier.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), barrier.id()));
        assertTrue(ids.size() >= LEAST, () -> ids.size() + " barriers");
    }

    @Test
    void the_criterion_is_that_of_the_rule() {
        Standards standards = new Standards();
        for (Barrier barrier : barriers) {
            Set<String> known = new TreeSet<>(standards.criteriaOfCode(barrier.found()));
            standards.rule(barrier.found()).map(AxeRule::criteria).ifPresent(known::addAll);
            String criterion = barrier.criterion();
            assertTrue(known.isEmpty() || known.contains(criterion), () -> barrier + ": " + known);
            assertTrue(
                    criterion.isEmpty()
                            || criterion.matches("[CR]\\.SI\\.\\d\\.\\d")
                            || standards.criterion(criterion).isPresent(),
                    () -> barrier + ": " + criterion);
        }
    }

    @Test
    void the_table_in_the_documents_is_that_of_the_data() throws Exception {
        String written = Arrays.stream(Files.readString(DOCUMENT).split("\n", -1))
                .filter(line -> line.startsWith("|"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertEquals(Table.of(barriers), written);
    }
}
