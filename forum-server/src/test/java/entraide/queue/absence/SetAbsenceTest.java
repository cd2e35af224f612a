package entraide.queue.absence;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetAbsenceTest {

    private static final String NOTE = "She asks how to write to a client; I proposed a draft and promised examples.";

    private final School school = School.fresh();
    private final Speaker a = school.anotherMentor();
    private final Speaker b = school.anotherMentor();
    private final Speaker c = school.anotherMentor();

    @Test
    void what_waits_for_somebody_away_goes_through_the_chain_to_who_is_there() {
        var question = handedTo(a);

        away(a, b);
        away(b, c);
        school.watches();

        assertThat(owner(question)).isEqualTo(c.handle());
        assertThat(school.facts(question, "handed-over").getString("cause")).isEqualTo("absence");
    }

    @Test
    void what_is_handed_to_somebody_away_reaches_the_substitute_at_once() {
        away(a, b);

        assertThat(owner(handedTo(a))).isEqualTo(b.handle());
    }

    @Test
    void without_a_substitute_it_goes_to_everybody() {
        var question = handedTo(a);

        away(a, null);
        school.watches();

        assertThat(owner(question)).isNull();
        assertThat(school.next(school.paul).status()).isEqualTo(201);
    }

    @Test
    void it_keeps_the_time_that_was_given_for_a_word() {
        var question = handedTo(a);
        away(a, b);
        school.watches();

        school.passWatched(Duration.ofDays(4));

        assertThat(school.story(question)).contains("reminded", "returned");
    }

    @Test
    void nobody_stands_in_for_each_other() {
        away(a, b);
        away(b, c);

        assertThat(away(c, a).problem()).isEqualTo("substitute-circle");
        assertThat(away(b, a).problem()).isEqualTo("substitute-circle");
    }

    @Test
    void at_other_times_they_may() {
        away(a, b);
        var later = now().plus(Duration.ofDays(30));

        assertThat(away(b, a, later, later.plus(Duration.ofDays(5))).status()).isEqualTo(200);
    }

    @Test
    void two_who_choose_each_other_at_once_never_both_succeed() {
        for (int round = 0; round < 20; round++) {
            a.delete("/api/v1/queue/absences/" + a.handle());
            b.delete("/api/v1/queue/absences/" + b.handle());
            var both = entraide.queue.AtOnce.send(java.util.List.of(() -> away(a, b), () -> away(b, a)));

            assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void ones_own_and_by_staff_anybodys() {
        assertThat(b.put("/api/v1/queue/absences/" + a.handle(), body(null, now(), now().plus(Duration.ofDays(1))))
                        .status())
                .isEqualTo(403);
        assertThat(school.another(Role.STAFF)
                        .put("/api/v1/queue/absences/" + a.handle(), body(null, now(), now().plus(Duration.ofDays(1))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_is_back_is_listed_no_more() {
        away(a, b);
        assertThat(c.get("/api/v1/queue/absences").itemList()).hasSize(1);

        school.pass(Duration.ofDays(6));

        assertThat(c.get("/api/v1/queue/absences").itemList()).isEmpty();
    }

    private long handedTo(Speaker mentor) {
        var question = school.asks(school.lea, "one").now();
        school.picks(school.mina, question);
        school.moves(school.mina, question, "handovers", Map.of("to", mentor.handle(), "note", NOTE));
        return question;
    }

    private Answer away(Speaker mentor, Speaker substitute) {
        return away(mentor, substitute, now(), now().plus(Duration.ofDays(5)));
    }

    private Answer away(Speaker mentor, Speaker substitute, Instant from, Instant until) {
        return mentor.put("/api/v1/queue/absences/" + mentor.handle(), body(substitute, from, until));
    }

    private static Map<String, Object> body(Speaker substitute, Instant from, Instant until) {
        var body = new HashMap<String, Object>(Map.of("from", from.toString(), "until", until.toString()));
        if (substitute != null) body.put("substitute", substitute.handle());
        return body;
    }

    private Instant now() {
        return school.world().clock().instant();
    }

    private String owner(long question) {
        var owner = school.shown(school.mina, question).getJsonObject("item").getJsonObject("owner");
        return owner == null ? null : owner.getString("handle");
    }
}
