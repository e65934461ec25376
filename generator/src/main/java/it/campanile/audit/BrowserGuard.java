package it.campanile.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A small process that waits for ours to end, however it ends, and then ends the driver and the browser and removes their
 * folder. A program that is killed outright can do nothing itself.
 */
final class BrowserGuard implements AutoCloseable {

    /** Its input ends with our program. Grep gets the folder by its input, so as not to find itself. */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            cat >/dev/null
            round=0
            while [ "$round" -lt 100 ]; do
              kill -9 "$CAMPANILE_DRIVER_PID" 2>/dev/null
              if [ -r /proc/self/cmdline ]; then
                ours=$(printf '%s\\n' "$CAMPANILE_FOLDER" | grep -lsF -f - /proc/[0-9]*/cmdline | cut -d/ -f3)
              else
                ours=$(pgrep -f "$CAMPANILE_FOLDER")
              fi
              [ -z "$ours" ] || kill -9 $ours 2>/dev/null
              rm -rf "$CAMPANILE_FOLDER" 2>/dev/null
              [ -z "$ours" ] && [ ! -e "$CAMPANILE_FOLDER" ] && exit 0
              round=$((round + 1))
              sleep 0.1
            done
            """;

    private final Process process;

    /**
     * Starts watching.
     *
     * @param folder what all the driver's processes were told to write into
     */
    BrowserGuard(ProcessHandle driver, Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", SCRIPT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("CAMPANILE_DRIVER_PID", String.valueOf(driver.pid()));
        builder.environment().put("CAMPANILE_FOLDER", folder.toString());
        process = builder.start();
    }

    /** Everything has ended: there is nothing to watch any more. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
