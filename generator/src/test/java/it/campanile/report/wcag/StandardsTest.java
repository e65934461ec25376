package it.campanile.report.wcag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class StandardsTest {

    private final Standards standards = new Standards();

    @Test
    void there_are_all_criteria_of_levels_a_and_aa() {
        assertEquals(56, standards.criteria().size());
        assertEquals(
                50, standards.criteria().stream().filter(Criterion::isRequired).count());
        assertEquals(
                31,
                standards.criteria().stream()
                        .filter(one -> one.level().equals("A") && !one.id().equals("4.1.1"))
                        .count());
        standards.criteria().forEach(one -> {
            assertTrue(one.level().equals("A") || one.level().equals("AA"), one.id());
            assertTrue(List.of("2.0", "2.1", "2.2").contains(one.since()), one.id());
            assertTrue(one.manual(Locale.ITALIAN).matches(".*[.?]")
                    && one.manual(Locale.ENGLISH).matches(".*[.?]"));
        });
        assertEquals(
                "Ricalcolo del flusso",
                standards.criterion("1.4.10").orElseThrow().name(Locale.ITALIAN));
    }

    @Test
    void tags_of_axe_name_criteria() {
        assertEquals(
                List.of("1.1.1", "1.4.3", "1.4.10"),
                standards.criteria(List.of("cat.color", "wcag1410", "wcag2aa", "wcag143", "wcag111", "wcag146")));
    }

    @Test
    void every_code_of_the_table_is_a_finding_and_every_criterion_is_known() {
        ResourceBundle texts = ResourceBundle.getBundle("it.campanile.check.messages", Locale.ITALIAN);
        for (String code : standards.codes()) {
            assertTrue(texts.containsKey(code + ".cosa"), code);
            standards
                    .criteriaOfCode(code)
                    .forEach(id -> assertTrue(standards.criterion(id).isPresent(), id));
        }
    }
}
