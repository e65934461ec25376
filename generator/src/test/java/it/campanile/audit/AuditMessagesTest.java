package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Messages;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AuditMessagesTest {

    private static final Object[] ARGUMENTS = {"/uno/", "b", "c", "d", "e", "f", "g", " («h»)"};

    @Test
    void both_languages_say_the_same_things_in_full() {
        Set<String> italian = keys(Locale.ITALIAN);

        assertEquals(italian, keys(Locale.ENGLISH));
        for (String key : italian) {
            String code = key.substring(0, key.lastIndexOf('.'));
            assertTrue(italian.containsAll(List.of(code + ".cosa", code + ".perche", code + ".come")), code);
            for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
                String text = new Messages(language).text(key, ARGUMENTS);
                assertFalse(text.isBlank() || text.contains("{") || text.contains("'"), key + ": " + text);
            }
        }
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "it.campanile.audit.messages",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }
}
