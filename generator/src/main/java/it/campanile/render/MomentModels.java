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

/** Days, hours and occurrences as templates see them, in Italian. */
final class MomentModels {

    private static final List<String> MONTHS = List.of(
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre");
    private static final List<String> WEEK =
            List.of("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica");

    /** What a day has only when it has an hour. */
    private static final Set<String> HOUR = Set.of("ora");

    private MomentModels() {}

    /** A day. */
    static TemplateModel day(LocalDate date) {
        return new ClosedHash("data", HOUR, parts(date));
    }

    /** A day, with {@code ora} when it has an hour. */
    static TemplateModel moment(Value.Moment moment) {
        Map<String, TemplateModel> parts = parts(moment.date());
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

    private static Map<String, TemplateModel> parts(LocalDate date) {
        String month = MONTHS.get(date.getMonthValue() - 1);
        String brief =
                String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        Map<String, TemplateModel> parts = new LinkedHashMap<>();
        parts.put("iso", new SimpleScalar(date.toString()));
        parts.put("istante", new SimpleScalar(date.toString()));
        parts.put("data", new SimpleScalar(date.toString()));
        parts.put("giorno", new SimpleScalar(String.valueOf(date.getDayOfMonth())));
        parts.put(
                "giorno_settimana",
                new SimpleScalar(WEEK.get(date.getDayOfWeek().getValue() - 1)));
        parts.put("mese", new SimpleScalar(month));
        parts.put("anno", new SimpleScalar(String.valueOf(date.getYear())));
        parts.put("esteso", new SimpleScalar(date.getDayOfMonth() + " " + month + " " + date.getYear()));
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
    static TemplateModel appointment(Value.Appointment appointment) {
        Map<String, TemplateModel> parts = new LinkedHashMap<>();
        parts.put("inizio", moment(appointment.start()));
        appointment.end().ifPresent(end -> parts.put("fine", moment(end)));
        appointment.rule().ifPresent(rule -> parts.put("ricorrenza", new SimpleScalar(rule)));
        parts.put("nota", new SimpleScalar(appointment.note()));
        return new ClosedHash("appuntamento", Set.of("fine", "ricorrenza"), parts);
    }

    /** Times that something takes place: {@code [{inizio, fine, nota}]}. */
    static TemplateModel occurrences(List<Occurrence> occurrences) {
        List<TemplateModel> models = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            Map<String, TemplateModel> parts = new LinkedHashMap<>();
            parts.put("inizio", moment(occurrence.start()));
            occurrence.end().ifPresent(end -> parts.put("fine", moment(end)));
            parts.put("nota", new SimpleScalar(occurrence.note()));
            models.add(new ClosedHash("appuntamento", Set.of("fine"), parts));
        }
        return Models.list(models);
    }
}
