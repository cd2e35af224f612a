package entraide.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Reads the town's times: {@code -12d 14:20} (that day in Paris), {@code -3h} before now, {@code 45m} later. */
final class When {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern SPAN = Pattern.compile("(\\d+)([dhm])");

    private When() {}

    static Instant at(String text, Instant now) {
        var parts = text.substring(1).split(" ");
        if (parts.length == 1) return now.minus(span(parts[0]));
        var day = now.atZone(PARIS).toLocalDate().minus(java.time.Period.ofDays((int)
                span(parts[0]).toDays()));
        return day.atTime(LocalTime.parse(parts[1])).atZone(PARIS).toInstant();
    }

    static Duration span(String text) {
        var found = SPAN.matcher(text);
        if (!found.matches()) throw new IllegalArgumentException(text + " is no span of time");
        var count = Long.parseLong(found.group(1));
        return switch (found.group(2)) {
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
