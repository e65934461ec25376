package it.campanile.audit;

import java.nio.file.Path;

/**
 * A picture of an element that breaks a rule.
 *
 * @param url address of its page
 * @param target its CSS selector
 * @param file a PNG
 */
public record ElementPicture(String url, String target, Path file) {}
