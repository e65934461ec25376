package it.campanile.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Installs Chromium and its driver on Debian and its like, where we may. */
final class AptInstall {

    private static final Duration UPDATE_LIMIT = Duration.ofMinutes(5);
    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(15);
    private static final Duration SUDO_LIMIT = Duration.ofSeconds(10);
    private static final List<String> PACKAGES = List.of("chromium", "chromium-driver", "fonts-liberation");
    // The shell starts five times as fast as the whole browser; older releases do not have it.
    private static final List<String> FAST_PACKAGES =
            List.of("chromium-headless-shell", "chromium-driver", "fonts-liberation");
    private static final int LINES_SHOWN = 8;

    private final SearchPath path;
    private final Commands commands;
    private final AuditProgress progress;

    AptInstall(Map<String, String> environment, Commands commands, AuditProgress progress) {
        this.path = new SearchPath(environment);
        this.commands = commands;
        this.progress = progress;
    }

    /** Tries, and tells what happened in a few words; whether it helped is seen by looking again. */
    String run() throws InterruptedException {
        Optional<Path> apt = path.program("apt-get");
        if (apt.isEmpty()) {
            return "apt-get: not on PATH";
        }
        Optional<List<String>> rights = rights();
        if (rights.isEmpty()) {
            return "apt-get: not root, no sudo -n";
        }
        List<String> start = new ArrayList<>(rights.get());
        start.add(apt.get().toString());
        // A repository that does not answer is no reason to stop: the install tells.
        commands.run(UPDATE_LIMIT, with(start, List.of("update")));
        Commands.Outcome outcome = install(start, FAST_PACKAGES);
        if (!outcome.succeeded()) {
            outcome = install(start, PACKAGES);
        }
        return "apt-get: exit code " + outcome.exit() + (outcome.succeeded() ? "" : "\n" + tail(outcome));
    }

    private Commands.Outcome install(List<String> start, List<String> packages) throws InterruptedException {
        List<String> options = List.of("install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120");
        List<String> command = with(with(start, options), packages);
        progress.installing(String.join(" ", command));
        return commands.run(INSTALL_LIMIT, command);
    }

    /** What to put before the command: nothing for root, sudo where it asks for no password. */
    private Optional<List<String>> rights() throws InterruptedException {
        if (Superuser.isCurrent()) {
            return Optional.of(List.of());
        }
        Optional<Path> sudo = path.program("sudo");
        if (sudo.isPresent()
                && commands.run(SUDO_LIMIT, List.of(sudo.get().toString(), "-n", "true"))
                        .succeeded()) {
            return Optional.of(List.of(sudo.get().toString(), "-n"));
        }
        return Optional.empty();
    }

    private static List<String> with(List<String> start, List<String> rest) {
        List<String> command = new ArrayList<>(start);
        command.addAll(rest);
        return command;
    }

    private static String tail(Commands.Outcome outcome) {
        List<String> lines = (outcome.output() + "\n" + outcome.errors())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }
}
