package it.campanile.audit;

/** Whether we are root, under which Chromium starts only without its sandbox. */
final class Superuser {

    private Superuser() {}

    static boolean isCurrent() {
        return "root".equals(System.getProperty("user.name"));
    }
}
