package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortTest extends InTown {

    @Test
    void staff_found_programmes_and_cohorts_and_everybody_sees_them() {
        var sara = world.member("sara", Role.STAFF);
        var lea = world.member("lea", Role.STUDENT);
        var web = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var art = sara.post(PEOPLE + "/programmes", Map.of("name", "Art")).id();
        cohort(sara, web, "Automne", "2025-09-01");
        cohort(sara, web, "Printemps", "2026-03-01");
        cohort(sara, art, "Hiver", "2026-01-05");

        assertThat(names(lea.get(PEOPLE + "/programmes"))).containsExactly("Art", "Web");
        assertThat(names(lea.get(PEOPLE + "/cohorts"))).containsExactly("Printemps", "Hiver", "Automne");
        assertThat(names(lea.get(PEOPLE + "/cohorts?programme=" + web))).containsExactly("Printemps", "Automne");
    }

    @Test
    void lists_go_on_page_by_page_also_where_cohorts_begin_on_one_day() {
        var sara = world.member("sara", Role.STAFF);
        var web = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        for (int i = 0; i < 5; i++) cohort(sara, web, "Groupe " + i, "2026-03-01");

        var met = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = sara.get(PEOPLE + "/cohorts?limit=2" + next);
            met.addAll(names(page));
            next = page.json().getString("next") == null
                    ? null
                    : "&after=" + page.json().getString("next");
        }

        assertThat(met).containsExactly("Groupe 4", "Groupe 3", "Groupe 2", "Groupe 1", "Groupe 0");
    }

    @Test
    void names_are_given_once() {
        var sara = world.member("sara", Role.STAFF);
        var web = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var art = sara.post(PEOPLE + "/programmes", Map.of("name", "Art")).id();
        cohort(sara, web, "Printemps", "2026-03-01");

        assertThat(sara.post(PEOPLE + "/programmes", Map.of("name", " Web ")).problem())
                .isEqualTo("name-taken");
        assertThat(cohort(sara, web, "Printemps", "2027-03-01").problem()).isEqualTo("name-taken");
        assertThat(cohort(sara, art, "Printemps", "2026-03-01").status()).isEqualTo(201);
    }

    @Test
    void a_repeated_request_founds_one() {
        var sara = world.member("sara", Role.STAFF).once("one-intention");

        var first = sara.post(PEOPLE + "/programmes", Map.of("name", "Web"));
        var again = sara.post(PEOPLE + "/programmes", Map.of("name", "Web"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void dates_are_in_order_and_real() {
        var sara = world.member("sara", Role.STAFF);
        var web = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        for (var dates : List.of(
                List.of("2026-03-01", "2026-02-28"),
                List.of("2026-02-30", "2026-03-30"),
                List.of("0000-01-01", "2026-01-01"),
                List.of("2026-3-1", "2026-04-01"),
                List.of("2026-03-01T00:00:00Z", "2026-04-01"))) {
            var answer = sara.post(
                    PEOPLE + "/cohorts",
                    Map.of("programmeId", web, "name", "x1", "startsOn", dates.get(0), "endsOn", dates.get(1)));
            assertThat(answer.status()).as(dates.toString()).isEqualTo(400);
        }
        assertThat(cohort(sara, 9_999, "Printemps", "2026-03-01").status()).isEqualTo(400);
    }

    @Test
    void staff_change_a_cohort_and_cards_follow() {
        var sara = world.member("sara", Role.STAFF);
        var web = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var spring = cohort(sara, web, "Printemps", "2026-03-01").id();
        var summer = cohort(sara, web, "Été", "2026-06-01").id();
        world.member("lea", Role.STUDENT);
        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "cohortIds", List.of(spring, summer)));

        var renamed = sara.patch(
                PEOPLE + "/cohorts/" + spring,
                Map.of("version", 1, "name", "Printemps B", "startsOn", "2026-07-01", "endsOn", "2026-12-01"));

        assertThat(renamed.json().getString("name")).isEqualTo("Printemps B");
        assertThat(renamed.json().getInteger("version")).isEqualTo(2);
        assertThat(sara.get(PEOPLE + "/members?q=lea").itemList().get(0).getString("cohort"))
                .isEqualTo("Printemps B");
    }

    @Test
    void what_is_not_named_stays_and_an_end_can_be_taken_away() {
        var sara = world.member("sara", Role.STAFF);
        var web = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var spring = cohort(sara, web, "Printemps", "2026-03-01").id();
        sara.patch(PEOPLE + "/cohorts/" + spring, Map.of("version", 1, "endsOn", "2026-12-01"));

        var kept = sara.patch(PEOPLE + "/cohorts/" + spring, Map.of("version", 2, "name", "P26"));
        var none = new HashMap<String, Object>(Map.of("version", 3));
        none.put("endsOn", null);
        var open = sara.patch(PEOPLE + "/cohorts/" + spring, none);

        assertThat(kept.json().getString("endsOn")).isEqualTo("2026-12-01");
        assertThat(kept.json().getString("startsOn")).isEqualTo("2026-03-01");
        assertThat(open.json().getString("endsOn")).isNull();
    }

    @Test
    void a_change_of_an_older_version_is_refused_with_what_is_there() {
        var sara = world.member("sara", Role.STAFF);
        var web = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var spring = cohort(sara, web, "Printemps", "2026-03-01").id();
        sara.patch(PEOPLE + "/cohorts/" + spring, Map.of("version", 1, "name", "P26"));

        var second = sara.patch(PEOPLE + "/cohorts/" + spring, Map.of("version", 1, "name", "P27"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().getJsonObject("current").getString("name")).isEqualTo("P26");
        assertThat(sara.patch(PEOPLE + "/cohorts/9999", Map.of("version", 1)).status())
                .isEqualTo(404);
    }

    @Test
    void others_write_none() {
        var mina = world.member("mina", Role.MENTOR, Role.MODERATOR);

        assertThat(mina.post(PEOPLE + "/programmes", Map.of("name", "Web")).status())
                .isEqualTo(403);
        assertThat(cohort(mina, 1, "Printemps", "2026-03-01").status()).isEqualTo(403);
        assertThat(mina.patch(PEOPLE + "/cohorts/1", Map.of("version", 1)).status())
                .isEqualTo(403);
    }

    private static Answer cohort(Speaker who, long programme, String name, String startsOn) {
        return who.post(PEOPLE + "/cohorts", Map.of("programmeId", programme, "name", name, "startsOn", startsOn));
    }

    private static List<String> names(Answer page) {
        return page.itemList().stream().map(item -> item.getString("name")).toList();
    }
}
