package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest extends InTown {

    @Test
    void a_members_page_shows_what_they_tell_and_nothing_private() {
        var lea = world.member("lea", Role.STUDENT);
        lea.patch(PEOPLE + "/me", Map.of("version", 1, "bio", "J'apprends.", "skills", List.of("devis")));
        var tom = world.member("tom", Role.STUDENT);

        var page = tom.get(PEOPLE + "/members/lea");

        assertThat(page.json().getString("displayName")).isEqualTo("Lea");
        assertThat(page.json().getString("bio")).isEqualTo("J'apprends.");
        assertThat(page.json().getJsonArray("skills")).containsExactly("devis");
        assertThat(page.json().getString("memberSince")).isEqualTo("2026-03-11");
        assertThat(page.json().fieldNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "handle",
                        "displayName",
                        "roles",
                        "picture",
                        "bio",
                        "skills",
                        "cohorts",
                        "active",
                        "memberSince");
        assertThat(page.text()).doesNotContain("school.test", "timeZone", "seen");
    }

    @Test
    void who_is_not_there_is_not_found() {
        var lea = world.member("lea", Role.STUDENT);
        for (var handle : List.of("nobody", "LEA", "lea%00", "..%2f..%2fme", "lea'--")) {
            assertThat(lea.get(PEOPLE + "/members/" + handle).status())
                    .as(handle)
                    .isIn(404, 400);
        }
    }

    @Test
    void visitors_see_nobody() {
        world.member("lea", Role.STUDENT);
        for (var path :
                List.of("/members", "/members/lea", "/roster", "/programmes", "/cohorts", "/sessions", "/tokens")) {
            assertThat(world.visitor().get(PEOPLE + path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void a_word_is_found_by_its_beginning_without_case_and_accents() {
        var lea = named("lea", "Léa Martin");
        named("marc", "Marc Dupré");
        named("zoe-m", "Zoé d'Arc-Œuvrard");

        assertThat(handles(lea, "mar")).containsExactly("marc", "lea");
        assertThat(handles(lea, "LÉA")).containsExactly("lea");
        assertThat(handles(lea, "lea%20m")).containsExactly("lea");
        assertThat(handles(lea, "dupre")).containsExactly("marc");
        assertThat(handles(lea, "oeu")).isEmpty();
        assertThat(handles(lea, "arc-oeu")).containsExactly("zoe-m");
        assertThat(handles(lea, "%25")).isEmpty();
        assertThat(handles(lea, "artin")).isEmpty();
        assertThat(handles(lea, "")).containsExactlyInAnyOrder("lea", "marc", "zoe-m");
    }

    @Test
    void somebody_with_two_fitting_words_is_shown_once_over_all_pages() {
        var reader = named("zed", "Zed");
        for (int i = 10; i < 20; i++) named("anna" + i, "Anna Annabel Anne");

        var met = new ArrayList<String>();
        var next = "";
        do {
            var page = reader.get(PEOPLE + "/members?q=an&limit=3" + next);
            page.itemList().forEach(card -> met.add(card.getString("handle")));
            next = page.json().getString("next") == null
                    ? null
                    : "&after=" + page.json().getString("next");
        } while (next != null);

        assertThat(met).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void who_left_is_not_found_but_the_page_says_so() {
        var sara = world.member("sara", Role.STAFF);
        world.member("lea", Role.STUDENT);

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "active", false));

        assertThat(handles(sara, "lea")).isEmpty();
        assertThat(sara.get(PEOPLE + "/members/lea").json().getBoolean("active"))
                .isFalse();
    }

    @Test
    void staff_filter_the_roster() {
        var sara = world.member("sara", Role.STAFF);
        world.member("lea", Role.STUDENT);
        world.member("mina", Role.MENTOR, Role.ALUMNUS);
        var programme = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var cohort = sara.post(
                        PEOPLE + "/cohorts",
                        Map.of("programmeId", programme, "name", "Printemps", "startsOn", "2026-03-01"))
                .id();
        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "cohortIds", List.of(cohort)));
        sara.patch(PEOPLE + "/members/mina", Map.of("version", 1, "active", false));

        assertThat(lines(sara, "")).containsExactly("lea", "mina", "sara");
        assertThat(lines(sara, "?role=alumnus")).containsExactly("mina");
        assertThat(lines(sara, "?cohort=" + cohort)).containsExactly("lea");
        assertThat(lines(sara, "?active=true")).containsExactly("lea", "sara");
        assertThat(lines(sara, "?active=false")).containsExactly("mina");
        assertThat(lines(sara, "?q=le")).containsExactly("lea");
        assertThat(lines(sara, "?q=sara@school")).containsExactly("sara");
        assertThat(lines(sara, "?limit=2")).containsExactly("lea", "mina");
        assertThat(sara.get(PEOPLE + "/roster").itemList().get(0).getString("email"))
                .isEqualTo("lea@school.test");
    }

    @Test
    void only_staff_see_the_roster() {
        for (var role : List.of(Role.STUDENT, Role.ALUMNUS, Role.MENTOR, Role.MODERATOR)) {
            assertThat(world.member(role.word(), role).get(PEOPLE + "/roster").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void forged_places_in_lists_are_refused() {
        var sara = world.member("sara", Role.STAFF);
        for (var list :
                List.of("/members", "/roster", "/invitations", "/programmes", "/cohorts", "/sessions", "/tokens")) {
            for (var place : List.of("x", "AAAA", "fn5-fg", "LTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5fng")) {
                assertThat(sara.get(PEOPLE + list + "?after=" + place).status())
                        .as(list + place)
                        .isIn(400, 200);
            }
            assertThat(sara.get(PEOPLE + list + "?limit=101").status()).isEqualTo(400);
            assertThat(sara.get(PEOPLE + list + "?limit=0").status()).isEqualTo(400);
        }
    }

    private Speaker named(String handle, String name) {
        var member = world.member(handle, Role.STUDENT);
        Answer changed = member.patch(PEOPLE + "/me", Map.of("version", 1, "displayName", name));
        assertThat(changed.status()).isEqualTo(200);
        return member;
    }

    private List<String> handles(Speaker reader, String typed) {
        return reader.get(PEOPLE + "/members?q=" + typed).itemList().stream()
                .map(card -> card.getString("handle"))
                .toList();
    }

    private List<String> lines(Speaker sara, String query) {
        return sara.get(PEOPLE + "/roster" + query).itemList().stream()
                .map(line -> line.getString("handle"))
                .toList();
    }
}
