package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Speaker;
import entraide.support.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeMemberTest extends InTown {

    @Test
    void roles_take_effect_at_once() {
        var sara = world.member("sara", Role.STAFF);
        var lea = world.member("lea", Role.STUDENT);
        assertThat(lea.get(PEOPLE + "/roster").status()).isEqualTo(403);

        var given = sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "roles", List.of("student", "staff")));
        assertThat(given.status()).isEqualTo(200);
        assertThat(lea.get(PEOPLE + "/roster").status()).isEqualTo(200);

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 2, "roles", List.of("student")));
        assertThat(lea.get(PEOPLE + "/roster").status()).isEqualTo(403);
    }

    @Test
    void roles_take_effect_on_other_nodes_within_a_moment() {
        var sara = world.member("sara", Role.STAFF);
        var lea = world.member("lea", Role.STUDENT);
        var elsewhere = lea.to(World.address(node2()));
        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "roles", List.of("staff")));
        assertThat(elsewhere.get(PEOPLE + "/roster").status()).isEqualTo(200);

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 2, "roles", List.of("student")));

        assertThat(soon(elsewhere, 403)).isTrue();
    }

    @Test
    void who_is_deactivated_is_out_at_once_and_stays_out_with_old_keys() {
        var sara = world.member("sara", Role.STAFF);
        var lea = world.member("lea", Role.STUDENT);
        var browser = browserOf(lea);
        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(200);
        assertThat(browser.get(PEOPLE + "/me").status()).isEqualTo(200);

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "active", false));

        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(browser.get(PEOPLE + "/me").status()).isEqualTo(401);
        sara.patch(PEOPLE + "/members/lea", Map.of("version", 2, "active", true));
        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(browser.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(signIn("lea@school.test", World.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void the_last_of_the_staff_stays() {
        var sara = world.member("sara", Role.STAFF, Role.MENTOR);

        var demoted = sara.patch(PEOPLE + "/members/sara", Map.of("version", 1, "roles", List.of("mentor")));
        var deactivated = sara.patch(PEOPLE + "/members/sara", Map.of("version", 1, "active", false));

        assertThat(demoted.problem()).isEqualTo("last-staff");
        assertThat(deactivated.problem()).isEqualTo("last-staff");
        assertThat(sara.get(PEOPLE + "/roster").status()).isEqualTo(200);
    }

    @Test
    void of_two_who_take_the_staff_from_each_other_at_once_one_stays() {
        for (int round = 0; round < 20; round++) {
            var one = world.member("one" + round, Role.STAFF);
            var two = world.member("two" + round, Role.STAFF);
            run("update people.member set roles = '{mentor}' where handle not in ($1, $2)", one.handle(), two.handle());
            forgetCallers();

            var statuses = IntStream.range(0, 2)
                    .parallel()
                    .mapToObj(i -> i == 0 ? demote(one, two) : demote(two, one))
                    .toList();

            assertThat(statuses).contains(200);
            var left = row("select count(*)::int as staff from people.member where 'staff' = any(roles)");
            assertThat(left.getInteger("staff")).isEqualTo(1);
        }
    }

    @Test
    void a_deactivated_member_of_the_staff_does_not_count() {
        var sara = world.member("sara", Role.STAFF);
        world.member("sam", Role.STAFF);
        sara.patch(PEOPLE + "/members/sam", Map.of("version", 1, "active", false));

        assertThat(demote(sara, sara)).isEqualTo(409);
    }

    @Test
    void the_address_and_the_password_are_the_members_own() {
        var sara = world.member("sara", Role.STAFF);
        world.member("lea", Role.STUDENT);
        for (var field : Map.<String, Object>of(
                        "email", "sara2@school.test",
                        "password", "taken-over-by-staff",
                        "handle", "other",
                        "displayName", "Other")
                .entrySet()) {
            var body = new HashMap<String, Object>(Map.of("version", 1));
            body.put(field.getKey(), field.getValue());
            assertThat(sara.patch(PEOPLE + "/members/lea", body).status())
                    .as(field.getKey())
                    .isEqualTo(400);
        }
        assertThat(signIn("lea@school.test", World.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void others_change_nobody() {
        world.member("lea", Role.STUDENT);
        for (var role : List.of(Role.STUDENT, Role.ALUMNUS, Role.MENTOR, Role.MODERATOR)) {
            var somebody = world.member(role.word(), role);
            var answer =
                    somebody.patch(PEOPLE + "/members/" + role.word(), Map.of("version", 1, "roles", List.of("staff")));
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    @Test
    void cohorts_are_replaced_and_the_latest_is_on_the_card() {
        var sara = world.member("sara", Role.STAFF);
        world.member("lea", Role.STUDENT);
        var programme = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var older = cohort(sara, programme, "Automne", "2025-09-01");
        var newer = cohort(sara, programme, "Printemps", "2026-03-01");

        var both = sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "cohortIds", List.of(older, newer)));
        assertThat(both.json().getJsonArray("cohorts").getJsonObject(0).getString("name"))
                .isEqualTo("Printemps");
        assertThat(card(sara)).isEqualTo("Printemps");

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 2, "cohortIds", List.of(older)));
        assertThat(card(sara)).isEqualTo("Automne");

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 3, "cohortIds", List.of()));
        assertThat(card(sara)).isNull();

        var unknown = sara.patch(PEOPLE + "/members/lea", Map.of("version", 4, "cohortIds", List.of(older, 9999)));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(card(sara)).isNull();
    }

    @Test
    void a_change_of_what_was_changed_meanwhile_is_refused_with_what_is_there() {
        var sara = world.member("sara", Role.STAFF);
        world.member("lea", Role.STUDENT);
        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "roles", List.of("alumnus")));

        var second = sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "roles", List.of("mentor")));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().getJsonObject("current").getJsonArray("roles")).containsExactly("alumnus");
    }

    @Test
    void what_changed_is_told() {
        var sara = world.member("sara", Role.STAFF);
        var lea = world.member("lea", Role.STUDENT);

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "active", false));

        var told = row("""
                select count(*) filter (where topic = 'people.member-changed')::int as changed,
                       count(*) filter (where topic = 'people.session-ended')::int as ended
                  from platform.outbox
                 where audience = array[$1]
                """, "member:" + lea.id());
        assertThat(told.getInteger("changed")).isEqualTo(1);
        assertThat(told.getInteger("ended")).isGreaterThanOrEqualTo(1);
    }

    private int demote(Speaker who, Speaker whom) {
        return who.patch(PEOPLE + "/members/" + whom.handle(), Map.of("version", 1, "roles", List.of("mentor")))
                .status();
    }

    private static long cohort(Speaker sara, long programme, String name, String startsOn) {
        return sara.post(PEOPLE + "/cohorts", Map.of("programmeId", programme, "name", name, "startsOn", startsOn))
                .id();
    }

    private String card(Speaker sara) {
        return sara.get(PEOPLE + "/members?q=lea").itemList().get(0).getString("cohort");
    }

    /** News travels by the database's bell; ask until it came. */
    private boolean soon(Speaker who, int status) {
        for (int look = 0; look < 500; look++) {
            if (who.get(PEOPLE + "/roster").status() == status) return true;
        }
        return false;
    }
}
