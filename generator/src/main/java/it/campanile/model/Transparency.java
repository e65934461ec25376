package it.campanile.model;

import it.campanile.schema.Obligation;
import it.campanile.schema.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site publishes in Amministrazione trasparente.
 *
 * @param duties the sections in which something is published, and those that the site hides, in order
 * @param tables address of a section → its tables
 */
public record Transparency(List<Duty> duties, Map<String, List<Table>> tables) {

    /** Of a site whose section is somewhere else. */
    public static final Transparency NONE = new Transparency(List.of(), Map.of());

    /** How a section stands. */
    public enum State {
        /** Something is published in it. */
        PUBLISHED,
        /** What is published in it has not been brought up to date in time. */
        LATE,
        /** The site answers for it elsewhere. */
        LINKED,
        /** Nothing is there. */
        EMPTY,
        /** Nothing has to be there. */
        NOT_DUE,
        /** The site does not have it. */
        HIDDEN
    }

    /**
     * A section and how it stands.
     *
     * @param page its page; empty when the site hides it
     * @param reason why it is hidden, or why nothing is due; empty otherwise
     * @param contents the contents that name it
     * @param linked the pages that answer for it
     * @param tables its tables
     * @param updated the last day on which something of it was brought up to date, as far as known
     * @param due until when it must be brought up to date again; empty when that cannot be told
     * @param undated contents of which no day of publication is known, so that they never leave
     */
    public record Duty(
            Obligation obligation,
            Optional<Page> page,
            State state,
            String reason,
            List<Page> contents,
            List<Page> linked,
            List<Table> tables,
            Optional<LocalDate> updated,
            Optional<LocalDate> due,
            int undated) {

        public Duty {
            contents = List.copyOf(contents);
            linked = List.copyOf(linked);
            tables = List.copyOf(tables);
        }
    }

    public Transparency {
        duties = List.copyOf(duties);
        tables = Map.copyOf(tables);
    }

    /** The tables of a page. */
    public List<Table> of(Page page) {
        return tables.getOrDefault(page.url(), List.of());
    }

    /** The address at which the values of a table can be downloaded. */
    public static String address(String section, Table table) {
        return section + table.id() + ".csv";
    }
}
