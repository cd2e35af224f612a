package entraide.queue.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A calendar that nobody would think of, with three weeks around a change of the clocks to try it in. */
record RandomCalendar(ZoneId zone, Map<DayOfWeek, List<int[]>> hours, Set<LocalDate> closed, Instant start) {

    static final Duration WINDOW = Duration.ofDays(21);

    // The last five change their clocks at midnight, just after it, or skipped a whole day (Apia, 30 December 2011).
    static final List<String> ZONES = List.of(
            "Europe/Paris",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "UTC",
            "America/St_Johns",
            "America/Sao_Paulo",
            "Asia/Beirut",
            "America/Havana",
            "Pacific/Apia");

    static RandomCalendar of(Random random, String zoneName) {
        var zone = ZoneId.of(zoneName);
        var change = nearChange(random, zone);
        var start = change.truncatedTo(ChronoUnit.MINUTES).minus(random.nextInt(20 * 24 * 60), ChronoUnit.MINUTES);
        var hours = new EnumMap<DayOfWeek, List<int[]>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (random.nextInt(4) > 0) hours.put(day, openings(random));
        // The day of the change is always worth a look, and makes sure that there is one opening.
        hours.put(change.atZone(zone).getDayOfWeek(), openings(random));
        return new RandomCalendar(zone, hours, closed(random, start), start);
    }

    BusinessCalendar calendar() {
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        hours.forEach((day, pairs) -> week.put(
                day, pairs.stream().map(pair -> new Opening(pair[0], pair[1])).collect(Collectors.toList())));
        return new BusinessCalendar(zone, week, Holidays.of(closed));
    }

    Instant instant(Random random) {
        return start.plusMillis(random.nextLong(WINDOW.toMillis()));
    }

    private static Instant nearChange(Random random, ZoneId zone) {
        var somewhen = Instant.parse("2000-01-01T00:00:00Z").plus(random.nextInt(38 * 365), ChronoUnit.DAYS);
        if (zone.getId().equals("Pacific/Apia") && random.nextBoolean())
            somewhen = Instant.parse("2011-12-01T00:00:00Z");
        var change = zone.getRules().nextTransition(somewhen);
        return change == null ? somewhen.plusSeconds(random.nextInt(86_400)) : change.getInstant();
    }

    private static List<int[]> openings(Random random) {
        int[] edges =
                random.ints(2L * (1 + random.nextInt(3)), 0, 1441).sorted().toArray();
        // Half of the time the hours lie where clocks are changed.
        if (random.nextBoolean()) for (int i = 0; i < edges.length; i++) edges[i] = edges[i] / 6;
        var openings = new ArrayList<int[]>();
        for (int i = 0; i < edges.length; i += 2)
            if (edges[i] < edges[i + 1]) openings.add(new int[] {edges[i], edges[i + 1]});
        return openings.isEmpty() ? List.<int[]>of(new int[] {0, 1440}) : openings;
    }

    private static Set<LocalDate> closed(Random random, Instant start) {
        var days = new HashSet<LocalDate>();
        for (int i = random.nextInt(4); i > 0; i--)
            days.add(LocalDate.ofEpochDay(start.getEpochSecond() / 86_400 + random.nextInt(21)));
        return days;
    }
}
