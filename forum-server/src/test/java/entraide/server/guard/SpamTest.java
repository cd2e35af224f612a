package entraide.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What moderators decided is learnt, unlearnt and explained; what resembles spam waits for a look, and no more than that. */
class SpamTest extends GuardedTest {

    private static final List<String> SPAM = List.of(
            "Win money fast with our casino bonus, join at https://lucky.example/a now",
            "The best casino bonus of the year, money back, see https://lucky.example/b",
            "Your casino bonus waits, easy money every day: https://lucky.example/c",
            "Double your money tonight, casino bonus for all who join https://lucky.example/d",
            "Casino bonus without risk, money in an hour, https://lucky.example/e");
    private static final List<String> FINE = List.of(
            "How do I thread the loom when the warp is too short?",
            "The second exercise of the loom course gives me another result",
            "Thank you, the warp holds now and the pattern is right",
            "Which yarn do you take for the weft of a winter scarf?",
            "My mentor showed me how to count the threads of the pattern");
    private static final String MORE_SPAM = "Money for nothing, a casino bonus at https://lucky.example/z";
    private static final String MORE_FINE = "Is the warp of this pattern for a winter scarf?";

    private Answer reject(long hold) {
        return omar.post(
                MODERATION + "holds/" + hold + "/decisions",
                Map.of("outcome", "rejected", "ground", "spam", "facts", "It sells a game of chance."));
    }

    private Map<String, Object> rules(int firstPosts) {
        return Map.of(
                "firstPosts",
                firstPosts,
                "spam",
                Map.of("percent", 80, "examples", 5),
                "links",
                Map.of("most", 50, "sameHost", 500, "welcome", List.of()));
    }

    /** Everything waits until it was looked at; then nothing does but what resembles spam. */
    private void taught() {
        prevention(rules(50));
        SPAM.forEach(text -> talk(lea, help, text));
        FINE.forEach(text -> talk(tom, help, text));
        for (var hold : holds()) {
            boolean spam = hold.getJsonObject("author").getString("handle").equals("lea");
            var answer = spam ? reject(hold.getLong("id")) : approve(omar, hold.getLong("id"));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        }
        prevention(rules(0));
    }

    private Speaker somebody(String handle) {
        return world.member(handle, Role.STUDENT);
    }

    @Test
    void what_resembles_spam_waits_and_says_why_and_what_does_not_is_written() {
        taught();

        assertThat(talk(somebody("ann"), help, MORE_FINE).status()).isEqualTo(201);
        assertThat(talk(somebody("bob"), help, MORE_SPAM).status()).isEqualTo(202);

        assertThat(reasons()).containsExactly("spam");
        var score = holds().get(0).getJsonObject("score");
        assertThat(score.getDouble("value")).isBetween(0.8, 1.0);
        assertThat(score.getJsonArray("because").toString()).contains("casino").doesNotContain("warp");
    }

    @Test
    void while_little_was_judged_nobody_is_held() {
        prevention(Map.of("spam", Map.of("percent", 1, "examples", 5)));

        assertThat(talk(lea, help, MORE_SPAM).status()).isEqualTo(201);

        taught();
        prevention(Map.of("spam", Map.of("percent", 1, "examples", 6)));
        assertThat(talk(somebody("ann"), help, MORE_SPAM).status()).isEqualTo(201);
    }

    @Test
    void at_naught_it_is_off() {
        taught();
        prevention(Map.of("spam", Map.of("percent", 0, "examples", 5)));

        assertThat(talk(somebody("ann"), help, MORE_SPAM).status()).isEqualTo(201);
    }

    @Test
    void of_mentors_it_is_not_asked() {
        taught();
        assertThat(talk(mina, help, MORE_SPAM).status()).isEqualTo(201);
    }

    @Test
    void what_is_overturned_is_unlearnt_to_the_last_word() {
        taught();
        var before = tokens();
        watch("word", "zebra", "hold");
        var ann = somebody("ann");
        talk(ann, help, "A zebra that nobody learnt of");
        long decision = reject(holds().get(0).getLong("id")).json().getLong("decision");
        assertThat(tokens()).isNotEqualTo(before);
        var nadia = world.member("nadia", Role.MODERATOR);
        long appeal = ann.post(MODERATION + "appeals", Map.of("decisionId", decision, "text", "A zebra is no game."))
                .id();
        assertThat(nadia.post(
                                MODERATION + "appeals/" + appeal + "/reviews",
                                Map.of("outcome", "overturned", "answer", "True."))
                        .status())
                .isEqualTo(204);

        assertThat(tokens()).isEqualTo(before);
    }

    private String tokens() {
        return entraide.platform.db.Sql.list(
                        world.node().platform().database(),
                        "select token, spam, ham from moderation.token where spam + ham > 0 order by token",
                        row -> row.getLong("token") + ":" + row.getInteger("spam") + ":" + row.getInteger("ham"))
                .await()
                .stream()
                .collect(Collectors.joining(" "));
    }

    @Test
    void cases_teach_as_well_and_show_what_was_learnt() {
        taught();
        var thread = talk(mina, help, MORE_SPAM).id();
        tom.post(MODERATION + "flags", Map.of("target", Map.of("kind", "thread", "id", thread), "reason", "spam"));
        long about = number("select max(id) from moderation.casefile");

        var shown = omar.get(MODERATION + "cases/" + about).json().getJsonObject("score");
        assertThat(shown.getDouble("value")).isGreaterThan(0.8);
        long texts = number("select spam from moderation.token where token = 0");
        omar.post(
                MODERATION + "cases/" + about + "/decisions",
                Map.of("action", "hide", "ground", "spam", "facts", "It sells a game."));

        assertThat(number("select spam from moderation.token where token = 0")).isEqualTo(texts + 1);
    }

    @Test
    void what_is_taken_away_for_another_reason_teaches_nothing() {
        prevention(rules(50));
        talk(lea, help, "You are a fool");
        omar.post(
                MODERATION + "holds/" + holds().get(0).getLong("id") + "/decisions",
                Map.of("outcome", "rejected", "ground", "Respect", "facts", "An insult."));

        assertThat(number("select count(*) from moderation.lesson")).isZero();
    }

    @Test
    void nothing_that_can_be_read_is_touched_by_a_score() {
        var written = talk(lea, help, MORE_SPAM).id();
        taught();

        assertThat(tom.get(FORUM + "threads/" + written).status()).isEqualTo(200);
        assertThat(holds()).isEmpty();
    }

    @Test
    void no_word_is_kept_of_what_was_learnt() {
        taught();
        assertThat(number("select count(*) from moderation.lesson l where l::text like '%casino%'"))
                .isZero();
        assertThat(new JsonObject(Map.of("tokens", tokens())).encode()).doesNotContain("casino");
    }
}
