package it.campanile.render;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.Recurrence;
import it.campanile.schema.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes an iCalendar file (RFC 5545) beside every page of something that takes place, and beside every list of such. */
public final class CalendarTool extends SiteTool {

    private static final Pattern UNTIL = Pattern.compile("UNTIL=([0-9]{8})(?:T[0-9]{6}Z?)?");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    @Override
    int render(Site site, SiteRenderer renderer, SiteStore store) {
        List<Page> pages = site.pages().stream().filter(site::hasCalendar).toList();
        for (Page page : pages) {
            List<Page> events = site.timing().of(page).takesPlace()
                    ? List.of(page)
                    : site.relations().listed(page);
            renderer.sink().write(page.url().substring(1) + Site.CALENDAR, bytes(text(events, site)));
        }
        return pages.size();
    }

    private static String text(List<Page> events, Site site) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Campanile//IT");
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(Site.ZONE), rome()));
        for (Page page : events) {
            int number = 0;
            for (Value.Appointment appointment : page.item().appointments()) {
                number++;
                calendar.addEvent(event(page, appointment, number, site));
            }
        }
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Page page, Value.Appointment appointment, int number, Site site) {
        VEvent event = new VEvent();
        event.setUid(page.item().type().id() + "-" + page.item().id() + "-" + number + "@"
                + site.settings().text("host"));
        event.setDateTimeStamp(Date.from(
                appointment.start().date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSummary(page.item().title());
        event.setDescription(page.item().text("descrizione_breve"));
        event.setUrl(site.settings().url() + page.url());
        place(page, site).ifPresent(event::setLocation);
        boolean timed = appointment.start().time().isPresent();
        // A rule need not give the first day; calendars take the start for an occurrence in any case.
        LocalDate first = appointment.start().date();
        int shift = (int) appointment.rule().map(rule -> Recurrence.days(rule, first)).stream()
                .mapToLong(days -> ChronoUnit.DAYS.between(first, days.get(0)))
                .sum();
        event.setDateStart(date(appointment.start(), timed, shift), timed);
        // The end of whole days is the day after the last one.
        appointment.end().ifPresent(end -> event.setDateEnd(date(end, timed, timed ? shift : shift + 1), timed));
        appointment.rule().ifPresent(rule -> event.addProperty(new RawProperty("RRULE", rule(rule, timed))));
        if (!appointment.exceptions().isEmpty()) {
            event.addProperty(exceptions(appointment));
        }
        return event;
    }

    private static Date date(Value.Moment moment, boolean timed, int more) {
        return timed
                ? Date.from(moment.date()
                        .plusDays(more)
                        .atTime(moment.time().orElse(LocalTime.of(23, 59)))
                        .atZone(Site.ZONE)
                        .toInstant())
                // Written by the library in the time of the machine.
                : Date.from(moment.date()
                        .plusDays(more)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant());
    }

    /** The rule with an end of the same kind as the start: a day for days, an instant for hours. */
    private static String rule(String rule, boolean timed) {
        Matcher matcher = UNTIL.matcher(rule);
        return matcher.replaceAll(found -> {
            LocalDate last = LocalDate.parse(found.group(1), DATE);
            return timed
                    ? "UNTIL="
                            + DATE_TIME.format(
                                    last.atTime(23, 59, 59).atZone(Site.ZONE).withZoneSameInstant(ZoneOffset.UTC))
                            + "Z"
                    : "UNTIL=" + DATE.format(last);
        });
    }

    private static RawProperty exceptions(Value.Appointment appointment) {
        Optional<LocalTime> time = appointment.start().time();
        RawProperty property = new RawProperty(
                "EXDATE",
                appointment.exceptions().stream()
                        .map(day -> time.map(hour -> DATE_TIME.format(day.atTime(hour)))
                                .orElseGet(() -> DATE.format(day)))
                        .collect(Collectors.joining(",")));
        if (time.isPresent()) {
            property.setParameter("TZID", Site.ZONE.getId());
        } else {
            property.setParameter("VALUE", "DATE");
        }
        return property;
    }

    /** The first item that the event points to and that has an address in a street, or what was written in its place. */
    private static Optional<String> place(Page page, Site site) {
        for (Value value : page.item().fields().values()) {
            if (value instanceof Value.Reference reference) {
                Optional<String> address = site.relations()
                        .resolve(reference)
                        .filter(target -> !target.item().text("indirizzo").isEmpty())
                        .map(target ->
                                target.item().title() + ", " + target.item().text("indirizzo"));
                if (address.isPresent()) {
                    return address;
                }
            } else if (value instanceof Value.Group group
                    && group.fields().get("indirizzo") instanceof Value.Text street) {
                String name = group.fields().get("nome") instanceof Value.Text text ? text.text() + ", " : "";
                return Optional.of(name + street.text());
            }
        }
        return Optional.empty();
    }

    /** The time of the towns, as calendars want it described. */
    private static VTimezone rome() {
        VTimezone zone = new VTimezone(Site.ZONE.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        change(summer, LocalDateTime.of(1981, 3, 29, 2, 0), "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", 1, 2, "CEST");
        zone.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        change(winter, LocalDateTime.of(1996, 10, 27, 3, 0), "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", 2, 1, "CET");
        zone.addStandardTime(winter);
        return zone;
    }

    private static void change(
            Observance observance, LocalDateTime first, String rule, int before, int after, String name) {
        observance.setDateStart(new ICalDate(
                new DateTimeComponents(
                        first.getYear(), first.getMonthValue(), first.getDayOfMonth(), first.getHour(), 0, 0, false),
                true));
        observance.addProperty(new RawProperty("RRULE", rule));
        observance.setTimezoneOffsetFrom(new UtcOffset(true, before, 0));
        observance.setTimezoneOffsetTo(new UtcOffset(true, after, 0));
        observance.addTimezoneName(name);
    }
}
