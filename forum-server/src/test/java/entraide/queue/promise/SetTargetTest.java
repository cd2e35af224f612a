package entraide.queue.promise;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetTargetTest {

    private static final Map<String, Object> NIGHTS =
            Map.of("zone", "Europe/Paris", "hours", Map.of("wednesday", List.of(List.of("20:00", "22:00"))));

    private final School school = School.fresh();
    private final Speaker staff = school.another(Role.STAFF);

    @Test
    void what_is_promised_from_now_on() {
        var before = school.asks(school.lea, "before").now();
        var promised = promise(before);
        staff.put("/api/v1/queue/calendars/nights", NIGHTS);

        var set = sets(1, "nights", 60);

        assertThat(set.json().getString("calendar")).isEqualTo("nights");
        assertThat(promise(school.asks(school.lea, "after").now())).isEqualTo(Instant.parse("2026-03-11T20:00:00Z"));
        assertThat(promise(before)).isEqualTo(promised);
    }

    @Test
    void also_where_nobody_asked_yet() {
        assertThat(sets(9, null, 60).status()).isEqualTo(200);
        assertThat(staff.get("/api/v1/queue/targets").itemList())
                .filteredOn(target -> target.getJsonObject("space").getLong("id") == 9)
                .extracting(target -> target.getInteger("targetMinutes"))
                .containsExactly(60);
    }

    @Test
    void not_by_a_calendar_that_is_none_or_in_a_space_that_is_none() {
        var refused = sets(1, "nowhere", 60);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(((JsonObject) refused.json().getJsonArray("errors").getValue(0)).getString("pointer"))
                .isEqualTo("/calendar");
        assertThat(sets(4_000_000, null, 60).status()).isEqualTo(404);
    }

    @Test
    void all_mistakes_of_a_calendar_are_told_at_once() {
        var refused = staff.put(
                "/api/v1/queue/calendars/wrong",
                Map.of("zone", "Paris/Europe", "hours", Map.of("moonday", List.of(List.of("9", "8")))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getJsonArray("errors").size()).isGreaterThanOrEqualTo(2);
        assertThat(staff.get("/api/v1/queue/calendars").itemList()).isEmpty();
    }

    private Answer sets(long space, String calendar, int minutes) {
        var wish = new HashMap<String, Object>(Map.of("targetMinutes", minutes, "peerMinutes", 0, "warmMinutes", 0));
        wish.put("calendar", calendar);
        return staff.put("/api/v1/queue/targets/" + space, wish);
    }

    private Instant promise(long question) {
        return school.shown(school.mina, question).getJsonObject("item").getInstant("promise");
    }
}
