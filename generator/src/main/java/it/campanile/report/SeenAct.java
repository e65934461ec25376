package it.campanile.report;

import it.campanile.model.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What builds have seen of an act of the register.
 *
 * @param from whose act it is
 * @param state how it stands on the day of the log
 * @param seen the first and the last day on which a build had it on line; empty when none had
 * @param interruptions the days on which it was found to have left before its end
 * @param files its files as they were last on line; before that, only their addresses are known
 * @param changes what happened to its files while it was on line
 */
record SeenAct(
        Key key,
        String url,
        String subject,
        String type,
        String from,
        Window window,
        State state,
        Optional<Days> seen,
        List<LocalDate> interruptions,
        List<SeenFile> files,
        List<Change> changes) {

    /** How a publication stands. */
    enum State {
        ATTESA,
        PUBBLICAZIONE,
        CONCLUSA,
        INTERROTTA
    }

    /** The place of an act in the register. */
    record Key(int year, int number) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
        }

        @Override
        public String toString() {
            return number + "/" + year;
        }
    }

    /**
     * When an act is to be on line.
     *
     * @param length days of publication, the first one not counted
     * @param norm who asks for it
     */
    record Window(LocalDate first, LocalDate last, int length, String norm) {}

    /** From a day to another one. */
    record Days(LocalDate first, LocalDate last) {

        Days with(LocalDate day) {
            return new Days(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    /**
     * A file.
     *
     * @param sha256 of its bytes; empty when it was never seen on line
     */
    record SeenFile(String url, long bytes, String sha256) {}

    /**
     * A file that became another one, came or went while the act was on line.
     *
     * @param before SHA-256 of what it was; empty when it was not there
     * @param after SHA-256 of what it is; empty when it is not there any more
     */
    record Change(LocalDate day, String url, String before, String after) {}

    SeenAct {
        interruptions = List.copyOf(interruptions);
        files = List.copyOf(files);
        changes = List.copyOf(changes);
    }

    static State state(Register.State state) {
        return switch (state) {
            case WAITING -> State.ATTESA;
            case ONLINE -> State.PUBBLICAZIONE;
            case OVER -> State.CONCLUSA;
        };
    }

    SeenAct with(State other) {
        return new SeenAct(key, url, subject, type, from, window, other, seen, interruptions, files, changes);
    }

    /** The act, found to have left before its end. */
    SeenAct interrupted(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(interruptions);
        days.add(day);
        return new SeenAct(key, url, subject, type, from, window, State.INTERROTTA, seen, days, files, changes);
    }

    /** Whether it was on line and is not any more. */
    boolean isGone() {
        return state == State.CONCLUSA || state == State.INTERROTTA;
    }
}
