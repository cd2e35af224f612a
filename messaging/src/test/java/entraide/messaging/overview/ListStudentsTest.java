package entraide.messaging.overview;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.sheet.SheetCase;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListStudentsTest extends SheetCase {

    private final List<Speaker> students = new ArrayList<>();
    private final List<Long> sheets = new ArrayList<>();

    @BeforeEach
    void seven_students() {
        world.clock().set(World.START);
        for (int i = 0; i < 7; i++) {
            students.add(one(Role.STUDENT));
            sheets.add(done(accompany(students.get(i), paul)).id());
            if (i != 5) done(goal(students.get(i), sheets.get(i), 0, Map.of("goal", "A goal")));
        }
    }

    private List<Long> order(String query) {
        return done(paul.get(API + "students" + query)).itemList().stream()
                .map(one -> one.getJsonObject("student").getLong("id"))
                .toList();
    }

    private long student(int i) {
        return students.get(i).id();
    }

    private void checkIn(int i, String week, int sure) {
        done(students.get(i)
                .put(
                        API + "accompaniments/" + sheets.get(i) + "/check-ins/" + week,
                        Map.of("moved", "", "blocks", "", "sure", sure)));
    }

    private void needs() {
        world.clock().pass(Duration.ofDays(12));
        for (int i : List.of(0, 1, 2, 3, 4, 5)) checkIn(i, "2026-W13", i == 1 ? 2 : 4);
        step(students.get(2), sheets.get(2), "Late", "2026-03-20");
        step(students.get(3), sheets.get(3), "Later", "2026-03-19");
        step(students.get(0), sheets.get(0), "Hard");
        done(students.get(0).post(at(sheets.get(0)) + "/steps/1/stuck", null));
    }

    @Test
    void those_come_first_who_need_their_mentor_most() {
        needs();

        assertThat(order(""))
                .containsExactly(student(0), student(1), student(3), student(2), student(6), student(5), student(4));
        assertThat(done(paul.get(API + "students")).itemList())
                .extracting(one -> one.getString("need"))
                .containsExactly("stuck", "unsure", "overdue", "overdue", "silent", "no-goal", "none");
    }

    @Test
    void the_reason_says_what_holds_in_ones_language() {
        needs();
        done(students.get(0)
                .put(
                        API + "accompaniments/" + sheets.get(0) + "/check-ins/2026-W13",
                        Map.of("moved", "", "blocks", "", "sure", 1)));
        world.clock().pass(Duration.ofDays(3));

        assertThat(reason(0)).isEqualTo("bloque sur une étape depuis 3 jours · se dit sûr·e à 1 sur 5");
        assertThat(reason(2)).isEqualTo("une étape en retard, la première de 6 jours");
        run("update people.member set locale = 'en' where id = $1", paul.id());
        var inEnglish = paul.to(World.address(world.node(Map.of())));
        assertThat(reason(inEnglish, 0))
                .isEqualTo("stuck on a step for 3 days · says 1 of 5 when asked how sure they are");
        assertThat(reason(inEnglish, 4)).isEqualTo("no word for 15 days");
    }

    private String reason(int place) {
        return reason(paul, place);
    }

    private static String reason(Speaker who, int place) {
        return done(who.get(API + "students")).itemList().get(place).getString("reason");
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        needs();
        var pages = new ArrayList<Long>();
        for (String next = ""; next != null; ) {
            var page = done(paul.get(API + "students?limit=2" + (next.isEmpty() ? "" : "&after=" + next)));
            page.itemList()
                    .forEach(one -> pages.add(one.getJsonObject("student").getLong("id")));
            next = page.json().getString("next");
        }
        assertThat(pages).isEqualTo(order(""));
    }

    @Test
    void silence_is_as_long_as_one_says_and_others_students_are_not_shown() {
        needs();
        assertThat(done(paul.get(API + "students?silent=30")).itemList())
                .extracting(one -> one.getString("need"))
                .doesNotContain("silent");
        assertThat(mina.get(API + "students").itemList()).isEmpty();
        assertThat(students.get(0).get(API + "students").status()).isEqualTo(403);
        done(end(sara.get(API + "accompaniments/" + sheets.get(0)), true));
        assertThat(order("")).doesNotContain(student(0));
    }

    @Test
    void progress_and_what_is_late_are_counted() {
        needs();
        done(move(students.get(2), sheets.get(2), 1, "done"));
        var of = done(paul.get(API + "students")).itemList().stream()
                .filter(one -> one.getJsonObject("student").getLong("id") == student(2))
                .findFirst()
                .orElseThrow();
        assertThat(of.getJsonObject("progress"))
                .isEqualTo(new JsonObject().put("done", 1).put("total", 1));
        assertThat(of.getInteger("overdue")).isZero();
    }

    @Test
    void what_was_said_long_ago_says_nothing_of_now() {
        needs();
        world.clock().pass(Duration.ofDays(15));

        assertThat(done(paul.get(API + "students")).itemList())
                .extracting(one -> one.getString("need"))
                .doesNotContain("unsure")
                .contains("silent");
    }
}
