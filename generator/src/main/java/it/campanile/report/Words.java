package it.campanile.report;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Severity;
import it.campanile.model.Site;
import it.campanile.report.wcag.Criterion;
import it.campanile.report.wcag.Standards;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that the reports share, in one language. */
final class Words {

    /** More than any text has. */
    private static final int ARGUMENTS = 12;

    private final Messages messages;
    private final Standards standards;

    Words(Messages messages, Standards standards) {
        this.messages = messages;
        this.standards = standards;
    }

    Locale locale() {
        return messages.locale();
    }

    Standards standards() {
        return standards;
    }

    /** @param arguments of any kind; they are written as they print, without separators of thousands */
    String text(String key, Object... arguments) {
        Object[] strings = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            strings[i] = arguments[i].toString();
        }
        return messages.text(key, strings);
    }

    String what(Diagnostic finding) {
        return messages.what(finding);
    }

    String why(Diagnostic finding) {
        return messages.why(finding);
    }

    String how(Diagnostic finding) {
        return messages.how(finding);
    }

    /** {@code Errore}, {@code Avviso}, {@code Consiglio}. */
    String severity(Severity severity) {
        return capital(messages.text("diagnostic/" + severity.name()));
    }

    String step(Step step) {
        return text("report/passo-" + step.name().toLowerCase(Locale.ROOT));
    }

    /**
     * What a rule asks for, in one line; empty for what is not a rule of axe.
     *
     * @param help what axe says, in English
     */
    Optional<String> title(String rule, String help) {
        boolean english = locale().getLanguage().equals("en");
        return standards.rule(rule).map(known -> english && !help.isEmpty() ? help : known.title());
    }

    /** {@code 1.1.1 Contenuto non testuale (A)}. */
    String criterion(String id) {
        return standards.criterion(id).map(this::criterion).orElse(id);
    }

    String criterion(Criterion criterion) {
        return criterion.id() + " " + criterion.name(locale()) + " (" + criterion.level() + ")";
    }

    /** What the issues of one finding are about: the rule that is broken, or the finding itself. */
    String subject(Issue issue) {
        String help = issue.finding().arguments().size() > 2
                ? issue.finding().arguments().get(2)
                : "";
        return title(issue.rule(), help)
                .map(title -> issue.rule() + ": " + title)
                .orElseGet(() -> what(issue.finding()));
    }

    /** What axe says of a rule, in English: the third argument of its findings. */
    static String help(Issue issue) {
        List<String> arguments = issue.finding().arguments();
        return arguments.size() > 2 ? arguments.get(2) : "";
    }

    /** A text of a code whatever its arguments are. */
    String pattern(String code, String part) {
        return messages.text(
                code + "." + part, Collections.nCopies(ARGUMENTS, "…").toArray());
    }

    String criteria(List<String> ids) {
        return ids.stream().map(this::criterion).collect(Collectors.joining("; "));
    }

    /** A day and an hour as people write them, in the towns' own time. */
    String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale()).format(instant.atZone(Site.ZONE));
    }

    String day(Instant instant) {
        return day(instant.atZone(Site.ZONE).toLocalDate());
    }

    String day(LocalDate day) {
        return day(day, locale());
    }

    /** A day as people write it. */
    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
