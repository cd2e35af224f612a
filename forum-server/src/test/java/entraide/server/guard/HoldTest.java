package entraide.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.platform.people.Role;
import entraide.queue.AtOnce;
import entraide.support.Answer;
import entraide.support.Reader;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What waits for a look: to whom it is there, and what becomes of it. listHolds, decideHold, listMyHolds. */
class HoldTest extends GuardedTest {

    private static final String QUEUE = "/api/v1/queue/items";

    @Test
    void a_held_question_is_there_for_its_author_and_moderators_only() {
        watch("word", "shoes", "hold");

        var held = ask(lea, help, "About my shoes", "Which @tom shoes?");

        assertThat(held.status()).isEqualTo(202);
        assertThat(held.json().getBoolean("held")).isTrue();
        var id = held.json().getLong("threadId");
        for (var reader : List.of(tom, mina)) {
            assertThat(reader.get(FORUM + "threads").itemList()).isEmpty();
            assertThat(reader.get(FORUM + "threads/" + id).status()).isEqualTo(404);
            assertThat(reader.get(FORUM + "threads/" + id + "/posts").status()).isEqualTo(404);
            assertThat(reader.get(FORUM + "threads/" + id + "/gone").status()).isEqualTo(404);
        }
        assertThat(mina.get(QUEUE).itemList()).isEmpty();
        assertThat(number("select count(*) from queue.item")).isZero();
        assertThat(number("select thread_count from forum.space where id = $1", help))
                .isZero();
        assertThat(number("select count(*) from forum.mention")).isZero();
        assertThat(lea.get(FORUM + "threads/" + id + "/gone").json().getString("why"))
                .isEqualTo("held");
        assertThat(lea.get(MODERATION + "holds/mine").itemList().get(0).getString("title"))
                .isEqualTo("About my shoes");
        assertThat(holds()).singleElement().satisfies(hold -> {
            assertThat(hold.getJsonObject("author").getString("handle")).isEqualTo("lea");
            assertThat(hold.getBoolean("held")).isTrue();
        });
    }

    @Test
    void nobody_elses_live_stream_hears_of_it() {
        watch("word", "shoes", "hold");
        try (var stream = Reader.of(tom, world.address())) {
            stream.next();
            talk(lea, help, "shoes");
            var beacon = talk(mina, help, "For everybody").id();

            assertThat(new JsonObject(stream.next().data()).getLong("id")).isEqualTo(beacon);
        }
    }

    @Test
    void approved_it_is_published_with_everything() {
        watch("word", "shoes", "hold");
        var id = ask(lea, help, "About my shoes", "Which @tom shoes?").json().getLong("threadId");
        world.clock().pass(Duration.ofHours(1));

        var decided = approve(omar, holds().get(0).getLong("id"));

        assertThat(decided.status()).isEqualTo(200);
        assertThat(tom.get(FORUM + "threads").itemList())
                .extracting(thread -> thread.getLong("id"))
                .containsExactly(id);
        assertThat(lea.get(FORUM + "threads/" + id).json().getString("promise")).isNotNull();
        assertThat(mina.get(QUEUE).itemList()).hasSize(1);
        assertThat(number("select count(*) from forum.mention where member_id = $1", tom.id()))
                .isEqualTo(1);
        assertThat(number("select count(*) from platform.outbox where topic = 'forum.thread-created'"))
                .isEqualTo(1);
        assertThat(lea.get(MODERATION + "holds/mine").itemList()).isEmpty();
        assertThat(holds()).isEmpty();
    }

    @Test
    void a_held_answer_changes_nothing_until_it_is_approved() {
        watch("word", "shoes", "hold");
        var thread = ask(lea, help, "A question of mine", "Fine").id();

        var held = reply(tom, thread, "Buy shoes, @lea");

        assertThat(held.status()).isEqualTo(202);
        var before = lea.get(FORUM + "threads/" + thread).json();
        assertThat(before.getInteger("postCount")).isEqualTo(1);
        assertThat(before.getString("state")).isEqualTo("unanswered");
        assertThat(bodies(lea, thread)).containsExactly("Fine");
        assertThat(hiddenFrom(tom, thread))
                .hasSize(1)
                .first()
                .satisfies(one -> assertThat(one.getBoolean("held")).isTrue());
        assertThat(hiddenFrom(lea, thread)).isEmpty();

        approve(omar, holds().get(0).getLong("id"));

        var after = lea.get(FORUM + "threads/" + thread).json();
        assertThat(after.getInteger("postCount")).isEqualTo(2);
        assertThat(after.getString("state")).isEqualTo("answered");
        assertThat(bodies(lea, thread)).containsExactly("Fine", "Buy shoes, @lea");
        assertThat(number("select count(*) from platform.outbox where topic = 'forum.post-written'"))
                .isEqualTo(1);
    }

