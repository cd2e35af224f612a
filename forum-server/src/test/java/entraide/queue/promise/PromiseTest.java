package entraide.queue.promise;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.queue.School;
import entraide.queue.calendar.CalendarSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private final School school = School.fresh();

    @Test
    void twenty_four_business_hours_after_asking() {
        assertThat(promiseAskedAt("2026-03-11T09:00:00Z")).isEqualTo("2026-03-13T15:00:00Z");
    }

    @Test
    void over_a_week_end() {
        assertThat(promiseAskedAt("2026-03-13T16:00:00Z")).isEqualTo("2026-03-18T13:00:00Z");
    }

    @Test
    void asked_at_night_it_counts_from_the_morning() {
        assertThat(promiseAskedAt("2026-03-10T23:30:00Z")).isEqualTo("2026-03-13T14:00:00Z");
    }

    @Test
    void over_a_holiday_and_in_summer_time() {
        assertThat(promiseAskedAt("2026-05-07T15:00:00Z")).isEqualTo("2026-05-13T12:00:00Z");
    }

    @Test
    void by_the_target_and_calendar_of_the_space() {
        school.asks(school.lea, "so that the space is known").in("droit").now();
        run("insert into queue.calendar values ('always', '{\"zone\": \"UTC\", \"hours\": {"
                + "\"monday\": [[\"00:00\", \"24:00\"]], \"tuesday\": [[\"00:00\", \"24:00\"]],"
                + "\"wednesday\": [[\"00:00\", \"24:00\"]], \"thursday\": [[\"00:00\", \"24:00\"]],"
                + "\"friday\": [[\"00:00\", \"24:00\"]], \"saturday\": [[\"00:00\", \"24:00\"]],"
                + "\"sunday\": [[\"00:00\", \"24:00\"]]}, \"holidays\": null, \"closed\": []}')");
        run("update queue.space_target set calendar = 'always', target_minutes = 90 where slug = 'droit'");
        school.world().clock().set(Instant.parse("2026-03-14T22:00:00Z"));

        var question =
                school.asks(school.lea, "on a Saturday night").in("droit").now();

        assertThat(promise(question)).isEqualTo("2026-03-14T23:30:00Z");
    }

    @Test
    void never_beyond_the_target() {
        var random = new Random(42);
        var calendar = CalendarSpec.DEFAULT.calendar();
        for (int i = 0; i < 300; i++) {
            var from = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(3 * 366 * 86_400));
            var target = Duration.ofMinutes(30 + random.nextInt(4_000));

            var promise = Promise.counted(calendar, from, target);

            assertThat(promise.at()).isBeforeOrEqualTo(calendar.plus(from, target));
            assertThat(promise.at()).isAfter(calendar.plus(from, target).minus(Duration.ofMinutes(1)));
            assertThat(promise.atRisk()).isBeforeOrEqualTo(promise.at());
            assertThat(calendar.between(from, promise.atRisk()))
                    .isBetween(
                            target.multipliedBy(3).dividedBy(4).minusMinutes(1),
                            target.multipliedBy(3).dividedBy(4));
        }
    }

    private String promiseAskedAt(String when) {
        school.world().clock().set(Instant.parse(when));
        return promise(school.asks(school.lea, "when?").now());
    }

    private String promise(long question) {
        return school.shown(school.mina, question).getJsonObject("item").getString("promise");
    }

    private void run(String sql) {
        Sql.run(school.database(), sql).await();
    }
}
