package it.campanile.report;

import it.campanile.diagnostic.Diagnostic;
import java.time.LocalDate;

/**
 * A finding that somebody has accepted for a time.
 *
 * @param rule the rule or code that the exception is for
 * @param reason why, in the words of who accepted it
 * @param who who accepted it
 * @param until the last day on which it holds
 */
public record Excepted(Diagnostic finding, String rule, String reason, String who, LocalDate until) {}
