package entraide.queue.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The eleven public holidays of the whole of France (Alsace-Moselle and overseas have more: list those as closed days). */
public final class FrenchHolidays implements Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private static final int MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    @Override
    public boolean on(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day))) return true;
        long sinceEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return sinceEaster == MONDAY || sinceEaster == ASCENSION || sinceEaster == WHIT_MONDAY;
    }

    /** Easter Sunday of the Gregorian calendar. */
    static LocalDate easter(int year) {
        int century = Math.floorDiv(year, 100);
        int leapDaysDropped = century - Math.floorDiv(century, 4);
        int moonCorrection = Math.floorDiv(8 * century + 13, 25);
        int golden = Math.floorMod(year, 19);
        int moonAge = Math.floorMod(19 * golden + leapDaysDropped - moonCorrection + 15, 30);
        // The full moon of the church is kept before 19 April, and different in each year of the 19.
        int fullMoon = moonAge - (moonAge == 29 || moonAge == 28 && golden > 10 ? 1 : 0);
        var moon = LocalDate.of(year, 3, 21).plusDays(fullMoon);
        return moon.plusDays(7 - moon.getDayOfWeek().getValue() % 7);
    }
}
