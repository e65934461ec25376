package it.campanile.report.wcag;

import java.util.List;

/**
 * A rule of axe.
 *
 * @param group the tag by which it is chosen: {@code wcag2a}, {@code wcag21aa}, {@code best-practice}, …
 * @param criteria numbers of the criteria that it tests a part of
 * @param title one line in Italian
 */
public record AxeRule(String id, String group, List<String> criteria, String title) {

    public AxeRule {
        criteria = List.copyOf(criteria);
    }
}
