package entraide.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.platform.people.Role;
import entraide.queue.AtOnce;
import entraide.support.Answer;
import entraide.support.Reader;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is rejected is decided like all else: with a statement, appealable, in one case with what others report of it. */
class HoldDecisionTest extends GuardedTest {

    private Speaker nadia;

    @BeforeEach
    void watched() {
        nadia = world.member("nadia", Role.MODERATOR);
        watch("word", "shoes", "hold");
    }

    private long onlyHold() {
        return holds().get(0).getLong("id");
    }

    private static JsonObject done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer.json();
    }

    private long rejected() {
        return done(reject(omar, onlyHold())).getLong("decision");
    }

    private Answer flag(Speaker who, long post) {
        return who.post(
                MODERATION + "flags", Map.of("target", Map.of("kind", "post", "id", post), "reason", "harassment"));
    }

    private long caseOf(long post) {
        return number("select max(id) from moderation.casefile where kind = 'post' and subject = $1", post);
    }

    private Answer decide(Speaker who, long about, String action) {
        return who.post(
                MODERATION + "cases/" + about + "/decisions",
                Map.of("action", action, "ground", "Rule 3", "facts", "It sells shoes."));
    }

    private void overturned(Speaker author, long decision) {
        var appeal = author.post(MODERATION + "appeals", Map.of("decisionId", decision, "text", "They are wooden."));
        assertThat(appeal.status()).as(appeal.toString()).isEqualTo(201);
        var answered = nadia.post(
                MODERATION + "appeals/" + appeal.id() + "/reviews",
                Map.of("outcome", "overturned", "answer", "Right."));
        assertThat(answered.status()).as(answered.toString()).isEqualTo(204);
    }

    @Test
    void its_author_reads_the_decision_with_its_statement() {
        talk(lea, help, "Buy shoes");
        long decision = rejected();

        var told = done(lea.get(MODERATION + "decisions/" + decision));
        assertThat(told.getString("action")).isEqualTo("hide");
        assertThat(told.getJsonObject("statement").getString("facts")).isEqualTo("It sells shoes.");
        assertThat(lea.get(MODERATION + "holds/mine").itemList().get(0).getLong("decision"))
                .isEqualTo(decision);
        assertThat(omar.get(MODERATION + "holds?state=rejected")
                        .itemList()
                        .get(0)
                        .getLong("decision"))
                .isEqualTo(decision);
        assertThat(number("select count(*) from platform.outbox where topic = 'moderation.decided'"))
                .isEqualTo(1);
    }

    @Test
    void overturned_it_is_published_with_everything() {
        var id = ask(lea, help, "About my shoes", "Which @tom shoes?").json().getLong("threadId");
        long decision = rejected();
        assertThat(tom.get(FORUM + "threads/" + id).status()).isEqualTo(404);

        overturned(lea, decision);

        assertThat(tom.get(FORUM + "threads/" + id).status()).isEqualTo(200);
        assertThat(lea.get(FORUM + "threads/" + id).json().getString("promise")).isNotNull();
        assertThat(mina.get("/api/v1/queue/items").itemList()).hasSize(1);
        assertThat(number("select count(*) from platform.outbox where topic = 'forum.thread-created'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from forum.mention where member_id = $1", tom.id()))
                .isEqualTo(1);
        assertThat(lea.get(MODERATION + "holds/mine").itemList()).isEmpty();
        assertThat(omar.get(MODERATION + "holds?state=approved").itemList()).hasSize(1);
    }

    @Test
    void what_was_only_noticed_can_be_rejected_and_come_back_too() {
        watch("word", "boots", "flag");
        var thread = talk(lea, help, "Boots for all").id();
        long decision = rejected();
        assertThat(tom.get(FORUM + "threads/" + thread).status()).isEqualTo(404);

        overturned(lea, decision);

        assertThat(tom.get(FORUM + "threads/" + thread).status()).isEqualTo(200);
    }

    @Test
    void a_reported_text_that_waits_as_well_is_one_matter() {
        var thread = talk(lea, help, "Hello").id();
        long post = reply(tom, thread, "You fool").id();
        flag(mina, post);
        edit(tom, post, 1, "Buy shoes");
        long about = caseOf(post);
        assertThat(holds().get(0).getLong("caseId")).isEqualTo(about);

        long decision = done(decide(omar, about, "hide")).getLong("id");

        assertThat(holds()).isEmpty();
        assertThat(omar.get(MODERATION + "holds?state=rejected")
                        .itemList()
                        .get(0)
                        .getLong("decision"))
                .isEqualTo(decision);
        overturned(tom, decision);
        assertThat(bodies(lea, thread)).containsExactly("Hello", "Buy shoes");
    }

    @Test
    void to_reject_what_was_reported_decides_its_case() {
        var thread = talk(lea, help, "Hello").id();
        long post = reply(tom, thread, "You fool").id();
        flag(mina, post);
        edit(tom, post, 1, "Buy shoes");

        rejected();

        assertThat(omar.get(MODERATION + "cases").itemList()).isEmpty();
        assertThat(mina.get(MODERATION + "flags/mine").itemList().get(0).getString("outcome"))
                .isEqualTo("upheld");
    }

    @Test
    void what_was_noticed_and_reports_hid_is_decided_once_and_comes_back_as_it_was() {
        watch("word", "boots", "flag");
        var thread = talk(lea, help, "Hello").id();
        long post = reply(tom, thread, "Boots for fools").id();
        done(flag(mina, post));
        done(flag(lea, post));
        assertThat(bodies(lea, thread)).containsExactly("Hello");

        long decision = rejected();

        assertThat(omar.get(MODERATION + "cases").itemList()).isEmpty();
        assertThat(bodies(lea, thread)).containsExactly("Hello");
        overturned(tom, decision);
        assertThat(bodies(lea, thread)).containsExactly("Hello", "Boots for fools");
    }

    @Test
    void what_was_noticed_and_deleted_and_comes_back_waits_as_before() {
        watch("word", "boots", "flag");
        var thread = talk(lea, help, "Hello").id();
        long post = reply(tom, thread, "Boots for fools").id();
        done(flag(mina, post));
        long decision = done(decide(omar, caseOf(post), "delete")).getLong("id");
        assertThat(holds()).isEmpty();

        overturned(tom, decision);

        assertThat(bodies(lea, thread)).containsExactly("Hello", "Boots for fools");
        assertThat(holds()).hasSize(1);
    }

    @Test
    void of_a_banned_author_it_is_decided_as_of_others() {
        talk(lea, help, "Buy shoes");
        var second = talk(lea, help, "More shoes").json().getLong("threadId");
        tom.post(MODERATION + "flags", Map.of("target", Map.of("kind", "member", "id", lea.id()), "reason", "spam"));
        long about = number("select max(id) from moderation.casefile where kind = 'member'");
        done(decide(omar, about, "ban"));

        long decision = rejected();
        approve(omar, onlyHold());

        assertThat(lea.get(FORUM + "threads").status()).isEqualTo(403);
        done(lea.get(MODERATION + "decisions/" + decision));
        assertThat(tom.get(FORUM + "threads/" + second).status()).isEqualTo(200);
        assertThat(holds()).isEmpty();
    }

    @Test
    void decided_from_both_sides_at_once_it_is_decided_once() {
        for (int round = 0; round < 4; round++) {
            var thread = talk(lea, help, "Hello " + round).id();
            long post = reply(tom, thread, "You fool").id();
            flag(mina, post);
            edit(tom, post, 1, "Buy shoes");
            long hold = onlyHold();
            long about = caseOf(post);

            var answers = AtOnce.send(List.<Callable<Answer>>of(
                    () -> reject(omar, hold),
                    () -> decide(nadia, about, "hide"),
                    () -> approve(sara, hold),
                    () -> edit(tom, post, 2, "Sell shoes")));

            assertThat(answers).extracting(Answer::status).allMatch(status -> status < 500);
            long standing =
                    number("select count(*) from moderation.decision where case_id = $1 and ended_at is null", about);
            boolean hidden = bodies(lea, thread).size() == 1;
            boolean waits = !holds().isEmpty();
            assertThat(standing).isLessThanOrEqualTo(1);
            assertThat(hidden)
                    .as("standing %s, waits %s, %s", standing, waits, answers)
                    .isEqualTo(standing == 1 || waits);
            for (var left : holds()) reject(omar, left.getLong("id"));
        }
    }

    @Test
    void nobody_judges_their_own_words() {
        talk(lea, help, "Buy shoes");
        run("update people.member set roles = '{student,moderator}' where id = $1", lea.id());
        var promoted = lea.patch("/api/v1/people/me", Map.of("bio", "Promoted", "version", 1));
        assertThat(promoted.status()).isEqualTo(200);

        assertThat(approve(lea, onlyHold()).problem()).isEqualTo("own-case");
        assertThat(reject(lea, onlyHold()).problem()).isEqualTo("own-case");
    }

    @Test
    void moderators_and_staff_hear_of_it_by_ids_alone() {
        for (var reader : List.of(omar, sara)) {
            try (var stream = Reader.of(reader, world.address())) {
                stream.next();
                var id = talk(lea, help, "Buy shoes").json().getLong("threadId");

                var event = stream.next().data();

                assertThat(event).contains("moderation.text-held").doesNotContain("shoes");
                assertThat(new JsonObject(event).getLong("id")).isEqualTo(id);
            }
        }
    }

    @Test
    void the_database_itself_keeps_no_rejection_without_a_decision() {
        talk(lea, help, "Buy shoes");

        assertThatThrownBy(() -> run("""
                        update moderation.hold
                           set outcome = 'rejected', decided_at = now(), decided_by = 1, ground = 'x', facts = 'y'
                        """)).hasMessageContaining("hold_statement_check");
    }
}
