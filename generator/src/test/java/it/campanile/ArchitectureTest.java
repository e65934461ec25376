package it.campanile;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The packages go one way, and each of them keeps to what is its own. */
@AnalyzeClasses(packages = "it.campanile", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "it.campanile.";

    /** Each package uses itself and those before it. */
    private static final List<String> ORDER = List.of(
            "diagnostic",
            "source",
            "parse",
            "schema",
            "model",
            "assemble",
            "search",
            "assets",
            "render",
            "output",
            "check",
            "audit",
            "report",
            "publish",
            "build",
            "serve",
            "cli");

    /** Packages of the order that are not written yet. */
    private static final Set<String> TO_COME = Set.of("serve");

    private static final Set<Class<?>> CLOCKS =
            Set.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class);

    @ArchTest
    static void the_packages_are_exactly_these(JavaClasses classes) {
        Set<String> found = classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length()).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        found.addAll(TO_COME);

        assertEquals(new TreeSet<>(ORDER), found);
    }

    @ArchTest
    static void a_package_uses_only_itself_and_those_before_it(JavaClasses classes) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(TO_COME.contains(ORDER.get(i)))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule only_render_knows_jbake_freemarker_and_flexmark =
            keeps("render", "org.jbake..", "freemarker..", "com.vladsch..");

    @ArchTest
    static final ArchRule only_assets_knows_the_compilers = keeps("assets", "de.larsgrefer.sass..", "com.sass_lang..");

    @ArchTest
    static final ArchRule only_assets_knows_how_pictures_are_drawn =
            keeps("assets", "javax.imageio..", "java.awt..", "net.coobird..", "com.twelvemonkeys..", "com.luciad..");

    @ArchTest
    static final ArchRule only_render_knows_how_codes_are_drawn = keeps("render", "com.google.zxing..");

    @ArchTest
    static final ArchRule only_attachments_know_the_pdf_library =
            keeps("check.attachment", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule only_audit_knows_selenium_and_axe = keeps("audit", "org.openqa.selenium..", "com.deque..");

    @ArchTest
    static final ArchRule only_cli_knows_picocli = keeps("cli", "picocli..");

    @ArchTest
    static final ArchRule only_parse_knows_the_yaml_library = keeps("parse", "org.snakeyaml..");

    private static ArchRule keeps(String owner, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    @ArchTest
    static final ArchRule only_cli_prints = noClasses()
            .that(describe("are not in cli", ArchitectureTest::isNotInCli))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule only_cli_ends_the_jvm = noClasses()
            .that(describe("are not in cli", ArchitectureTest::isNotInCli))
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule only_cli_reads_the_clock = noClasses()
            .that(describe("are not in cli", ArchitectureTest::isNotInCli))
            .should()
            .accessTargetWhere(describe("reads the clock", ArchitectureTest::readsTheClock));

    private static boolean isNotInCli(JavaClass candidate) {
        return !resideInAPackage(ROOT + "cli").test(candidate);
    }

    /** A constructor {@code new Date()}, {@code now()} of the system, {@code Clock.systemX}, the milliseconds. */
    private static boolean readsTheClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean withClock = access.getTarget().getFullName().endsWith("(java.time.Clock)");
        boolean noArguments = access.getTarget().getFullName().endsWith("()");
        return (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || (CLOCKS.stream().anyMatch(owner::isEquivalentTo) && name.equals("now") && !withClock)
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && noArguments)
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("it.campanile..")
            .should()
            .beFinal();

    @ArchTest
    static void every_package_says_that_null_is_marked(JavaClasses classes) {
        JavaPackage root = classes.getPackage("it.campanile");
        Set<JavaPackage> packages = root.getSubpackagesInTree();

        assertTrue(packages.size() >= ORDER.size() - TO_COME.size(), packages.toString());
        packages.forEach(one -> assertTrue(one.isAnnotatedWith(NullMarked.class), one.getName()));
    }

    @Test
    void the_rules_see_a_class_that_breaks_them() {
        JavaClasses wrong = new ClassFileImporter().importClasses(Talkative.class, ArchitectureTest.class);

        assertTrue(breaks(only_cli_prints, wrong));
        assertTrue(breaks(only_cli_reads_the_clock, wrong));
        assertTrue(breaks(nothing_static_changes, wrong));
    }

    private static boolean breaks(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.evaluate(classes);
        return result.hasViolation();
    }

    /** A class that does what none may do. */
    @SuppressWarnings({"unused", "JavaTimeDefaultTimeZone"})
    private static final class Talkative {
        private static int calls = 0;

        static void talk() {
            calls++;
            System.out.println(LocalDate.now(ZoneOffset.UTC));
        }
    }
}
