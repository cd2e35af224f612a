package entraide.messaging.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.support.Answer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTeamTest extends InPrivate {

    @Test
    void who_leaves_without_reading_on_has_it_no_more() {
        var made = accompany(tom, paul);

        done(team(made, false, mina));

        assertThat(paul.get(API + "accompaniments/" + made.id()).status()).isEqualTo(404);
        assertThat(ids(paul.get(API + "accompaniments"))).isEmpty();
        assertThat(acts(mina.get(API + "accompaniments/" + made.id()))).isTrue();
    }

    @Test
    void who_reads_on_has_it_as_one_who_acts_no_more() {
        var made = accompany(tom, paul);

        done(team(made, true, mina));

        assertThat(acts(paul.get(API + "accompaniments/" + made.id()))).isFalse();
        assertThat(ids(paul.get(API + "accompaniments"))).containsExactly(made.id());
    }

    @Test
    void the_student_sees_who_was_there_and_who_reads_on() {
        var made = accompany(tom, paul);
        done(team(made, true, mina));

        var mentors = mentors(tom.get(API + "accompaniments/" + made.id()));

        assertThat(mentors)
                .extracting(one -> one.getJsonObject("mentor").getLong("id"))
                .containsExactly(mina.id(), paul.id());
        assertThat(mentors.get(0).getString("until")).isNull();
        assertThat(mentors.get(1).getString("until")).isNotNull();
        assertThat(mentors.get(1).getBoolean("keepsReading")).isTrue();
    }

    @Test
    void who_comes_back_is_there_once() {
        var made = accompany(tom, paul);
        var left = done(team(made, false, mina));

        done(team(left, false, mina, paul));

        assertThat(acts(paul.get(API + "accompaniments/" + made.id()))).isTrue();
        assertThat(ids(paul.get(API + "accompaniments"))).containsExactly(made.id());
        assertThat(mentors(tom.get(API + "accompaniments/" + made.id()))).hasSize(2);
    }

    @Test
    void two_of_staff_at_once_do_not_overwrite_one_another() {
        var made = accompany(tom, paul);
        done(team(made, false, mina));

        var late = team(made, false, paul, mina);

        assertThat(late.problem()).isEqualTo("changed-meanwhile");
        assertThat(late.json().getJsonObject("current").getLong("version")).isEqualTo(2);
    }

    @Test
    void a_student_is_not_on_the_own_team() {
        var made = accompany(tom, paul);

        assertThat(team(made, false, tom).status()).isEqualTo(400);
        assertThat(team(made, false, lea).status()).isEqualTo(400);
    }

    @Test
    void after_the_end_the_student_reads_on_and_nobody_acts() {
        var made = accompany(tom, paul, mina);

        var ended = done(end(made, false));

        assertThat(acts(tom.get(API + "accompaniments/" + made.id()))).isFalse();
        assertThat(paul.get(API + "accompaniments/" + made.id()).status()).isEqualTo(404);
        assertThat(team(ended, false, mina).problem()).isEqualTo("accompaniment-over");
        assertThat(accompany(tom, mina).status()).isEqualTo(201);
    }

    private static boolean acts(Answer accompaniment) {
        assertThat(accompaniment.status()).isEqualTo(200);
        return accompaniment.json().getBoolean("acts");
    }

    private static List<JsonObject> mentors(Answer accompaniment) {
        return accompaniment.json().getJsonArray("mentors").stream()
                .map(one -> (JsonObject) one)
                .toList();
    }
}
