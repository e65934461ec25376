package it.campanile.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import it.campanile.model.Occurrence;
import it.campanile.model.Site;
import it.campanile.schema.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Days, hours and occurrences as templates see them, in the language of the page. */
final class MomentModels {

    /** What a day has only when it has an hour. */
    private static final Set<String> HOUR = Set.of("ora");

    private MomentModels() {}

    /** A day. */
    static TemplateModel day(LocalDate date, Language language) {
        return new ClosedHash("data", HOUR, parts(date, language));
    }

    /** A day, with {@code ora} when it has an hour. */
    static TemplateModel moment(Value.Moment moment, Language language) {
        Map<String, TemplateModel> parts = parts(moment.date(), language);
        moment.time().ifPresent(time -> {
            parts.put("ora", new SimpleScalar(hour(time)));
            parts.put("iso", new SimpleScalar(moment.date().atTime(time).toString()));
            parts.put(
                    "istante",
                    new SimpleScalar(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            moment.date().atTime(time).atZone(Site.ZONE))));
        });
        return new ClosedHash("data", HOUR, parts);
    }

    private static Map<String, TemplateModel> parts(LocalDate date, Language language) {
        String brief =
                String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        Map<String, TemplateModel> parts = new LinkedHashMap<>();
        parts.put("iso", new SimpleScalar(date.toString()));
        parts.put("istante", new SimpleScalar(date.toString()));
        parts.put("data", new SimpleScalar(date.toString()));
        parts.put("giorno", new SimpleScalar(String.valueOf(date.getDayOfMonth())));
        parts.put(
                "giorno_settimana",
                new SimpleScalar(language.weekday(date.getDayOfWeek().getValue())));
        parts.put("mese", new SimpleScalar(language.month(date.getMonthValue())));
        parts.put("anno", new SimpleScalar(String.valueOf(date.getYear())));
        parts.put(
                "esteso",
                new SimpleScalar(language.longDay(date.getDayOfMonth(), date.getMonthValue(), date.getYear())));
        parts.put("breve", new SimpleScalar(brief));
        return parts;
    }

    private static String hour(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** The hours of a day: {@code [{dalle, alle}]}. */
    static TemplateModel hours(Value.Hours hours) {
        List<TemplateModel> spans = new ArrayList<>();
        hours.spans()
                .forEach(span -> spans.add(Models.hash(
                        "ore",
                        "dalle",
                        new SimpleScalar(hour(span.from())),
                        "alle",
                        new SimpleScalar(hour(span.to())))));
        return Models.list(spans);
    }

    /** When something takes place, as it was written: {@code inizio}, {@code fine}, {@code ricorrenza}, {@code nota}. */
    static TemplateModel appointment(Value.Appointment appointment, Language language) {
        Map<String, TemplateModel> parts = new LinkedHashMap<>();
        parts.put("inizio", moment(appointment.start(), language));
        appointment.end().ifPresent(end -> parts.put("fine", moment(end, language)));
        appointment.rule().ifPresent(rule -> parts.put("ricorrenza", new SimpleScalar(rule)));
        parts.put("nota", new SimpleScalar(appointment.note()));
        return new ClosedHash("appuntamento", Set.of("fine", "ricorrenza"), parts);
    }

    /** Times that something takes place: {@code [{inizio, fine, nota}]}. */
    static TemplateModel occurrences(List<Occurrence> occurrences, Language language) {
        List<TemplateModel> models = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            Map<String, TemplateModel> parts = new LinkedHashMap<>();
            parts.put("inizio", moment(occurrence.start(), language));
            occurrence.end().ifPresent(end -> parts.put("fine", moment(end, language)));
            parts.put("nota", new SimpleScalar(occurrence.note()));
            models.add(new ClosedHash("appuntamento", Set.of("fine"), parts));
        }
        return Models.list(models);
    }
}
