package entraide.queue.calendar;

import entraide.queue.calendar.CalendarSpec.Mistake;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a written calendar to its end, so that all its mistakes are told at once. */
final class CalendarReading {

    private static final int MOST_OPENINGS = 24;

    // So that even a calendar open once a week opens again within the horizon of BusinessCalendar.
    private static final int MOST_CLOSED = 366;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> closed = new HashSet<>();
    private final ZoneId zone;
    private final Holidays holidays;

    CalendarReading(CalendarSpec spec) {
        zone = zone(spec.zone());
        if (spec.hours() != null) spec.hours().forEach(this::readDay);
        if (mistakes.stream().noneMatch(mistake -> mistake.pointer().startsWith("/hours")) && week.isEmpty())
            wrong("/hours", "need at least one day with opening hours");
        holidays = holidays(spec.holidays());
        if (spec.closed() != null) readClosed(spec.closed());
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    BusinessCalendar calendar() {
        return new BusinessCalendar(zone, week, holidays.and(Holidays.of(closed)));
    }

    private ZoneId zone(String name) {
        try {
            if (name != null) return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            // told below
        }
        return wrong("/zone", "is no time zone like Europe/Paris: " + name);
    }

    private void readDay(String name, List<List<String>> written) {
        var pointer = "/hours/" + name.replace("~", "~0").replace("/", "~1");
        var day = weekday(name);
        if (day == null) wrong(pointer, "is no weekday from monday to sunday: " + name);
        else if (written != null && written.size() > MOST_OPENINGS)
            wrong(pointer, "has more than " + MOST_OPENINGS + " opening hours");
        else if (written != null && !written.isEmpty()) week.put(day, openings(pointer, written));
    }

    private static DayOfWeek weekday(String name) {
        for (var day : DayOfWeek.values())
            if (day.name().toLowerCase(Locale.ROOT).equals(name)) return day;
        return null;
    }

    private List<Opening> openings(String pointer, List<List<String>> written) {
        var openings = new ArrayList<Opening>();
        for (int i = 0; i < written.size(); i++) {
            var opening = opening(pointer + "/" + i, written.get(i));
            if (opening == null) continue;
            for (var earlier : openings)
                if (earlier.overlaps(opening)) wrong(pointer + "/" + i, earlier + " and " + opening + " overlap");
            openings.add(opening);
        }
        return openings;
    }

    private Opening opening(String pointer, List<String> pair) {
        if (pair == null || pair.size() != 2)
            return wrong(pointer, "is no pair of opening and closing time like [\"09:00\", \"18:00\"]");
        try {
            return Opening.of(pair.get(0), pair.get(1));
        } catch (IllegalArgumentException impossible) {
            return wrong(pointer, impossible.getMessage());
        }
    }

    private Holidays holidays(String country) {
        if (country == null) return Holidays.none();
        if (country.equals("FR")) return new FrenchHolidays();
        return wrong("/holidays", "are known for FR only: " + country);
    }

    private void readClosed(List<String> days) {
        if (days.size() > MOST_CLOSED) wrong("/closed", "has more than " + MOST_CLOSED + " days");
        for (int i = 0; i < Math.min(days.size(), MOST_CLOSED); i++) readClosed("/closed/" + i, days.get(i));
    }

    private void readClosed(String pointer, String day) {
        try {
            closed.add(LocalDate.parse(String.valueOf(day)));
        } catch (DateTimeException unreadable) {
            wrong(pointer, "is no day like 2026-12-24: " + day);
        }
    }

    // Null stands for what could not be read: a calendar is only made when there is no mistake.
    private <T> T wrong(String pointer, String detail) {
        mistakes.add(new Mistake(pointer, detail));
        return null;
    }
}
