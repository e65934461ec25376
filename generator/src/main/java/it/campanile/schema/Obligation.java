package it.campanile.schema;

import it.campanile.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * A section of Amministrazione trasparente, as the law or a site asks for it (d.lgs. 33/2013).
 *
 * @param code its name, which is also the last part of its address
 * @param parent code of the section above it
 * @param classification its code in the national controlled vocabulary of transparency; empty when it has none
 * @param title the official title
 * @param description what is found there, in one sentence
 * @param norms what asks for it
 * @param update how often it must be brought up to date
 * @param retention how long it stays published
 * @param links addresses of pages of the site that answer for it already
 * @param notDue why nothing has to be published; empty when something has
 * @param reason why a site has it although the law does not ask for it; empty for those of the law
 * @param at where it is declared
 */
public record Obligation(
        String code,
        Optional<String> parent,
        String classification,
        String title,
        String description,
        List<Norm> norms,
        Update update,
        Retention retention,
        List<String> links,
        String notDue,
        String reason,
        Location at) {

    /**
     * A part of an act.
     *
     * @param text how it is cited
     * @param url where it can be read; empty when unknown
     */
    public record Norm(String text, String url) {}

    /** How often something must be brought up to date. */
    public enum Update {
        /** Whenever it changes: no day on which it is late can be told. */
        TEMPESTIVO(0),
        /** Every three months. */
        TRIMESTRALE(3),
        /** Every six months. */
        SEMESTRALE(6),
        /** Every year. */
        ANNUALE(12);

        private final int months;

        Update(int months) {
            this.months = months;
        }

        /** After how many months it is late; 0 when that cannot be told. */
        public int months() {
            return months;
        }
    }

    /**
     * How long something stays published.
     *
     * @param years how many years
     * @param fromEnd whether they are counted from the day on which an office or a task ended (articles 14 and 15), and not from
     *     1 January of the year after the publication (article 8, paragraph 3)
     * @param inForce whether an act of which no end is known still has effects, and so stays
     */
    public record Retention(int years, boolean fromEnd, boolean inForce) {

        /** Five years, as article 8 of d.lgs. 33/2013 says. */
        public static final Retention USUAL = new Retention(5, false, false);
    }

    public Obligation {
        norms = List.copyOf(norms);
        links = List.copyOf(links);
    }

    /** Its place among the sections: the codes from the first level down, with slashes. */
    public String path() {
        return parent.map(above -> above + "/").orElse("") + code;
    }

    /** The same section, in which nothing has to be published. */
    public Obligation notDue(String why) {
        return new Obligation(
                code, parent, classification, title, description, norms, update, retention, links, why, reason, at);
    }
}
