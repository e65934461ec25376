package it.campanile.report;

import java.util.List;

/**
 * What came of one conformity criterion of the national model.
 *
 * @param id such as {@code C.SI.1.1}
 * @param outcome {@code pass}, {@code tolerance}, {@code fail} or {@code to-verify}
 * @param evidence what was measured
 * @param remedy what to do; empty when nothing has to be done
 */
public record ConformityRow(String id, String title, String outcome, List<String> evidence, String remedy) {

    public ConformityRow {
        evidence = List.copyOf(evidence);
    }
}
