package it.campanile.check.link;

/**
 * What is wrong with an address.
 *
 * @param code the finding
 * @param detail what helps to mend it: the right form, the nearest address, the missing id
 */
record Problem(String code, String detail) {}
