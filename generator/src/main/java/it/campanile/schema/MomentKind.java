package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, with an hour or without: {@code 2026-12-05} or {@code 2026-12-05 21:00}, in the towns' own time. */
record MomentKind() implements FieldKind {

    static final Pattern MOMENT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]([0-9]{1,2})[:.]([0-9]{2})(?::00)?)?");

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        return FieldKind.scalar(node, check, "schema/non-momento").flatMap(scalar -> {
            Optional<Value> moment = parse(scalar);
            if (moment.isEmpty()) {
                check.error("schema/non-momento", node, scalar.text());
            }
            return moment;
        });
    }

    private static Optional<Value> parse(YamlNode.Scalar scalar) {
        Matcher matcher = MOMENT.matcher(scalar.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(matcher.group(1));
            Optional<LocalTime> time = Optional.ofNullable(matcher.group(2))
                    .map(hour -> LocalTime.of(Integer.parseInt(hour), Integer.parseInt(matcher.group(3))));
            return Optional.of(new Value.Moment(date, time, scalar.at()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
