package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoinTest extends InTown {

    private static final String PASSWORD = "trois-péniches-au-quai";

    @Test
    void the_invited_person_becomes_what_the_invitation_says_and_is_signed_in() {
        var sara = world.member("sara", Role.STAFF);
        var programme = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var cohort = sara.post(
                        PEOPLE + "/cohorts",
                        Map.of("programmeId", programme, "name", "Printemps", "startsOn", "2026-03-01"))
                .id();
        var token = sara.post(
                        PEOPLE + "/invitations",
                        Map.of("email", "lea@home.test", "roles", List.of("student"), "cohortId", cohort))
                .json()
                .getString("token");

        var answer = join(token, "lea", Map.of("timeZone", "Indian/Reunion"));

        assertThat(answer.status()).isEqualTo(201);
        var me = browser(answer).get(PEOPLE + "/me").json();
        assertThat(me).isEqualTo(answer.json().getJsonObject("member"));
        assertThat(me.getString("email")).isEqualTo("lea@home.test");
        assertThat(me.getJsonArray("roles")).containsExactly("student");
        assertThat(me.getString("timeZone")).isEqualTo("Indian/Reunion");
        assertThat(me.getJsonArray("cohorts").getJsonObject(0).getString("name"))
                .isEqualTo("Printemps");
        assertThat(signIn("lea@home.test", PASSWORD).status()).isEqualTo(201);
        assertThat(sara.get(PEOPLE + "/members?q=lea").itemList().get(0).getString("cohort"))
                .isEqualTo("Printemps");
    }

    @Test
    void of_a_hundred_tries_at_once_one_joins() {
        var token = invitation("lea@home.test", "student");

        var statuses = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> join(token, "lea" + i, Map.of()).status())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses)
                .filteredOn(status -> status == 404 || status == 503)
                .hasSize(99);
        assertThat(row("select count(*)::int as members from people.member").getInteger("members"))
                .isEqualTo(2);
    }

    @Test
    void nothing_in_the_request_changes_the_address_or_the_roles() {
        var token = invitation("lea@home.test", "student");
        for (var more : List.of(
                Map.of("email", "other@home.test"),
                Map.of("roles", List.of("staff")),
                Map.of("cohortIds", List.of(1)))) {
            assertThat(join(token, "lea", more).status()).isEqualTo(400);
        }
        assertThat(join(token, "lea", Map.of()).json().getJsonObject("member").getString("email"))
                .isEqualTo("lea@home.test");
    }

    @Test
    void after_seven_days_it_is_void() {
        var token = invitation("lea@home.test", "student");

        world.clock().pass(Duration.ofDays(7));

        assertThat(join(token, "lea", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void looking_does_not_use_it_and_using_voids_it() {
        var token = invitation("lea@home.test", "student");
        for (int i = 0; i < 3; i++) {
            var looked = world.visitor().post(PEOPLE + "/invitations/lookups", Map.of("token", token));
            assertThat(looked.status()).isEqualTo(200);
        }

        assertThat(join(token, "lea", Map.of()).status()).isEqualTo(201);

        assertThat(join(token, "lea2", Map.of()).status()).isEqualTo(404);
        assertThat(world.visitor()
                        .post(PEOPLE + "/invitations/lookups", Map.of("token", token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_taken_handle_leaves_the_invitation_open() {
        var token = invitation("lea@home.test", "student");

        assertThat(join(token, "sara", Map.of()).problem()).isEqualTo("handle-taken");
        assertThat(join(token, "lea", Map.of()).status()).isEqualTo(201);
    }

    @Test
    void a_weak_password_leaves_the_invitation_open() {
        var token = invitation("lea@home.test", "student");

        var weak = world.visitor()
                .post(
                        PEOPLE + "/members",
                        Map.of("token", token, "handle", "lea", "displayName", "Léa", "password", "motdepasse1"));

        assertThat(weak.problem()).isEqualTo("weak-password");
        assertThat(weak.json().getString("why")).isEqualTo("common");
        assertThat(join(token, "lea", Map.of()).status()).isEqualTo(201);
    }

    @Test
    void handles_are_plain() {
        var token = invitation("lea@home.test", "student");
        for (var handle : List.of(
                "L",
                "Lea",
                "le a",
                "léa",
                "-lea",
                "_lea",
                "lea-",
                "lea_",
                "lea.m",
                "tous",
                "everyone",
                "a".repeat(31),
                "lea\n")) {
            assertThat(join(token, handle, Map.of()).status()).as(handle).isEqualTo(400);
        }
    }

    @Test
    void a_made_up_token_opens_nothing_and_nor_does_one_of_another_kind() {
        var lea = world.member("lea", Role.STUDENT);
        for (var token : List.of("x", "A".repeat(43), lea.token().orElseThrow(), "%00", "' or 1=1 --")) {
            assertThat(join(token, "lea2", Map.of()).status()).isEqualTo(404);
        }
    }

    private String invitation(String email, String role) {
        return world.member("sara", Role.STAFF)
                .post(PEOPLE + "/invitations", Map.of("email", email, "roles", List.of(role)))
                .json()
                .getString("token");
    }

    private Answer join(String token, String handle, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("token", token, "handle", handle, "displayName", "Léa Martin", "password", PASSWORD));
        body.putAll(more);
        return world.visitor().post(PEOPLE + "/members", body);
    }
}
