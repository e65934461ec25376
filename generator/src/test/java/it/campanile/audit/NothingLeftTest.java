package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingLeftTest {

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    void after_an_audit_no_process_and_no_profile_remain() throws Exception {
        MiniSite site = new MiniSite(folder, "cesena").page("/", "<p>Testo</p>");

        Process audit = start(site);

        assertTrue(audit.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, audit.exitValue());
        nothingIsLeft();
    }

    @Test
    void an_interrupted_audit_leaves_nothing_either() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            silent.setSoTimeout(60_000);
            MiniSite site = new MiniSite(folder, "cesena")
                    .page("/", "<img alt=\"\" src=\"http://127.0.0.1:" + silent.getLocalPort() + "/\">");
            Process audit = start(site);
            // The page is being loaded, and never will be.
            silent.accept();
            assertNotEquals(List.of(), ours());

            audit.destroy();

            assertTrue(audit.waitFor(20, TimeUnit.SECONDS));
            nothingIsLeft();
        }
    }

    @Test
    void an_audit_that_is_killed_outright_leaves_nothing_either() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            silent.setSoTimeout(60_000);
            MiniSite site = new MiniSite(folder, "cesena")
                    .page("/", "<img alt=\"\" src=\"http://127.0.0.1:" + silent.getLocalPort() + "/\">");
            Process audit = start(site);
            silent.accept();
            assertNotEquals(List.of(), ours());
            List<ProcessHandle> started = audit.descendants().toList();

            audit.destroyForcibly();

            assertTrue(audit.waitFor(20, TimeUnit.SECONDS));
            for (int round = 0; round < 100 && started.stream().anyMatch(ProcessHandle::isAlive); round++) {
                Thread.sleep(100);
            }
            assertEquals(
                    List.of(),
                    started.stream().filter(NothingLeftTest::isRunning).toList());
            nothingIsLeft();
        }
    }

    /** What has ended but was adopted by nobody who waits for it has no program any more. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private Process start(MiniSite site) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AuditProgram.class.getName(),
                        site.request().folder().toString(),
                        "/")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("audit.log").toFile())
                .start();
    }

    private void nothingIsLeft() throws Exception {
        assertEquals(List.of(), ours());
        try (Stream<Path> files = Files.list(temporary)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.getFileName().toString().startsWith("campanile"))
                            .toList());
        }
    }

    /** Processes that were given our temporary folder, but for the program that was given it by us. */
    private List<String> ours() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(temporary + "/campanile"))
                .toList();
    }
}
