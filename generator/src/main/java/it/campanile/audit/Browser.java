package it.campanile.audit;

import java.nio.file.Path;

/**
 * A browser and the driver made for it.
 *
 * @param version the browser's whole version, such as {@code 156.0.8078.79}
 */
record Browser(Path program, Path driver, String version) {}
