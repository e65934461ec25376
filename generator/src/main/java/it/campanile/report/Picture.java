package it.campanile.report;

import java.nio.file.Path;

/**
 * A picture of an element that something is wrong with.
 *
 * @param url address of the page within the site
 * @param target CSS selector of the element
 * @param file a PNG
 */
public record Picture(String url, String target, Path file) {}
