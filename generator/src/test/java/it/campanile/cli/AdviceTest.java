package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.SmallTown;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice on the texts of pages is told to who asks for it, and always in the report. */
class AdviceTest {

    private static final String CODE = "check/paragrafo-lungo";

    @TempDir
    Path folder;

    @Test
    void advice_on_pages_waits_for_verbose() throws Exception {
        SmallTown.in(folder).page("museo", "Museo", "Il museo apre alle 9. La sera chiude presto. ".repeat(14));

        Terminal usual = Terminal.run("check", "--root", folder.toString());
        Terminal verbose = Terminal.run("check", "--verbose", "--root", folder.toString());

        assertEquals(0, usual.exit(), usual.err());
        assertFalse(usual.err().contains(CODE), usual.err());
        assertTrue(verbose.err().contains(CODE), verbose.err());
        String report = Files.readString(folder.resolve("build/reports/prova/check.json"));
        assertTrue(report.contains("\"severity\" : \"advice\""), report);
        assertTrue(report.contains(CODE), report);
    }

    @Test
    void a_covered_value_is_not_shown_by_its_line() throws Exception {
        SmallTown.in(folder).page("esiti", "Esiti", "Ammesso: RSSMRA80A01H501U.");

        Terminal usual = Terminal.run("check", "--root", folder.toString());

        assertTrue(usual.err().contains("content/pagine/esiti.md:6:10: avviso"), usual.err());
        assertFalse(usual.err().contains("RSSMRA80A01H501U"), usual.err());
        assertFalse(Files.readString(folder.resolve("build/reports/prova/check.json"))
                .contains("RSSMRA80A01H501U"));
    }
}
