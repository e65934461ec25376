package it.campanile.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Selenium Grid on the loopback address: a hub and some nodes, each a program of its own with one browser at a time. */
final class MiniGrid implements AutoCloseable {

    private static final int ROUNDS = 600;

    private final int port = freePort();
    private final String bus = "tcp://127.0.0.1:" + freePort();
    private final String answers = "tcp://127.0.0.1:" + freePort();
    private final Path folder;
    private final Process hub;
    private final List<Process> nodes = new ArrayList<>();

    /** Starts a grid and waits until its nodes have registered. */
    MiniGrid(Path folder, Browser browser, int nodes) throws IOException, InterruptedException {
        this.folder = folder;
        hub = start("hub", List.of(), "hub", "--port", String.valueOf(port));
        try {
            await(0);
            for (int node = 0; node < nodes; node++) {
                this.nodes.add(node(browser));
            }
            await(nodes);
        } catch (IOException | InterruptedException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private Process node(Browser browser) throws IOException {
        String stereotype = "stereotype={\"browserName\":\"chrome\",\"goog:chromeOptions\":{\"binary\":\""
                + browser.program() + "\"}}";
        return start(
                "node" + nodes.size(),
                List.of("-Dwebdriver.chrome.driver=" + browser.driver()),
                "node",
                "--port",
                String.valueOf(freePort()),
                "--hub",
                address().toString(),
                "--detect-drivers",
                "false",
                "--driver-configuration",
                "display-name=chromium",
                "max-sessions=1",
                stereotype);
    }

    private Process start(String name, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), "org.openqa.selenium.grid.Bootstrap", arguments[0]));
        command.addAll(List.of("--host", "127.0.0.1", "--publish-events", bus, "--subscribe-events", answers));
        command.addAll(List.of(arguments).subList(1, arguments.length));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        // The drivers make the profiles of their browsers here: by that these are known.
        builder.environment().put("TMPDIR", folder.toString());
        return builder.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Takes a node and its browsers away, without a word to the hub. */
    void kill(int node) {
        end(nodes.get(node));
    }

    private void await(int wanted) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/status"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (int round = 0; round < ROUNDS; round++) {
            try {
                String status = client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                JsonNode known = new JsonMapper().readTree(status).path("value").path("nodes");
                if (known.size() >= wanted) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the grid did not get ready; see " + folder);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends the grid, and the browsers that outlived their drivers. */
    @Override
    public void close() {
        nodes.forEach(MiniGrid::end);
        end(hub);
        for (List<ProcessHandle> left = left(); !left.isEmpty(); left = left()) {
            left.forEach(ProcessHandle::destroyForcibly);
            left.forEach(process -> process.onExit().join());
        }
    }

    private List<ProcessHandle> left() {
        return ProcessHandle.allProcesses()
                .filter(process -> BrowserProcess.knows(process, folder))
                .toList();
    }
}
