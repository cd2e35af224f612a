package entraide.notice.mail.plan;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.notice.channel.DigestTime;
import entraide.notice.channel.Quiet;
import entraide.notice.channel.Wishes;
import entraide.platform.content.ContentRef;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two months of many members' wishes, minute by minute as the plan itself asks for, over both changes of the clock. */
class PlanningTest {

    private static final List<String> ZONES =
            List.of("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC");
    private static final List<String> KINDS = List.of(
            "turn",
            "promise-at-risk",
            "answered",
            "mentioned",
            "message",
            "followed",
            "started",
            "endorsed",
            "decided");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Random random = new Random(11);

    @Test
    void whatever_is_wished_no_budget_is_passed_no_silence_is_broken_and_nothing_is_forgotten() {
        for (int member = 0; member < 400; member++) {
            var start = Instant.parse(member % 2 == 0 ? "2026-03-01T12:00:00Z" : "2026-10-05T12:00:00Z");
            new Life(wishes(), start).live(Duration.ofDays(40));
        }
    }

    private Wishes wishes() {
        var quiet = random.nextInt(4) == 0 ? Optional.<Quiet>empty() : Optional.of(quiet());
        var day = random.nextInt(3) == 0 ? DayOfWeek.of(1 + random.nextInt(7)) : null;
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var digest = new DigestTime(random.nextInt(24), day);
        return new Wishes(1, true, 1 + random.nextInt(3), quiet, digest, Map.of(), zone);
    }

    private Quiet quiet() {
        var from = LocalTime.of(random.nextInt(24), random.nextInt(60));
        return new Quiet(from, from.plusMinutes(30 + random.nextInt(14 * 60)));
    }

    private final class Life {

        private final Wishes wishes;
        private final Map<Object, Integer> counted = new HashMap<>();
        private final List<Waiting> waiting = new ArrayList<>();
        private Instant now;
        private Instant look;

        Life(Wishes wishes, Instant start) {
            this.wishes = wishes;
            this.now = start;
        }

        void live(Duration time) {
            var end = now.plus(time);
            for (long id = 1; now.isBefore(end); id++) {
                var next = now.plusSeconds(random.nextInt(12 * 3_600));
                while (look != null && !look.isAfter(next)) decide();
                now = next;
                tell(id);
            }
            var last = now.plus(Duration.ofDays(15));
            while (look != null && look.isBefore(last)) decide();
            assertThat(waiting).as("%s", wishes).isEmpty();
        }

        private void tell(long id) {
            var place = new ContentRef("thread", id);
            waiting.add(new Waiting(id, 1, KINDS.get(random.nextInt(KINDS.size())), place, place, null, now, false));
            var soon = now.plus(PATIENCE);
            look = look == null || soon.isBefore(look) ? soon : look;
        }

        private void decide() {
            assertThat(look).as("a look goes on").isAfterOrEqualTo(now);
            now = look;
            var today = now.atZone(wishes.zone()).toLocalDate();
            var plan = Planning.of(wishes, List.copyOf(waiting), counted.getOrDefault(today, 0), now);
            if (wishes.quiet(now))
                assertThat(plan.urgent().size() + plan.rest().size()).isZero();
            if (!plan.rest().isEmpty())
                assertThat(counted.merge(today, 1, Integer::sum)).isLessThanOrEqualTo(wishes.budget());
            for (var one : plan.urgent())
                assertThat(now).isEqualTo(wishes.endOfQuiet(one.at().plus(PATIENCE)));
            for (var one : plan.rest())
                assertThat(Duration.between(one.at(), now)).isLessThan(Duration.ofDays(10));
            assertThat(plan.never()).allMatch(one -> one.kind().equals("decided"));
            waiting.removeAll(plan.never());
            waiting.removeAll(plan.urgent());
            waiting.removeAll(plan.rest());
            assertThat(plan.next().isPresent()).isEqualTo(!waiting.isEmpty());
            plan.next().ifPresent(at -> assertThat(at).isAfter(now));
            look = plan.next().orElse(null);
        }
    }
}
