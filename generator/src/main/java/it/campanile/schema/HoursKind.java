package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours of one day: {@code 8.30-12.30, 15-17.30}, in order and apart from each other. */
record HoursKind() implements FieldKind {

    private static final String TIME = "([0-9]{1,2})(?:[.:]([0-9]{2}))?";
    private static final Pattern SPAN = Pattern.compile(TIME + " *[-–] *" + TIME);

    /** The form of the whole text. */
    static final Pattern HOURS = Pattern.compile(
            "[0-9]{1,2}([.:][0-9]{2})? *[-–] *[0-9]{1,2}([.:][0-9]{2})?( *, *[0-9]{1,2}([.:][0-9]{2})? *[-–] *[0-9]{1,2}([.:][0-9]{2})?)*");

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        return FieldKind.scalar(node, check, "schema/non-ore").flatMap(scalar -> {
            Optional<List<Value.Hours.Span>> spans = parse(scalar.text());
            if (spans.isEmpty()) {
                check.error("schema/non-ore", node, scalar.text());
            }
            return spans.map(found -> new Value.Hours(found, node.at()));
        });
    }

    private static Optional<List<Value.Hours.Span>> parse(String text) {
        if (!HOURS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Value.Hours.Span> spans = new ArrayList<>();
        LocalTime last = LocalTime.MIN;
        Matcher matcher = SPAN.matcher(text);
        while (matcher.find()) {
            Optional<LocalTime> from = time(matcher.group(1), matcher.group(2));
            Optional<LocalTime> to = time(matcher.group(3), matcher.group(4));
            if (from.isEmpty()
                    || to.isEmpty()
                    || from.get().isBefore(last)
                    || !from.get().isBefore(to.get())) {
                return Optional.empty();
            }
            spans.add(new Value.Hours.Span(from.get(), to.get()));
            last = to.get();
        }
        return Optional.of(spans);
    }

    private static Optional<LocalTime> time(String hour, String minutes) {
        try {
            // Midnight as an end is the last minute of the day.
            return hour.equals("24") && (minutes == null || minutes.equals("00"))
                    ? Optional.of(LocalTime.of(23, 59))
                    : Optional.of(
                            LocalTime.of(Integer.parseInt(hour), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
