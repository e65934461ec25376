package it.campanile.model;

import it.campanile.schema.Item;
import it.campanile.schema.Value;
import it.campanile.schema.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The register of acts (albo pretorio) of a site.
 *
 * @param acts all acts of which the site knows, also those that are not on line; sorted by their place in the register
 */
public record Register(List<Act> acts) {

    /** Of a site whose register is somewhere else. */
    public static final Register NONE = new Register(List.of());

    /** How an act stands at the instant of the build. */
    public enum State {
        /** Its publication has not begun. */
        WAITING,
        /** It is on line. */
        ONLINE,
        /** Its publication is over: its page and files are not there any more. */
        OVER
    }

    /**
     * An act.
     *
     * @param page its item, with the address that it has while it is on line
     */
    public record Act(Page page, State state) {

        /** Its number in the register of its year. */
        public int number() {
            return amount(page.item(), "numero");
        }

        /** The year of the register. */
        public int year() {
            return amount(page.item(), "anno");
        }

        /** For how many days it is published, the first one not counted. */
        public int days() {
            return amount(page.item(), "giorni");
        }

        /** The day of its publication. */
        public LocalDate first() {
            return day("inizio");
        }

        /** The last day on which it is on line. */
        public LocalDate last() {
            return day("fine");
        }

        /** The kind of act, which says the norm of its publication. */
        public Vocabulary.Term type() {
            return page.item()
                    .field("tipo_atto")
                    .map(value -> ((Value.TermValue) value).term())
                    .orElseThrow();
        }

        /** The addresses of its files while it is on line. */
        public List<String> files() {
            List<String> urls = new ArrayList<>();
            page.item().fields().values().forEach(value -> addFiles(value, urls));
            return urls;
        }

        private void addFiles(Value value, List<String> urls) {
            if (value instanceof Value.Attachment file) {
                urls.add(SiteFile.url(file.file(), page));
            } else if (value instanceof Value.Many many) {
                many.values().forEach(one -> addFiles(one, urls));
            }
        }

        private LocalDate day(String field) {
            return page.item()
                    .field(field)
                    .flatMap(Value::moment)
                    .map(Value.Moment::date)
                    .orElseThrow();
        }

        private static int amount(Item item, String field) {
            return Optional.ofNullable(item.fields().get(field))
                    .map(value -> ((Value.Amount) value).number().intValueExact())
                    .orElseThrow();
        }
    }

    public Register {
        acts = List.copyOf(acts);
    }
}
