package it.campanile.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data are known by their form and their check characters. All of these are of nobody. */
class PersonalDataTest {

    private final PersonalData data = new PersonalData();

    /** The last one has letters in the place of all digits, as two persons with the same code get them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RSSMRA80A01H501U",
                "rssmra80a01h501u",
                "VRDLGU70T20F205H",
                "BNCGNN55H41A944A",
                "RSSMRAULALMHRLMD"
            })
    void a_tax_code_has_a_check_character(String code) {
        assertTrue(TaxCode.isValid(code));
        char last = code.charAt(code.length() - 1);
        for (char other = 'A'; other <= 'Z'; other++) {
            String changed = code.substring(0, code.length() - 1) + other;
            assertEquals(Character.toUpperCase(last) == other, TaxCode.isValid(changed), changed);
        }
    }

    @Test
    void a_wrong_letter_or_digit_of_a_tax_code_is_noticed() {
        String code = "RSSMRA80A01H501U";
        int unnoticed = 0;
        for (int i = 0; i < code.length() - 1; i++) {
            boolean digit = Character.isDigit(code.charAt(i));
            for (char other = digit ? '0' : 'A'; other <= (digit ? '9' : 'Z'); other++) {
                String changed = code.substring(0, i) + other + code.substring(i + 1);
                if (other != code.charAt(i) && TaxCode.isValid(changed)) {
                    unnoticed++;
                }
            }
        }
        assertEquals(0, unnoticed);
    }

    @Test
    void digits_may_be_replaced_by_letters() {
        // 0 is L and 1 is M, from the right on; the check character follows.
        assertEquals(List.of("RSSMRA80A01H50MM"), values("RSSMRA80A01H50MM"));
        assertEquals(List.of(), values("RSSMRA80A01H50MU"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IT60X0542811101000000123456",
                "IT60 X054 2811 1010 0000 0123 456",
                "it60x0542811101000000123456",
                "DE89370400440532013000",
                "FR1420041010050500013M02606",
                "SM86U0322509800000000270100"
            })
    void the_number_of_an_account_has_check_digits(String iban) {
        assertTrue(Iban.isValid(iban));
        assertEquals(List.of(iban), values("IBAN " + iban + " intestato a"));
        assertEquals(List.of(iban), values(iban));
        String changed =
                iban.substring(0, 3) + (iban.charAt(3) == '9' ? '8' : (char) (iban.charAt(3) + 1)) + iban.substring(4);
        assertFalse(Iban.isValid(changed));
    }

    @Test
    void an_account_of_another_length_is_none() {
        assertFalse(Iban.isValid("IT60X054281110100000012345"));
        assertFalse(Iban.isValid("XX60X0542811101000000123456"));
        assertEquals(List.of(), values("IT60X0542811101000000123456789"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "333 1234567",
                "3331234567",
                "333.123.4567",
                "333/1234567",
                "333-12 34 567",
                "+39 333 1234567",
                "+393331234567",
                "0039 333 123456",
                "320 12 34 567"
            })
    void mobile_numbers_are_known_however_they_are_written(String number) {
        assertEquals(List.of(number), values("Cell. " + number + ", la sera"));
        assertEquals(List.of(number), values(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0547 356111",
                "800 333 444",
                "345.678.901 euro",
                "prot. 12/3331234567",
                "13331234567",
                "33312345678",
                "44.3331234567",
                "codice 0333 1234567",
                "333 euro 1234567"
            })
    void other_numbers_are_no_mobiles(String text) {
        assertEquals(List.of(), values(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mario.rossi@comune.prova.fc.it",
                "Mario.Rossi@example.it",
                "rossi.mario@example.it",
                "m.rossi@example.it",
                "giulia_bianchi2@example.it",
                "anna.maria.verdi@example.it"
            })
    void addresses_with_a_name_are_of_persons(String address) {
        assertEquals(List.of(address), values("Scrivi a " + address + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@example.it",
                "urp@comune.prova.fc.it",
                "protocollo@pec.comune.prova.fc.it",
                "servizi.demografici@comune.prova.fc.it",
                "polizia.locale@comune.prova.fc.it",
                "comune.prova@pec.it",
                "museo.santa.sofia@example.it",
                "biblioteca.maria.goretti@example.it",
                "mercato.saraceno@example.it",
                "mario@example.it",
                "area.tecnica@example.it"
            })
    void boxes_of_offices_are_of_nobody(String address) {
        assertEquals(List.of(), values("Scrivi a " + address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nata a Forlì il 12/05/1980",
                "nato a Cesena (FC) il 3 maggio 1975",
                "Nato il 1° gennaio 2001",
                "nato/a a Prova, il 1-1-1999",
                "nato in Francia il 12.5.1960"
            })
    void a_birth_has_a_day(String birth) {
        assertEquals(List.of(birth), values("Il signor Tale, " + birth + ", abita qui"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La biblioteca è nata il 12 maggio 1998",
                "nato a Cesena il 13 agosto 1819",
                "bambini nati dal 1 gennaio 2020",
                "il senato il 12 maggio 1998",
                "nato a ____________ il ___/___/______",
                "nata a Cesena nel 1980"
            })
    void history_and_forms_are_no_birth(String text) {
        assertEquals(List.of(), values(text));
    }

    @ParameterizedTest
    @CsvSource({
        "RSSMRA80A01H501U, RSS••••••••••••U",
        "IT60 X054 2811 1010 0000 0123 456, IT60 •••• •••• •••• •••• •••• 456",
        "+39 333 1234567, +39 333 •••••67",
        "333 1234567, 333 •••••67",
        "mario.rossi@example.it, m••••.•••••@example.it",
        "nata a Forlì il 12/05/1980, nata a ••••• •• ••/••/••••"
    })
    void most_of_a_datum_is_covered(String value, String masked) {
        assertEquals(List.of(masked), data.hits(value).stream().map(Hit::masked).toList());
    }

    @Test
    void a_datum_is_the_same_however_it_is_written() {
        assertEquals(
                Hit.fingerprint("IT60 X054 2811 1010 0000 0123 456"), Hit.fingerprint("it60x0542811101000000123456"));
        assertEquals(Hit.fingerprint("+39 333/1234567"), Hit.fingerprint("333 123 4567"));
        assertNotEquals(Hit.fingerprint("333 1234567"), Hit.fingerprint("333 1234568"));
    }

    @Test
    void an_account_is_not_also_a_telephone() {
        assertEquals(1, data.hits("IT60 X054 2811 1010 0000 0123 456").size());
    }

    private List<String> values(String text) {
        return data.find(text).stream().map(PersonalData.Found::value).toList();
    }
}
