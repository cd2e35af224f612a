package entraide.forum.help;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListHelpWantedTest extends ForumTest {

    private Speaker nour;

    @BeforeEach
    void an_alumna() {
        nour = world.member("nour", Role.ALUMNUS);
    }

    @Test
    void what_peers_may_answer_first_until_their_time_is_over() {
        experienced(lea);
        ask(lea, everyone, "Which price?");

        assertThat(titles(tom)).containsExactly("Which price?");
        assertThat(titles(lea)).isEmpty();
        world.clock().pass(Duration.ofHours(4));
        assertThat(titles(tom)).isEmpty();
    }

    @Test
    void a_newcomers_question_is_seen_by_alumni_alone_for_two_hours() {
        ask(lea, everyone, "Which price?");

        assertThat(titles(tom)).isEmpty();
        assertThat(titles(nour)).containsExactly("Which price?");
        world.clock().pass(Duration.ofHours(2));
        assertThat(titles(tom)).containsExactly("Which price?");
    }

    @Test
    void an_alumna_says_that_it_is_ready_for_all() {
        long thread = ask(lea, everyone, "Which price?").id();

        nour.delete("/api/v1/queue/questions/" + thread + "/warm-up");

        assertThat(titles(tom)).containsExactly("Which price?");
    }

    @Test
    void an_alumna_betters_a_newcomers_title_and_nothing_else_and_not_later() {
        long thread = ask(lea, everyone, "Price??").id();

        assertThat(retitle(nour, thread, Map.of("title", "Which price for a first job?")))
                .isEqualTo(200);
        assertThat(retitle(nour, thread, Map.of("tags", List.of()))).isEqualTo(403);
        assertThat(retitle(tom, thread, Map.of("title", "Which price at all?"))).isEqualTo(403);
        world.clock().pass(Duration.ofHours(2));
        assertThat(retitle(nour, thread, Map.of("title", "Which price, really?")))
                .isEqualTo(403);
    }

    @Test
    void only_the_author_says_that_they_are_blocked_and_then_no_peer_comes_first() {
        experienced(lea);
        long thread = ask(lea, everyone, "Which price?").id();

        assertThat(retitle(mina, thread, Map.of("blocked", true))).isEqualTo(403);
        assertThat(retitle(lea, thread, Map.of("blocked", true))).isEqualTo(200);

        assertThat(lane(thread)).isEqualTo("waiting");
        assertThat(titles(tom)).isEmpty();
    }

    @Test
    void nothing_of_spaces_that_one_may_not_read() {
        experienced(zoe);
        ask(zoe, springSpace, "In our cohort?");

        assertThat(titles(lea)).containsExactly("In our cohort?");
        assertThat(titles(tom)).isEmpty();
        assertThat(titles(nour)).isEmpty();
    }

    @Test
    void who_asked_anonymously_is_told_to_nobody_not_even_as_a_newcomer() {
        thread(lea, everyone, "question", "A shy one", Map.of("anonymous", true));

        var wanted = tom.get(API + "help-wanted").itemList().get(0);

        assertThat(wanted.getJsonObject("author")).isNull();
        assertThat(wanted.getString("warmUntil")).isNull();
    }

    @Test
    void what_was_answered_deleted_or_locked_needs_no_help() {
        experienced(lea);
        long answered = ask(lea, everyone, "answered").id();
        long deleted = ask(lea, everyone, "deleted").id();
        long locked = ask(lea, everyone, "locked").id();
        reply(mina, answered, "An answer.");
        lea.delete(API + "threads/" + deleted);
        retitle(mina, locked, Map.of("locked", true));

        assertThat(titles(tom)).isEmpty();
    }

    @Test
    void what_fits_best_comes_first_and_says_why() {
        experienced(lea);
        solves(tom, "css");
        thread(mina, everyone, "discussion", "Tags we know", Map.of("tags", List.of("css", "invoices")));
        ask(lea, everyone, "about anything");
        thread(lea, everyone, "question", "about invoices", Map.of("tags", List.of("invoices", "css")));
        skills(tom, "invoices");

        var wanted = tom.get(API + "help-wanted").itemList();

        assertThat(wanted)
                .extracting(item -> item.getString("title"))
                .containsExactly("about invoices", "about anything");
        var fit = wanted.get(0).getJsonObject("fit");
        assertThat(fit.getJsonArray("skills")).containsExactly("invoices");
        assertThat(fit.getJsonArray("solvedTags")).containsExactly("css");
        assertThat(fit.getInteger("solvedHere")).isEqualTo(1);
    }

    private void solves(Speaker helper, String tag) {
        thread(mina, everyone, "discussion", "A tag", Map.of("tags", List.of(tag)));
        long thread = thread(zoe, everyone, "question", "solved before", Map.of("tags", List.of(tag)))
                .id();
        long answer = reply(helper, thread, "So.").id();
        zoe.put(API + "threads/" + thread + "/solution", Map.of("postId", answer));
    }

    /** Somebody with two questions behind them. */
    private void experienced(Speaker asker) {
        for (int i = 0; i < 2; i++) {
            long thread = ask(asker, everyone, "earlier " + i).id();
            asker.delete(API + "threads/" + thread);
        }
    }

    private void skills(Speaker member, String... skills) {
        Sql.run(
                        world.node().platform().database(),
                        "update people.member set skills = $2 where id = $1",
                        member.id(),
                        skills)
                .await();
    }

    private int retitle(Speaker member, long thread, Map<String, Object> change) {
        var body = new java.util.HashMap<>(change);
        body.put("version", show(mina, thread).json().getLong("version"));
        return member.patch(API + "threads/" + thread, body).status();
    }

    private String lane(long thread) {
        return mina.get("/api/v1/queue/items").itemList().stream()
                .filter(item -> item.getJsonObject("ref").getLong("threadId") == thread)
                .map(item -> item.getString("lane"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(Speaker member) {
        return member.get(API + "help-wanted").itemList().stream()
                .map(ListHelpWantedTest::title)
                .toList();
    }

    private static String title(JsonObject wanted) {
        return wanted.getString("title");
    }
}
