package entraide.messaging.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditSheetTest extends SheetCase {

    private long id;

    @BeforeEach
    void accompanied() {
        id = done(accompany(tom, paul)).id();
    }

    @Test
    void student_and_mentor_read_the_same_bytes_notes_included() {
        done(goal(tom, id, 0, Map.of("goal", "Open the shop", "targetOn", "2026-09-01")));
        done(paul.post(at(id) + "/notes", Map.of("body", "Tom **hesitates** about prices.")));

        var his = sheet(tom, id);
        var mine = sheet(paul, id);
        assertThat(his.bytes()).isEqualTo(mine.bytes());
        assertThat(his.header("etag")).isEqualTo(mine.header("etag"));
        assertThat(his.text()).contains("Tom **hesitates**", "<strong>hesitates</strong>");
        assertThat(tom.with("If-None-Match", mine.header("etag")).get(at(id)).status())
                .isEqualTo(304);
    }

    @Test
    void what_two_change_in_different_fields_is_all_kept() {
        done(step(tom, id, "Ask ten people"));

        done(goal(tom, id, 1, Map.of("goal", "Open the shop")));
        done(goal(paul, id, 1, Map.of("successTest", "Ten orders")));
        done(change(tom, id, 1, 1, Map.of("dueOn", "2026-04-01")));
        var last = done(change(paul, id, 1, 1, Map.of("state", "doing")));

        assertThat(last.json().getString("goal")).isEqualTo("Open the shop");
        assertThat(last.json().getString("successTest")).isEqualTo("Ten orders");
        assertThat(step(last, 0).getString("dueOn")).isEqualTo("2026-04-01");
        assertThat(step(last, 0).getString("state")).isEqualTo("doing");
        assertThat(version(last)).isEqualTo(5);
    }

    @Test
    void whoever_changes_the_same_field_after_somebody_else_gets_both_and_changes_nothing() {
        done(goal(tom, id, 0, Map.of("goal", "Open the shop")));

        var refused = goal(paul, id, 0, Map.of("goal", "Sell online", "successTest", "Ten orders"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("changed-meanwhile");
        assertThat(refused.json().getJsonArray("clashes"))
                .isEqualTo(new JsonArray()
                        .add(new JsonObject()
                                .put("item", "goal")
                                .put("field", "goal")
                                .put("yours", "Sell online")
                                .put("theirs", "Open the shop")
                                .put("since", 1)));
        assertThat(sheet(paul, id).json().getString("successTest")).isNull();
        assertThat(done(goal(paul, id, 1, Map.of("goal", "Sell online"))).json().getString("goal"))
                .isEqualTo("Sell online");
    }

    @Test
    void two_who_want_the_same_are_no_clash() {
        done(goal(tom, id, 0, Map.of("goal", "Open the shop")));

        assertThat(version(done(goal(paul, id, 0, Map.of("goal", " Open the shop ")))))
                .isEqualTo(1);
    }

    @Test
    void a_step_that_is_done_says_since_when_and_counts() {
        done(step(tom, id, "One"));
        done(step(paul, id, "Two"));
        done(step(paul, id, "Three"));

        done(move(tom, id, 1, "done"));
        var after = done(move(tom, id, 2, "dropped"));

        assertThat(step(after, 0).getString("doneAt")).isNotNull();
        assertThat(after.json().getJsonObject("progress"))
                .isEqualTo(new JsonObject().put("done", 1).put("total", 2));
        assertThat(step(done(move(tom, id, 1, "doing")), 0).getString("doneAt")).isNull();
    }

    @Test
    void steps_stand_in_the_order_they_are_given() {
        done(step(tom, id, "One"));
        done(step(tom, id, "Two"));

        assertThat(titles(done(change(tom, id, 2, 2, Map.of("position", 0))))).containsExactly("Two", "One");
    }

    @Test
    void links_are_added_once_and_taken_away() {
        done(step(tom, id, "One"));
        var links = at(id) + "/steps/1/links";
        done(tom.post(links, Map.of("kind", "thread", "id", 7, "title", "How to")));
        var twice = done(paul.post(links, Map.of("kind", "thread", "id", 7, "title", "How to")));
        assertThat(step(twice, 0).getJsonArray("links")).hasSize(1);

        assertThat(step(done(paul.delete(links + "/thread/7")), 0).getJsonArray("links"))
                .isEmpty();
    }

    @Test
    void stuck_gives_a_question_in_ones_language_and_shows_until_the_step_moves() {
        done(goal(tom, id, 0, Map.of("goal", "Open the shop")));
        done(step(tom, id, "Connect the payment"));

        var question = done(tom.post(at(id) + "/steps/1/stuck", null)).json();

        assertThat(question.getString("title")).isEqualTo("Je bloque : Connect the payment");
        assertThat(question.getString("body")).contains("Connect the payment", "Open the shop");
        assertThat(question.getLong("stepId")).isEqualTo(1);
        assertThat(step(sheet(paul, id), 0).getString("stuckSince")).isNotNull();
        assertThat(step(done(move(tom, id, 1, "waiting")), 0).getString("stuckSince"))
                .isNull();
        done(move(tom, id, 1, "done"));
        assertThat(tom.post(at(id) + "/steps/1/stuck", null).problem()).isEqualTo("step-over");
    }

    @Test
    void notes_are_the_mentors_and_changed_by_their_author_alone() {
        done(team(sara.get(API + "accompaniments/" + id), true, paul, mina));
        assertThat(tom.post(at(id) + "/notes", Map.of("body", "Mine")).status()).isEqualTo(403);
        done(paul.post(at(id) + "/notes", Map.of("body", "First")));

        assertThat(mina.patch(at(id) + "/notes/1", Map.of("version", 1, "body", "Other"))
                        .status())
                .isEqualTo(403);
        var changed = done(paul.patch(at(id) + "/notes/1", Map.of("version", 1, "body", "Second")));
        var note = changed.json().getJsonArray("notes").getJsonObject(0);
        assertThat(note.getString("html")).contains("Second");
        assertThat(note.getString("editedAt")).isNotNull();
        assertThat(changed.json().getJsonArray("members")).hasSize(1);
    }

    @Test
    void nobody_else_is_let_in() {
        done(step(tom, id, "One"));
        for (var other : java.util.List.of(lea, mina, sara, one(entraide.platform.people.Role.MODERATOR))) {
            for (var page : java.util.List.of("", "/versions", "/versions/1", "/diff?to=1", "/timeline")) {
                assertThat(other.get(at(id) + page).status())
                        .as(other.handle() + page)
                        .isEqualTo(404);
            }
            assertThat(step(other, id, "Mine").status()).isEqualTo(404);
            assertThat(other.post(at(id) + "/steps/1/stuck", null).status()).isEqualTo(404);
        }
    }

    @Test
    void a_former_mentor_who_reads_on_reads_what_was_written_until_then() {
        var accompaniment = sara.get(API + "accompaniments/" + id);
        done(step(tom, id, "Before"));
        world.clock().pass(Duration.ofMinutes(1));
        done(team(accompaniment, true, mina));
        world.clock().pass(Duration.ofMinutes(1));
        done(step(tom, id, "After"));

        assertThat(titles(sheet(paul, id))).containsExactly("Before");
        assertThat(titles(sheet(mina, id))).containsExactly("Before", "After");
        assertThat(ids(paul.get(at(id) + "/versions"), "version")).containsExactly(1L);
        assertThat(paul.get(at(id) + "/versions/2").status()).isEqualTo(404);
        assertThat(paul.get(at(id) + "/timeline").json().getJsonArray("moves")).hasSize(1);
        assertThat(step(paul, id, "Mine").status()).isEqualTo(404);
    }

    @Test
    void a_former_mentor_who_does_not_read_on_reads_nothing_and_an_ended_one_is_written_no_more() {
        done(step(tom, id, "Before"));
        done(end(sara.get(API + "accompaniments/" + id), false));

        assertThat(sheet(paul, id).status()).isEqualTo(404);
        assertThat(titles(sheet(tom, id))).containsExactly("Before");
        assertThat(step(tom, id, "After").status()).isEqualTo(404);
    }

    @Test
    void versions_say_who_changed_what_and_compare() {
        done(goal(tom, id, 0, Map.of("goal", "Open the shop")));
        done(step(paul, id, "One"));
        done(move(tom, id, 1, "done"));

        var versions = done(tom.get(at(id) + "/versions?limit=2"));
        assertThat(ids(versions, "version")).containsExactly(3L, 2L);
        assertThat(versions.itemList().get(1).getJsonObject("by").getLong("id")).isEqualTo(paul.id());
        assertThat(ids(tom.get(at(id) + "/versions?after=" + versions.json().getString("next")), "version"))
                .containsExactly(1L);

        var diff = done(paul.get(at(id) + "/diff?from=2&to=3")).json().getJsonArray("changes");
        assertThat(diff)
                .contains(new JsonObject()
                        .put("item", "step:1")
                        .put("field", "state")
                        .put("before", "todo")
                        .put("after", "done"));
        assertThat(paul.get(at(id) + "/diff?from=2&to=4").status()).isEqualTo(404);
        var moves = done(paul.get(at(id) + "/timeline")).json().getJsonArray("moves");
        assertThat(moves.getJsonObject(1).getInteger("done")).isEqualTo(1);
    }

    @Test
    void what_happened_cannot_be_altered_nor_told_to_others() {
        done(step(tom, id, "One"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> run("update messaging.sheet_event set at = now() where accompaniment_id = $1", id)))
                .hasMessageContaining("never changed");
        var told = row(
                "select audience, facts::text from platform.outbox where topic = 'messaging.sheet-changed' and subject = $1",
                id);
        assertThat(told.getJsonArray("audience").stream().map(String::valueOf))
                .containsExactlyInAnyOrder("member:" + tom.id(), "member:" + paul.id());
        assertThat(told.toString()).doesNotContain("One");
    }

    @Test
    void what_is_sent_twice_is_done_once() {
        var first = done(tom.once("k1").post(at(id) + "/steps", Map.of("title", "One", "owner", "mentor")));
        var again = done(tom.once("k1").post(at(id) + "/steps", Map.of("title", "One", "owner", "mentor")));

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(version(sheet(tom, id))).isEqualTo(1);
        assertThat(goal(tom, id, 1, Map.of("targetOn", "2026-02-30")).status()).isEqualTo(400);
        assertThat(step(tom, id, "  ").status()).isEqualTo(400);
    }

    private static java.util.List<Long> ids(entraide.support.Answer list, String field) {
        return list.itemList().stream().map(item -> item.getLong(field)).toList();
    }
}
