package it.campanile.audit;

import java.nio.file.Path;

/**
 * A picture that was taken of a page.
 *
 * @param url path of the page within the site
 * @param file the picture, as PNG
 */
public record Shot(String site, String url, Viewport viewport, Path file) {}