    private List<JsonObject> hiddenFrom(entraide.support.Speaker reader, long thread) {
        return reader.get(FORUM + "threads/" + thread + "/mine").json().getJsonArray("hidden").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    @Test
    void a_held_follow_up_of_the_asker_passes_the_turn_when_it_is_approved() {
        watch("word", "shoes", "hold");
        var thread = ask(lea, help, "A question of mine", "Fine").id();
        reply(mina, thread, "An answer");
        reply(lea, thread, "And shoes?");
        assertThat(turn(thread)).isEqualTo("asker");

        approve(omar, holds().get(0).getLong("id"));

        assertThat(turn(thread)).isEqualTo("mentor");
    }

    private String turn(long thread) {
        return lea.get(FORUM + "threads/" + thread).json().getString("turn");
    }

    @Test
    void a_change_that_is_to_be_looked_at_takes_the_text_away_until_then() {
        watch("word", "shoes", "hold");
        var thread = ask(lea, help, "A question of mine", "Fine").id();
        var post = reply(tom, thread, "Fine too").id();

        assertThat(edit(tom, post, 1, "Buy shoes").status()).isEqualTo(202);
        assertThat(bodies(lea, thread)).containsExactly("Fine");

        approve(omar, holds().get(0).getLong("id"));
        assertThat(bodies(lea, thread)).containsExactly("Fine", "Buy shoes");
    }

    @Test
    void a_title_that_is_to_be_looked_at_takes_the_thread_away_until_then() {
        watch("word", "shoes", "hold");
        var thread = ask(lea, help, "A question of mine", "Fine").id();

        assertThat(lea.patch(FORUM + "threads/" + thread, Map.of("version", 1, "title", "My shoes"))
                        .status())
                .isEqualTo(202);
        assertThat(tom.get(FORUM + "threads/" + thread).status()).isEqualTo(404);
        assertThat(mina.get(QUEUE).itemList()).isEmpty();

        approve(omar, holds().get(0).getLong("id"));
        assertThat(tom.get(FORUM + "threads/" + thread).json().getString("title"))
                .isEqualTo("My shoes");
        assertThat(mina.get(QUEUE).itemList()).hasSize(1);
    }

    @Test
    void to_reject_needs_a_statement_and_its_author_reads_it() {
        watch("word", "shoes", "hold");
        var thread = talk(lea, help, "Buy shoes").json().getLong("threadId");
        var hold = holds().get(0).getLong("id");

        for (var bare : List.of(
                Map.of("outcome", "rejected"),
                Map.of("outcome", "rejected", "ground", "Rule 3"),
                Map.of("outcome", "rejected", "ground", "Rule 3", "facts", "  "))) {
            assertThat(omar.post(MODERATION + "holds/" + hold + "/decisions", bare)
                            .status())
                    .isEqualTo(400);
        }
        assertThat(reject(omar, hold).status()).isEqualTo(200);

        assertThat(tom.get(FORUM + "threads/" + thread).status()).isEqualTo(404);
        var mine = lea.get(MODERATION + "holds/mine").itemList().get(0).getJsonObject("outcome");
        assertThat(mine.getString("outcome")).isEqualTo("rejected");
        assertThat(mine.getString("facts")).isEqualTo("It sells shoes.");
        assertThat(number("select count(*) from moderation.audit where action = 'hold-rejected'"))
                .isPositive();
    }

    @Test
    void the_database_itself_keeps_no_rejection_without_a_statement() {
        watch("word", "shoes", "hold");
        talk(lea, help, "Buy shoes");

        assertThatThrownBy(() ->
                        run("update moderation.hold set outcome = 'rejected', decided_at = now(), decided_by = 1"))
                .hasMessageContaining("hold_statement_check");
    }

    @Test
    void of_two_moderators_one_decides() {
        watch("word", "shoes", "hold");
        var thread = ask(lea, help, "About my shoes", "Shoes").json().getLong("threadId");
        var hold = holds().get(0).getLong("id");

        var calls = IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(i -> () -> i % 2 == 0 ? approve(omar, hold) : reject(sara, hold))
                .toList();
        var answers = AtOnce.send(calls);

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(409);
        boolean shown = tom.get(FORUM + "threads/" + thread).status() == 200;
        assertThat(shown)
                .isEqualTo(
                        omar.get(MODERATION + "holds?state=approved").itemList().size() == 1);
        assertThat(number("select count(*) from queue.item")).isEqualTo(shown ? 1 : 0);
    }

    @Test
    void whoever_wrote_anonymously_is_nobody_to_moderators_too() {
        watch("word", "shoes", "hold");
        begin(lea, help, Map.of("kind", "question", "title", "About shoes", "body", "Shoes", "anonymous", true));

        var hold = holds().get(0);

        assertThat(hold.getJsonObject("author")).isNull();
        assertThat(hold.toString()).doesNotContain("lea");
    }

    @Test
    void sent_twice_with_one_key_it_is_held_once() {
        watch("word", "shoes", "hold");

        var first = talk(lea.once("k"), help, "Buy shoes");
        var second = talk(lea.once("k"), help, "Buy shoes");

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(holds()).hasSize(1);
    }

    @Test
    void first_texts_of_members_wait_where_the_school_wants_it() {
        prevention(Map.of("spaces", List.of(Map.of("spaceId", help, "firstPosts", 2))));

        assertThat(talk(lea, cafe, "Hello").status()).isEqualTo(201);
        assertThat(talk(lea, help, "Hello").status()).isEqualTo(202);
        assertThat(reasons()).containsExactly("first-post");
        assertThat(talk(lea, help, "Again").status()).isEqualTo(202);
        for (var hold : holds()) approve(omar, hold.getLong("id"));

        assertThat(talk(lea, help, "Third").status()).isEqualTo(201);
        assertThat(talk(mina, help, "A mentor's first").status()).isEqualTo(201);
    }

    @Test
    void first_texts_sent_at_once_wait_all_of_them() {
        prevention(Map.of("firstPosts", 1));

        var answers = AtOnce.send(IntStream.range(0, 5)
                .<Callable<Answer>>mapToObj(i -> () -> talk(lea, help, "Text " + i))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(202);
    }

    private static final String PASTED = "My new shop has everything that students need this year, from pens "
            + "to chairs, and whoever comes this week gets a present with every order that they place.";

    @Test
    void the_same_words_in_many_spaces_wait() {
        assertThat(talk(lea, help, PASTED).status()).isEqualTo(201);
        assertThat(talk(lea, help, PASTED).status()).isEqualTo(201);
        assertThat(talk(lea, cafe, PASTED.replace("pens", "pens,")).status()).isEqualTo(201);

        assertThat(talk(lea, library, PASTED.toUpperCase()).status()).isEqualTo(202);
        assertThat(reasons()).containsExactly("copies");
        world.clock().pass(Duration.ofHours(25));
        assertThat(talk(lea, library, PASTED).status()).isEqualTo(201);
    }

    @Test
    void the_same_words_by_many_members_wait() {
        for (int i = 0; i < 3; i++) {
            assertThat(talk(world.member("ring" + i, Role.STUDENT), help, PASTED)
                            .status())
                    .isEqualTo(201);
        }

        assertThat(talk(tom, help, PASTED).status()).isEqualTo(202);
        assertThat(reasons()).containsExactly("ring");
    }

    @Test
    void many_links_among_few_words_wait_and_a_bibliography_does_not() {
        var links = IntStream.range(0, 10)
                .mapToObj(i -> "https://shop" + i + ".example/x")
                .toList();
        var words = "a source that says much about the matter of this course: ";

        assertThat(talk(lea, help, String.join(" ", links)).status()).isEqualTo(202);
        assertThat(reasons()).containsExactly("link-farm");
        assertThat(talk(lea, help, words + String.join("\n" + words, links)).status())
                .isEqualTo(201);
    }

    @Test
    void the_same_link_again_and_again_waits_unless_it_is_welcome() {
        prevention(Map.of("links", Map.of("most", 10, "sameHost", 3, "welcome", List.of("docs.school.example"))));
        for (int i = 0; i < 4; i++) {
            assertThat(talk(lea, help, "See https://docs.school.example/" + i).status())
                    .isEqualTo(201);
        }

        for (int i = 0; i < 2; i++) talk(lea, help, "See https://shop.example/" + i);
        assertThat(talk(lea, help, "See https://SHOP.example/9").status()).isEqualTo(202);
        assertThat(reasons()).containsExactly("same-link");
    }

    @Test
    void the_rules_are_changed_by_whoever_saw_them_last() {
        var seen = omar.get(MODERATION + "prevention").json();
        assertThat(omar.put(MODERATION + "prevention", seen.getMap()).json().getInteger("version"))
                .isEqualTo(1);

        assertThat(sara.put(MODERATION + "prevention", seen.getMap()).status()).isEqualTo(409);
    }

    @Test
    void reasons_are_said_in_the_readers_language() {
        sara.patch("/api/v1/people/me", Map.of("locale", "en", "version", 1));
        watch("word", "shoes", "hold");
        talk(lea, help, "shoes");

        assertThat(holds().toString()).contains("On y trouve ce qui est surveillé : shoes");
        assertThat(sara.get(MODERATION + "holds").itemList().toString()).contains("It has what is watched for: shoes");
    }
}
