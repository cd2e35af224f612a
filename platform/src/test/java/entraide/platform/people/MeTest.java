package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeTest extends InTown {

    @Test
    void i_am_told_who_i_am() {
        var lea = world.member("lea", Role.STUDENT, Role.ALUMNUS);

        var me = lea.get(PEOPLE + "/me").json();

        assertThat(me.getLong("id")).isEqualTo(lea.id());
        assertThat(me.getString("email")).isEqualTo("lea@school.test");
        assertThat(me.getJsonArray("roles")).containsExactlyInAnyOrder("student", "alumnus");
        assertThat(me.getString("locale")).isEqualTo("fr");
        assertThat(me.getString("timeZone")).isEqualTo("Europe/Paris");
        assertThat(me.getString("theme")).isEqualTo("system");
        assertThat(me.getInteger("version")).isEqualTo(1);
    }

    @Test
    void a_visitor_is_asked_to_sign_in() {
        assertThat(world.visitor().get(PEOPLE + "/me").problem()).isEqualTo("sign-in");
    }

    @Test
    void i_change_what_i_name_and_leave_the_rest() {
        var lea = world.member("lea", Role.STUDENT);

        var first = lea.patch(
                PEOPLE + "/me",
                Map.of(
                        "version", 1,
                        "displayName", "  Léa   Martin ",
                        "locale", "en",
                        "timeZone", "America/Montreal",
                        "theme", "dark",
                        "skills", List.of("Marketing", "marketing", "devis"),
                        "bio", "J'apprends.\n\nEt vous ?"));
        var second = lea.patch(PEOPLE + "/me", Map.of("version", 2, "theme", "light"));

        assertThat(first.status()).isEqualTo(200);
        var me = second.json();
        assertThat(me.getString("displayName")).isEqualTo("Léa Martin");
        assertThat(me.getString("locale")).isEqualTo("en");
        assertThat(me.getString("timeZone")).isEqualTo("America/Montreal");
        assertThat(me.getString("theme")).isEqualTo("light");
        assertThat(me.getJsonArray("skills")).containsExactly("Marketing", "devis");
        assertThat(me.getString("bio")).isEqualTo("J'apprends.\n\nEt vous ?");
        assertThat(me.getInteger("version")).isEqualTo(3);
        assertThat(lea.get(PEOPLE + "/me").json()).isEqualTo(me);
    }

    @Test
    void of_two_changes_of_one_version_the_second_gets_what_is_there_now() {
        var lea = world.member("lea", Role.STUDENT);
        lea.patch(PEOPLE + "/me", Map.of("version", 1, "bio", "first"));

        var second = lea.patch(PEOPLE + "/me", Map.of("version", 1, "bio", "second"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("changed-meanwhile");
        assertThat(second.json().getJsonObject("current").getString("bio")).isEqualTo("first");
        assertThat(second.json().getJsonObject("current").getInteger("version")).isEqualTo(2);
    }

    @Test
    void of_many_changes_at_once_one_is_done() {
        var lea = world.member("lea", Role.STUDENT);

        var statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> lea.patch(PEOPLE + "/me", Map.of("version", 1, "bio", "text " + i))
                        .status())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(11);
    }

    @Test
    void nobody_gives_themselves_roles_or_another_address() {
        var lea = world.member("lea", Role.STUDENT);
        for (var field : Map.of(
                        "roles",
                        List.of("staff"),
                        "email",
                        "evil@school.test",
                        "handle",
                        "mina",
                        "id",
                        1,
                        "cohortIds",
                        List.of(1),
                        "active",
                        true,
                        "password",
                        "another-password",
                        "createdAt",
                        "2020-01-01T00:00:00Z")
                .entrySet()) {
            var body = new HashMap<String, Object>(Map.of("version", 1, "bio", "x"));
            body.put(field.getKey(), field.getValue());

            assertThat(lea.patch(PEOPLE + "/me", body).status())
                    .as(field.getKey())
                    .isEqualTo(400);
        }
        var me = lea.get(PEOPLE + "/me").json();
        assertThat(me.getJsonArray("roles")).containsExactly("student");
        assertThat(me.getString("email")).isEqualTo("lea@school.test");
        assertThat(me.getString("bio")).isEmpty();
    }

    @Test
    void a_name_cannot_pretend() {
        var lea = world.member("lea", Role.STUDENT);
        for (var name : List.of(
                "Le\u202ea",
                "L\u200bea",
                "Lea\r\nBcc: all@school.test",
                "<b>Lea</b>",
                "lea@school.test",
                "   ",
                "…",
                "http://evil.test",
                "Le\u2028a",
                "\u0007Lea")) {
            var answer = lea.patch(PEOPLE + "/me", Map.of("version", 1, "displayName", name));

            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/displayName");
        }
    }

    @Test
    void a_time_zone_is_one_of_the_database() {
        var lea = world.member("lea", Role.STUDENT);
        for (var zone : List.of("Mars/Olympus", "+02:00", "../../etc/passwd", "europe/paris")) {
            assertThat(lea.patch(PEOPLE + "/me", Map.of("version", 1, "timeZone", zone))
                            .status())
                    .as(zone)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_new_name_is_found_at_once_and_the_old_one_no_more() {
        var lea = world.member("lea", Role.STUDENT);

        lea.patch(PEOPLE + "/me", Map.of("version", 1, "displayName", "Éléonore Petit"));

        assertThat(lea.get(PEOPLE + "/members?q=eleo").items()).hasSize(1);
        assertThat(lea.get(PEOPLE + "/members?q=pet").items()).hasSize(1);
        assertThat(lea.get(PEOPLE + "/members?q=lea").items()).hasSize(1);
        assertThat(row("select count(*)::int as words from people.name_word").getInteger("words"))
                .isEqualTo(4);
    }
}
