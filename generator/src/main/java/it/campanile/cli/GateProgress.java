package it.campanile.cli;

import it.campanile.audit.AuditProgress;

/** Says now and then how far the audit is, how fast it goes and how long it will still take. */
final class GateProgress implements AuditProgress {

    private static final int EVERY = 25;
    private static final int MINUTE = 60;

    private final Console console;
    private long start;
    private int toLookAt;
    private int looked;

    GateProgress(Console console) {
        this.console = console;
    }

    @Override
    public void starting(int pages, int known) {
        start = System.nanoTime();
        toLookAt = pages - known;
        looked = 0;
        if (known > 0) {
            console.progress("cli/pagine-note", known, pages);
        }
    }

    @Override
    public void pageDone(String site, int done, int total) {
        looked++;
        if (looked % EVERY == 0 || done == total) {
            double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
            double speed = looked / seconds;
            console.progress(
                    "cli/pagine-verificate",
                    site,
                    String.valueOf(done),
                    String.valueOf(total),
                    console.seconds(speed),
                    time(Math.round((toLookAt - looked) / speed)));
        }
    }

    /** {@code 4:05}, minutes and seconds. */
    private static String time(long seconds) {
        return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }

    @Override
    public void installing(String command) {
        console.progress("cli/installo", command);
    }
}
