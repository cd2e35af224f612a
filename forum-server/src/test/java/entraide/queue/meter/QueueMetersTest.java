package entraide.queue.meter;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.QueueModule;
import entraide.queue.School;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code /metrics} says of the queue. */
class QueueMetersTest {

    private final School school = School.fresh();

    @Test
    void how_many_wait_in_each_lane_and_for_how_long() {
        school.asks(school.lea, "old").now();
        school.passWatched(Duration.ofDays(2));
        school.asks(school.lea, "new").now();
        school.asks(school.tom, "newer").now();

        assertThat(told())
                .contains(
                        "entraide_queue_waiting{lane=\"waiting\"} 2.0",
                        "entraide_queue_waiting{lane=\"at-risk\"} 1.0",
                        "entraide_queue_waiting{lane=\"broken\"} 0.0",
                        "entraide_queue_oldest_seconds 172800.0");
    }

    @Test
    void nothing_waits_no_age() {
        assertThat(told())
                .contains("entraide_queue_waiting{lane=\"waiting\"} 0.0", "entraide_queue_oldest_seconds 0.0");
    }

    @Test
    void how_many_promises_were_kept_and_how_many_broke() {
        school.asks(school.lea, "in time").now();
        school.answers(school.mina, school.next(school.mina), "here");
        school.asks(school.lea, "late").now();
        school.passWatched(Duration.ofDays(9));
        school.answers(school.mina, school.next(school.mina), "at last");

        assertThat(told())
                .contains(
                        "entraide_promises_total{outcome=\"kept\"} 1.0",
                        "entraide_promises_total{outcome=\"broken\"} 1.0");
    }

    private List<String> told() {
        school.world().node().modules().stream()
                .filter(QueueModule.class::isInstance)
                .map(QueueModule.class::cast)
                .forEach(queue -> queue.meters().read().await());
        return school.world().visitor().get("/metrics").text().lines().toList();
    }
}
