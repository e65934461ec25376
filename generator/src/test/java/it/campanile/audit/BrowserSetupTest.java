package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserSetupTest {

    private static final BrowserOptions NOTHING_SAID = new BrowserOptions(Optional.empty(), Optional.empty(), 1);

    @TempDir
    Path folder;

    private Path bin;
    private Map<String, String> environment;

    @BeforeEach
    void an_environment_in_which_nothing_is_installed() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        environment = new HashMap<>(Map.of("PATH", bin.toString(), "SE_OFFLINE", "true"));
    }

    @Test
    void browser_and_driver_of_the_same_major_version_are_found_on_the_path() throws Exception {
        Path browser = program("chromium", "echo 'rumore 1.2.3' >&2; echo Chromium 156.0.8078.79 built on Debian");
        Path driver = program("chromedriver", "echo 'ChromeDriver 156.1.2.3 (a21ce95c)'");

        assertEquals(new Browser(browser, driver, "156.0.8078.79"), find(NOTHING_SAID));
    }

    @Test
    void of_several_browsers_the_one_that_the_driver_is_made_for_is_taken() throws Exception {
        program("chromium", "echo Chromium 140.0.1.1");
        Path chrome = program("google-chrome", "echo Google Chrome 156.0.1.1");
        program("chromedriver", "echo ChromeDriver 156.0.1.1");

        assertEquals(chrome, find(NOTHING_SAID).program());
    }

    @Test
    void different_major_versions_are_refused_with_the_remedy() throws IOException {
        program("chromium", "echo Chromium 156.0.8078.79");
        program("chromedriver", "echo ChromeDriver 140.0.7339.80");

        assertEquals("""
                il browser BIN/chromium è alla versione 156.0.8078.79, il suo driver BIN/chromedriver alla versione \
                140.0.7339.80
                un driver guida solo browser della stessa versione principale
                installa il driver per la versione 156 («apt-get install chromium chromium-driver» li dà uguali) oppure \
                indica una coppia giusta con --browser e --driver""", refusal(NOTHING_SAID));
    }

    @Test
    void no_browser_anywhere_is_an_error_with_the_remedy() {
        assertEquals("""
                non c’è un browser con il suo driver per controllare l’accessibilità
                cercati nel PATH, poi provati: apt-get: not on PATH; Selenium Manager: SE_OFFLINE=true
                installali («apt-get install chromium chromium-driver») oppure indicali con --browser e --driver, o con \
                CAMPANILE_BROWSER e CAMPANILE_DRIVER""", refusal(NOTHING_SAID));
    }

    @Test
    void what_is_missing_is_installed_with_apt() throws Exception {
        program("sudo", "shift; exec \"$@\"");
        program("apt-get", """
                case "$*" in
                  *headless-shell*) exit 100 ;;
                  install*)
                    for name in chromium chromedriver; do
                      printf '#!/bin/sh\\necho %s 156.0.1.1\\n' $name > BIN/$name
                      /bin/chmod +x BIN/$name
                    done ;;
                esac""".replace("BIN", bin.toString()));
        List<String> installing = new ArrayList<>();
        AuditProgress progress = new AuditProgress() {
            @Override
            public void pageDone(String site, int done, int total) {}

            @Override
            public void installing(String command) {
                installing.add(command);
            }
        };

        Browser browser = new BrowserSetup(NOTHING_SAID, environment, progress).find();

        assertEquals(bin.resolve("chromium"), browser.program());
        assertEquals(2, installing.size());
        assertTrue(
                installing
                        .get(1)
                        .endsWith("apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120"
                                + " chromium chromium-driver fonts-liberation"),
                installing.get(1));
    }

    @Test
    void what_apt_said_is_shown_when_it_fails() throws IOException {
        program("sudo", "shift; exec \"$@\"");
        program("apt-get", "echo 'E: Unable to locate package chromium' >&2; exit 100");

        assertTrue(
                refusal(NOTHING_SAID).contains("apt-get: exit code 100\nE: Unable to locate package chromium"),
                refusal(NOTHING_SAID));
    }

    @Test
    void a_flag_wins_over_the_environment_and_that_over_the_path() throws Exception {
        program("chromium", "echo Chromium 1.0");
        program("chromedriver", "echo ChromeDriver 156.0");
        Path named = program("mio-chromium", "echo Chromium 156.1");
        Path flagged = program("altro-chromium", "echo Chromium 156.2");
        environment.put("CHROME_BIN", bin.resolve("chromium").toString());
        environment.put("CAMPANILE_BROWSER", named.toString());

        assertEquals("156.1", find(NOTHING_SAID).version());
        assertEquals(
                "156.2",
                find(new BrowserOptions(Optional.of(flagged), Optional.empty(), 1))
                        .version());
    }

    @Test
    void what_is_named_and_does_not_exist_is_refused() throws IOException {
        program("chromium", "echo Chromium 156.0");
        program("chromedriver", "echo ChromeDriver 156.0");
        environment.put("CAMPANILE_DRIVER", bin.resolve("assente").toString());

        assertEquals("""
                il programma BIN/assente, indicato con CAMPANILE_DRIVER, non esiste o non si può eseguire
                il controllo di accessibilità usa il browser che gli viene indicato, e nessun altro al suo posto
                correggi CAMPANILE_DRIVER oppure toglilo, e il browser sarà cercato""", refusal(NOTHING_SAID));
    }

    @Test
    void a_program_that_tells_no_version_is_refused() throws IOException {
        program("chromium", "exit 1");
        program("chromedriver", "echo ChromeDriver 156.0");

        assertTrue(refusal(NOTHING_SAID).startsWith("BIN/chromium --version non dice la versione"));
    }

    @Test
    void the_browser_named_by_the_environment_is_the_one_that_runs() throws Exception {
        Browser real = new BrowserSetup(NOTHING_SAID, System.getenv(), (site, done, total) -> {}).find();
        Path marker = folder.resolve("usato");
        Path wrapper = program("mio-chromium", "echo >> " + marker + "; exec " + real.program() + " \"$@\"");
        environment = new HashMap<>(System.getenv());
        environment.put("CAMPANILE_BROWSER", wrapper.toString());
        environment.put("CAMPANILE_DRIVER", real.driver().toString());
        MiniSite site = new MiniSite(folder, "cesena").page("/", "<p>Testo</p>");

        AuditResult result = new Auditor(
                        NOTHING_SAID, environment, List.of(Viewport.DESKTOP), AuditLimits.USUAL, Clock.systemUTC())
                .audit(List.of(site.request()), (id, done, total) -> {})
                .get(0);

        assertEquals(List.of(), result.findings());
        // Once for its version, once for the audit.
        assertEquals(2, Files.readAllLines(marker).size());
    }

    @Test
    void a_browser_that_does_not_start_is_an_error_and_not_a_verdict() throws Exception {
        Browser real = new BrowserSetup(NOTHING_SAID, System.getenv(), (site, done, total) -> {}).find();
        Path broken =
                program("chromium", "case $1 in --version) echo Chromium " + real.version() + ";; *) exit 1;; esac");
        BrowserOptions options = new BrowserOptions(Optional.of(broken), Optional.of(real.driver()), 1);
        MiniSite site = new MiniSite(folder, "cesena").page("/", "<p>Testo</p>");

        AuditUnavailableException failure = assertThrows(
                AuditUnavailableException.class,
                () -> new Auditor(
                                options,
                                System.getenv(),
                                List.of(Viewport.DESKTOP),
                                AuditLimits.USUAL,
                                Clock.systemUTC())
                        .audit(List.of(site.request()), (id, done, total) -> {}));

        assertEquals("audit/browser-non-parte", failure.code());
        assertEquals(broken.toString(), failure.arguments().get(0));
    }

    private Browser find(BrowserOptions options) throws Exception {
        return new BrowserSetup(options, environment, (site, done, total) -> {}).find();
    }

    private String refusal(BrowserOptions options) {
        AuditUnavailableException refused = assertThrows(AuditUnavailableException.class, () -> find(options));
        Messages messages = new Messages(Locale.ITALIAN);
        Object[] arguments = refused.arguments().toArray();
        return (messages.text(refused.code() + ".cosa", arguments)
                        + "\n"
                        + messages.text(refused.code() + ".perche", arguments)
                        + "\n"
                        + messages.text(refused.code() + ".come", arguments))
                .replace(bin.toString(), "BIN");
    }

    private Path program(String name, String script) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
        return file;
    }
}
