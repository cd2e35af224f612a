package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.moderation.audit.VerifyAudit;
import entraide.platform.people.Role;
import entraide.support.Reader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideCaseTest extends Court {

    @Test
    void what_is_hidden_is_read_by_nobody_else_and_comes_back_with_its_replies() {
        var thread = thread(lea, "How do you learn");
        var post = reply(tom, thread, "You are all fools");
        done(lea.post(FORUM + "threads/" + thread + "/posts", Map.of("body", "Not nice", "parentId", post)));
        var decision = decided(decide(omar, reported("post", post), wish("hide")));

        assertThat(texts(lea, thread)).doesNotContain("fools").contains("Not nice");
        overturn(tom, decision.getLong("id"));

        assertThat(texts(lea, thread)).contains("fools").contains("Not nice");
        assertThat(tom.get(API + "decisions/mine").itemList().get(0).getString("endedBy"))
                .isEqualTo("appeal");
        assertThat(zoe.get(API + "flags/mine").itemList().get(0).getString("outcome"))
                .isEqualTo("rejected");
    }

    @Test
    void what_is_deleted_comes_back() {
        var post = insult();
        var thread = threadOf(post);
        var decision = decided(decide(omar, reported("post", post), wish("delete")));

        assertThat(texts(lea, thread)).doesNotContain("fools");
        assertThat(tom.post(FORUM + "posts/" + post + "/restorations", null).status())
                .isNotEqualTo(200);
        overturn(tom, decision.getLong("id"));

        assertThat(texts(lea, thread)).contains("fools");
    }

    @Test
    void a_deleted_thread_comes_back() {
        var thread = thread(tom, "Buy my course now");
        var decision = decided(decide(omar, reported("thread", thread), wish("delete")));

        assertThat(lea.get(FORUM + "threads/" + thread).status()).isEqualTo(404);
        overturn(tom, decision.getLong("id"));

        assertThat(lea.get(FORUM + "threads/" + thread).status()).isEqualTo(200);
    }

    @Test
    void what_is_edited_leaves_no_word_in_the_history_and_comes_back() {
        var post = insult();
        var wish = with(with(wish("edit"), "body", "Somebody was called names"), "version", 1);
        var decision = decided(decide(omar, reported("post", post), wish));

        assertThat(lea.get(FORUM + "posts/" + post).text())
                .contains("called names")
                .doesNotContain("fools");
        assertThat(lea.get(FORUM + "posts/" + post + "/revisions").text()).doesNotContain("fools");
        overturn(tom, decision.getLong("id"));

        assertThat(lea.get(FORUM + "posts/" + post).text()).contains("fools");
        assertThat(lea.get(FORUM + "posts/" + post + "/revisions").text()).contains("fools");
    }

    @Test
    void a_text_that_changed_meanwhile_is_not_edited_unseen() {
        var post = insult();
        var about = reported("post", post);
        done(tom.patch(FORUM + "posts/" + post, Map.of("body", "You are all dear to me", "version", 1)));

        var wish = with(with(wish("edit"), "body", "Taken out"), "version", 1);

        assertThat(decide(omar, about, wish).problem()).isEqualTo("changed-meanwhile");
        assertThat(lea.get(FORUM + "posts/" + post).text()).contains("dear to me");
        assertThat(omar.get(API + "cases/" + about).json().getJsonArray("decisions"))
                .isEmpty();
    }

    @Test
    void what_is_moved_or_locked_is_put_back() {
        var thread = thread(tom, "Out of place");
        var room = space("everyone");
        var moved = decided(decide(omar, reported("thread", thread), with(wish("move"), "space", room)));
        assertThat(spaceOf(thread)).isEqualTo(room);
        overturn(tom, moved.getLong("id"));
        assertThat(spaceOf(thread)).isEqualTo(space);

        var other = thread(tom, "A quarrel without end");
        var locked = decided(decide(omar, reported("thread", other), wish("lock")));
        assertThat(lea.post(FORUM + "threads/" + other + "/posts", Map.of("body", "Yes"))
                        .problem())
                .isEqualTo("thread-locked");
        overturn(tom, locked.getLong("id"));
        reply(lea, other, "Yes");
    }

    private long spaceOf(long thread) {
        return lea.get(FORUM + "threads/" + thread)
                .json()
                .getJsonObject("space")
                .getLong("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hide", "delete", "lock", "warn", "ban"})
    void nobody_is_restricted_without_reasons(String action) {
        var thread = thread(tom, "Out of place");
        var about = reported("thread", thread);

        var bare = decide(omar, about, Map.of("action", action));
        var blank = decide(omar, about, Map.of("action", action, "ground", " ", "facts", "\t"));

        assertThat(List.of(bare.problem(), blank.problem())).containsOnly("invalid");
        assertThat(bare.json().getJsonArray("errors")).hasSize(2);
        assertThat(omar.post(API + "decisions", Map.of("caseIds", List.of(about), "action", action))
                        .problem())
                .isEqualTo("invalid");
        assertThat(lea.get(FORUM + "threads/" + thread).status()).isEqualTo(200);
    }

    @Test
    void the_statement_is_whole_and_in_the_members_language() {
        run("update people.member set locale = 'fr' where id = $1", tom.id());
        var wish = with(
                wish("silence"),
                "until",
                world.clock().instant().plus(Duration.ofDays(3)).toString());
        var id = decided(decide(omar, reported("post", insult()), wish)).getLong("id");

        var statement = tom.get(API + "decisions/" + id).json().getJsonObject("statement");

        assertThat(statement.getString("ground")).startsWith("Règle de l'école « Respect »");
        assertThat(statement.getString("facts")).isEqualTo(FACTS);
        assertThat(statement.getString("scope")).startsWith("Vous pouvez tout lire");
        assertThat(statement.getString("duration")).startsWith("Jusqu'au ").contains(" 20");
        assertThat(statement.getString("automation")).contains("aucun moyen automatisé");
        assertThat(statement.getString("remedies")).contains("recours").contains("tribunal");
        assertThat(tom.get(API + "decisions/" + id).json().getJsonObject("decidedBy"))
                .isNull();
        assertThat(zoe.get(API + "decisions/" + id).problem()).isEqualTo("not-found");
    }

    @Test
    void words_may_be_the_ground_as_well() {
        var decision = decided(decide(omar, reported("post", insult()), with(wish("warn"), "ground", "Article 9")));

        assertThat(decision.getJsonObject("statement").getString("ground")).isEqualTo("Article 9");
    }

    @Test
    void several_measures_are_decisions_of_their_own() {
        var post = insult();
        var wish = with(wish("hide"), "also", List.of(Map.of("action", "warn")));
        var made = done(decide(omar, reported("post", post), wish)).json().getJsonArray("decisions");

        assertThat(made).hasSize(2);
        overturn(tom, made.getJsonObject(0).getLong("id"));

        assertThat(texts(lea, threadOf(post))).contains("fools");
        assertThat(zoe.get(API + "flags/mine").itemList().get(0).getString("outcome"))
                .isEqualTo("upheld");
    }

    @Test
    void nobody_judges_their_own_words() {
        var post = reply(omar, thread(lea, "Own words"), "I am right");
        var about = reported("post", post);

        assertThat(decide(omar, about, Map.of("action", "keep")).problem()).isEqualTo("own-case");
        assertThat(omar.post(API + "claims", Map.of("caseId", about)).problem()).isEqualTo("own-case");
    }

    @Test
    void what_cannot_be_done_to_it_is_refused() {
        var about = reported("member", tom.id());
        var thread = reported("thread", thread(tom, "Not to be edited"));

        assertThat(decide(omar, about, wish("hide")).problem()).isEqualTo("not-for-this");
        assertThat(decide(omar, thread, with(with(wish("edit"), "body", "x"), "version", 1))
                        .problem())
                .isEqualTo("not-for-this");
        assertThat(decide(omar, thread, wish("edit")).problem()).isEqualTo("invalid");
        assertThat(decide(omar, about, wish("suspend")).problem()).isEqualTo("invalid");
        assertThat(decide(omar, about, with(wish("warn"), "until", "2130-01-01T00:00:00Z"))
                        .problem())
                .isEqualTo("invalid");
    }

    @Test
    void who_is_concerned_and_who_reported_hear_of_it() {
        var about = reported("post", insult());
        try (var toTom = Reader.of(tom, world.address());
                var toZoe = Reader.of(zoe, world.address());
                var toLea = Reader.of(lea, world.address())) {
            assertThat(List.of(
                            toTom.next().event(),
                            toZoe.next().event(),
                            toLea.next().event()))
                    .containsOnly("ready");
            done(decide(omar, about, wish("warn")));
            thread(sara, "For everybody");

            assertThat(toZoe.next().data()).contains("moderation.case-decided");
            assertThat(toTom.next().data()).contains("moderation.decided");
            assertThat(toLea.next().data()).contains("forum.");
        }
        assertThat(mails(tom.handle() + "@school.test")).hasSize(1);
    }

    @Test
    void all_of_it_is_in_the_log() {
        var post = insult();
        var before = number("select max(id) as number from moderation.audit");
        var decision =
                decided(decide(omar, reported("post", post), wish("hide"))).getLong("id");
        overturn(tom, decision);

        assertThat(number(
                        "select count(*) as number from moderation.audit where id > $1 and action in"
                                + " ('flagged', 'decided', 'appealed', 'appeal-overturned')",
                        before))
                .isEqualTo(4);
        assertThat(new VerifyAudit(database()).run().await().altered()).isEmpty();
    }

    @Test
    void only_moderators_decide() {
        var about = reported("post", insult());

        for (var role : List.of(Role.STUDENT, Role.ALUMNUS, Role.MENTOR, Role.STAFF)) {
            assertThat(decide(one(role), about, wish("hide")).problem()).isEqualTo("forbidden");
        }
    }
}
