package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of the product are those that the tests have from the documents of the model. */
class VocabularyTest {

    @Test
    void the_product_asks_for_the_words_of_the_model() {
        assertEquals(64, Vocabulary.topics().size());
        assertEquals(Expected.topics(), Vocabulary.topics());
        assertEquals(Expected.serviceIndex(), Vocabulary.serviceIndex());
        assertEquals(Expected.secondLevelTitles(), Vocabulary.secondLevelTitles());
        assertEquals(Expected.rating(), Vocabulary.rating());
        assertEquals(Expected.licence(), Vocabulary.licence());
        assertEquals(Expected.fonts(), Vocabulary.fonts());
        assertEquals(Expected.ciphers(), Vocabulary.ciphers());
    }

    @Test
    void the_domain_of_a_town_ends_with_its_province() {
        InstitutionalDomain domain = new InstitutionalDomain();
        List.of(
                        "comune.cesena.fc.it",
                        "comune.bagno-di-romagna.fc.it",
                        "comune.bologna.it",
                        "servizi.comune.cesena.fc.it",
                        "comune.sesto.bz.it",
                        "comune.arco.trento.it")
                .forEach(host -> assertTrue(domain.isInstitutional(host), host));
        List.of(
                        "cesena.fc.it",
                        "comune.cesena.fc.it.example.org",
                        "comunecesena.it",
                        "comune.cesena.zz.it",
                        "comune.cesena.com")
                .forEach(host -> assertFalse(domain.isInstitutional(host), host));
    }
}
