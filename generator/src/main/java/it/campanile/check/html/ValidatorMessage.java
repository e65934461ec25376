package it.campanile.check.html;

/**
 * What the validator says of a place in the HTML of a page.
 *
 * @param isError whether the page is not valid because of it
 * @param text in the validator's words
 * @param line from 1; -1 when the page as a whole is meant
 * @param column of the last character that is meant, from 1; -1 when it is not known
 */
record ValidatorMessage(boolean isError, String text, int line, int column) {}
