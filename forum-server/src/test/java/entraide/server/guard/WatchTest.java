package entraide.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.World;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** addWatched, changeWatched, removeWatched, listWatched, tryWatched, and what they do to texts. */
class WatchTest extends GuardedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit my casino now",
                "Visit my CASINO now",
                "un cásinö ici",
                "a c4s1n0 here",
                "a \u0441\u0430sin\u043e in Cyrillic",
                "a cas\u200bin\u00ado with nothing between",
                "a \uff43\uff41\uff53\uff49\uff4e\uff4f, wide",
                "a \ud835\udc1c\ud835\udc1a\ud835\udc2c\ud835\udc22\ud835\udc27\ud835\udc28, bold",
                "a cas**in**o in pieces",
                "a cas&#105;no by number",
                "l'casino"
            })
    void a_blocked_word_is_refused_however_it_is_spelled(String body) {
        watch("word", "Casino", "block");

        var refused = ask(lea, help, "A question of mine", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getString("type")).isEqualTo("/problems/watched-word");
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The occasinos are many", "cas in o", "casinos", "casin0s2", "No such word"})
    void what_only_looks_a_little_like_it_passes(String body) {
        watch("word", "casino", "block");

        assertThat(ask(lea, help, "A question of mine", body).status()).isEqualTo(201);
    }

    @Test
    void a_word_that_need_not_stand_alone_is_found_in_others() {
        omar.post(MODERATION + "watched", Map.of("kind", "word", "text", "casino", "whole", false, "action", "block"));

        assertThat(talk(lea, help, "supercasinos").status()).isEqualTo(422);
    }

    @Test
    void titles_replies_and_changes_are_looked_at_too() {
        watch("word", "casino", "block");
        var thread = ask(lea, help, "A question of mine", "Fine").id();
        var post = reply(tom, thread, "Fine").id();

        assertThat(ask(lea, help, "My casino question", "Fine").status()).isEqualTo(422);
        assertThat(reply(tom, thread, "casino").status()).isEqualTo(422);
        assertThat(edit(tom, post, 1, "casino").status()).isEqualTo(422);
        assertThat(lea.patch(FORUM + "threads/" + thread, Map.of("version", 1, "title", "My casino"))
                        .status())
                .isEqualTo(422);
        assertThat(bodies(lea, thread)).containsExactly("Fine", "Fine");
    }

    @Test
    void a_pattern_of_re2_is_tried_on_what_is_read() {
        watch("pattern", "gagne[rz] \\d+ ?(€|euros) par jour", "block");

        assertThat(talk(lea, help, "Gagnez 500 euros PAR jour").status()).isEqualTo(422);
        assertThat(talk(lea, help, "Gagnéz 500€ par jour").status()).isEqualTo(422);
        assertThat(talk(lea, help, "Gagnez des euros par jour").status()).isEqualTo(201);
    }

    @Test
    void masked_words_are_written_without_them() {
        watch("word", "idiot", "mask");

        var thread = begin(
                        lea,
                        help,
                        Map.of("kind", "discussion", "title", "That Idiot again", "body", "An ïdiot, *idiots*"))
                .json();

        assertThat(thread.getString("title")).isEqualTo("That ••••• again");
        assertThat(bodies(tom, thread.getLong("id"))).containsExactly("An •••••, *idiots*");
        assertThat(tom.get(FORUM + "threads/" + thread.getLong("id") + "/posts")
                        .itemList()
                        .get(0)
                        .getString("html"))
                .contains("An •••••,");
    }

    @Test
    void what_is_flagged_is_written_and_shown_to_moderators() {
        watch("word", "tired", "flag");

        var thread = talk(lea, help, "I am so tired").id();

        assertThat(bodies(tom, thread)).containsExactly("I am so tired");
        assertThat(holds()).singleElement().satisfies(hold -> {
            assertThat(hold.getBoolean("held")).isFalse();
            assertThat(hold.getString("text")).isEqualTo("I am so tired");
            assertThat(hold.getJsonArray("reasons").getJsonObject(0).getString("text"))
                    .contains("tired");
        });
        assertThat(lea.get(MODERATION + "holds/mine").itemList()).isEmpty();
    }

    @Test
    void what_was_flagged_may_be_hidden_with_a_statement() {
        watch("word", "shoes", "flag");
        var thread = talk(lea, help, "Buy shoes").id();

        var rejected = reject(omar, holds().get(0).getLong("id"));

        assertThat(rejected.status()).isEqualTo(200);
        assertThat(tom.get(FORUM + "threads/" + thread).status()).isEqualTo(404);
    }

    @Test
    void a_rule_of_one_space_holds_there_only() {
        watch("word", "football", "block", cafe);

        assertThat(talk(lea, cafe, "football").status()).isEqualTo(422);
        assertThat(talk(lea, help, "football").status()).isEqualTo(201);
    }

    @Test
    void moderators_may_name_what_they_watch_for_and_mentors_may_not() {
        watch("word", "casino", "block");

        assertThat(talk(omar, help, "We watch for casino").status()).isEqualTo(201);
        assertThat(talk(sara, help, "We watch for casino").status()).isEqualTo(201);
        assertThat(talk(mina, help, "casino").status()).isEqualTo(422);
    }

    @Test
    void a_mentors_answer_out_of_the_queue_is_looked_at() {
        watch("word", "casino", "block");
        watch("word", "idiot", "mask");
        var thread = ask(lea, help, "A question of mine", "Fine").id();
        var claim = mina.post("/api/v1/queue/claims", Map.of()).json();

        var refused = mina.post(
                "/api/v1/queue/claims/" + claim.getLong("id") + "/answer",
                Map.of("fence", claim.getLong("fence"), "body", "casino"));
        var answered = mina.post(
                "/api/v1/queue/claims/" + claim.getLong("id") + "/answer",
                Map.of("fence", claim.getLong("fence"), "body", "No idiot asks"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(answered.status()).isEqualTo(201);
        assertThat(bodies(lea, thread)).containsExactly("Fine", "No ••••• asks");
    }

    @Test
    void every_node_keeps_a_new_rule() {
        var other = world.node(Map.of());
        var there = lea.to(World.address(other));
        assertThat(talk(there, help, "casino").status()).isEqualTo(201);

        var id = watch("word", "casino", "block").id();
        other.platform().tail().latest().await();
        assertThat(talk(there, help, "casino").status()).isEqualTo(422);

        omar.delete(MODERATION + "watched/" + id);
        other.platform().tail().latest().await();
        assertThat(talk(there, help, "casino").status()).isEqualTo(201);
    }

    @Test
    void a_rule_is_changed_by_whoever_saw_it_last() {
        var id = watch("word", "casino", "block").id();
        var change = Map.of("version", 1, "kind", "word", "text", "roulette", "action", "block");

        assertThat(omar.patch(MODERATION + "watched/" + id, change).status()).isEqualTo(200);
        var late = sara.patch(MODERATION + "watched/" + id, change);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getJsonObject("current").getString("text")).isEqualTo("roulette");
        assertThat(talk(lea, help, "casino").status()).isEqualTo(201);
        assertThat(talk(lea, help, "roulette").status()).isEqualTo(422);
    }

    @Test
    void nothing_is_watched_for_twice() {
        watch("word", "casino", "block");
        var other = watch("word", "roulette", "block").id();

        assertThat(watch("word", "casino", "block").status()).isEqualTo(409);
        assertThat(omar.patch(
                                MODERATION + "watched/" + other,
                                Map.of("version", 1, "kind", "word", "text", "casino", "action", "block"))
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)\\1",
                "((((a{100}){100}){100}){100})",
                "(?=x)",
                "a{1000}b{1000}",
                "x*",
                "([a-z",
                "([[:^alpha:]\\]]{30}){40}"
            })
    void what_is_no_pattern_or_a_bad_one_is_refused(String pattern) {
        assertThat(watch("pattern", pattern, "block").status()).isEqualTo(400);
    }

    @Test
    void few_patterns_may_be_tried_on_every_text() {
        var added = IntStream.rangeClosed(0, 10)
                .mapToObj(i -> watch("pattern", "[a-z]" + i + "[0-9]", "flag").status())
                .toList();

        assertThat(added.subList(0, 10)).containsOnly(201);
        assertThat(added.get(10)).isEqualTo(409);
        assertThat(watch("pattern", "casino[0-9]", "flag").status()).isEqualTo(201);
    }

    @Test
    void the_list_is_read_page_by_page_and_every_change_is_logged() {
        IntStream.range(0, 5).forEach(i -> watch("word", "word" + i, "flag"));

        var first = omar.get(MODERATION + "watched?limit=3");
        var second =
                omar.get(MODERATION + "watched?limit=3&after=" + first.json().getString("next"));

        assertThat(first.itemList()).hasSize(3);
        assertThat(second.itemList()).hasSize(2);
        assertThat(second.json().getString("next")).isNull();
        assertThat(omar.get(MODERATION + "watched?q=word3").itemList()).hasSize(1);
        assertThat(number("select count(*) from moderation.audit where action = 'watched-added'"))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_trial_shows_what_would_have_been_found_and_keeps_nothing() {
        var old = talk(lea, help, "An old c4sino").id();
        world.clock().pass(java.time.Duration.ofDays(32));
        var found = talk(lea, help, "So many words before it, and then a càsino and words after it")
                .id();
        talk(lea, cafe, "Nothing");
        var deleted = talk(lea, help, "Another casino").id();
        lea.delete(FORUM + "threads/" + deleted);

        var trial = omar.post(MODERATION + "watched/trials", Map.of("kind", "word", "text", "casino"))
                .json();

        assertThat(trial.getInteger("texts")).isEqualTo(2);
        assertThat(trial.getString("next")).isNull();
        var match = trial.getJsonArray("items").getJsonObject(0);
        assertThat(trial.getJsonArray("items")).hasSize(1);
        assertThat(match.getLong("threadId")).isEqualTo(found).isNotEqualTo(old);
        assertThat(match.getString("text").substring(match.getInteger("begin"), match.getInteger("end")))
                .isEqualTo("càsino");
        assertThat(omar.get(MODERATION + "watched").itemList()).isEmpty();
    }

    @Test
    void a_trial_goes_through_the_month_in_steps() {
        run("""
                insert into forum.thread (space_id, kind, title, author_id, first_post_id, created_at, last_activity_at)
                select $1, 'discussion', 'Seeded', $2, 100000 + n, $3, $3 from generate_series(1, 600) n
                """, help, lea.id(), World.START);
        run("""
                insert into forum.post (id, thread_id, root_id, rank, author_id, body, html, created_at, written_at, written_by)
                select t.first_post_id, t.id, t.first_post_id, 0, t.author_id, 'casino', '', $1, $1, t.author_id
                  from forum.thread t where t.title = 'Seeded'
                """, World.START);

        var first = trial(Map.of("kind", "word", "text", "casino"));
        var second = trial(Map.of("kind", "word", "text", "casino", "after", first.getString("next")));

        assertThat(List.of(first.getInteger("texts"), second.getInteger("texts")))
                .containsExactly(500, 100);
        assertThat(second.getString("next")).isNull();
    }

    private io.vertx.core.json.JsonObject trial(Map<String, Object> body) {
        return omar.post(MODERATION + "watched/trials", body).json();
    }
}
