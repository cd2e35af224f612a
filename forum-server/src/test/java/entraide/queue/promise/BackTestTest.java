package entraide.queue.promise;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.queue.School;
import entraide.queue.calendar.CalendarSpec;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What would have been promised each morning of four months from the waits before it, held against the waits that came:
 * waits are skewed as people's are, and of another length in each space.
 */
class BackTestTest {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final int DAYS = 120;
    private static final int A_DAY = 8;

    private final School school = School.fresh();
    private final long item = school.item(school.asks(school.lea, "one").now());
    private final Random random = new Random(11);
    private final List<Boolean> kept = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {20, 90, 300})
    void four_of_five_promises_are_kept(int medianMinutes) {
        for (int day = 0; day < DAYS; day++) {
            var morning = BEGINNING.plus(Duration.ofDays(day));
            if (!weekday(morning)) continue;
            school.world().clock().set(morning);
            school.watches();
            waits(morning, medianMinutes, usual());
        }

        var rate = kept.stream().filter(was -> was).count() / (double) kept.size();
        assertThat(kept).hasSizeGreaterThan(300);
        assertThat(rate).isBetween(0.75, 0.85);
    }

    private static boolean weekday(Instant day) {
        return day.atOffset(ZoneOffset.UTC).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private Integer usual() {
        return Sql.one(
                        school.database(),
                        "select usual_minutes from queue.space_target where space_id = 1",
                        row -> row.getInteger("usual_minutes"))
                .await();
    }

    /** {@code promised} is null while too little is known. */
    private void waits(Instant morning, int medianMinutes, Integer promised) {
        for (int i = 0; i < A_DAY; i++) {
            var minutes = (long) Math.ceil(medianMinutes * Math.exp(0.8 * random.nextGaussian()));
            ended(morning, Duration.ofMinutes(minutes));
            if (promised != null) kept.add(minutes <= promised);
        }
    }

    private void ended(Instant asked, Duration wait) {
        Sql.run(
                        school.database(),
                        """
                        insert into queue.promise (item_id, space_id, made_at, due_at, ended_at, how)
                        values ($1, 1, $2, $2, $3, 'answered')
                        """,
                        item,
                        asked,
                        CalendarSpec.DEFAULT.calendar().plus(asked, wait))
                .await();
    }
}
