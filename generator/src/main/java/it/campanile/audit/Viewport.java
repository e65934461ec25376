package it.campanile.audit;

/** The size of the window in which pages are seen, in CSS pixels. */
public record Viewport(int width, int height) {

    /** A usual computer screen. */
    public static final Viewport DESKTOP = new Viewport(1280, 900);

    /** A small telephone. */
    public static final Viewport PHONE = new Viewport(360, 740);

    /** {@code 1280x900}. */
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
