package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.queue.AtOnce;
import entraide.support.Answer;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** listRules, addRule, changeRule. */
class RulesTest extends Court {

    private static int rules;
    private final String slug = "rule-" + rules++;

    private static Map<String, Object> words(String about) {
        return Map.of("fr", about + " en français", "en", about + " in English");
    }

    private Answer add() {
        return sara.post(API + "rules", Map.of("slug", slug, "name", words("Looms"), "text", words("No looms")));
    }

    private static Map<String, Object> change(JsonObject seen) {
        return new HashMap<>(Map.of(
                "version",
                seen.getLong("version"),
                "name",
                words("Looms"),
                "text",
                words("Few looms"),
                "retired",
                false));
    }

    private Answer put(JsonObject seen, Map<String, Object> change) {
        return sara.put(API + "rules/" + seen.getLong("id"), change);
    }

    private List<String> slugs(String query) {
        return world.visitor().get(API + "rules" + query).itemList().stream()
                .map(rule -> rule.getString("slug"))
                .toList();
    }

    @Test
    void a_decision_cites_the_words_as_they_were_then() {
        var rule = done(add()).json();
        run("update people.member set locale = 'fr' where id = $1", tom.id());
        long decision = decided(decide(omar, reported("post", insult()), with(wish("hide"), "ground", slug)))
                .getLong("id");

        done(put(rule, change(rule)));

        var statement = tom.get(API + "decisions/" + decision).json().getJsonObject("statement");
        assertThat(statement.getString("ground")).isEqualTo("No looms en français");
    }

    @Test
    void it_is_listed_after_the_others_until_it_is_retired_and_again_when_it_is_back() {
        var rule = done(add()).json();
        assertThat(slugs("")).endsWith(slug);

        var retired = done(put(rule, with(change(rule), "retired", true))).json();

        assertThat(slugs("")).doesNotContain(slug);
        assertThat(slugs("?retired=true")).contains(slug);
        var refused = decide(omar, reported("post", insult()), with(wish("hide"), "ground", slug));
        assertThat(refused.status()).isEqualTo(400);
        done(put(retired, change(retired)));
        assertThat(slugs("")).contains(slug);
    }

    @Test
    void of_two_who_change_it_at_once_one_sees_what_the_other_wrote() {
        var rule = done(add()).json();

        var answers =
                AtOnce.send(List.<Callable<Answer>>of(() -> put(rule, change(rule)), () -> put(rule, change(rule))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        var conflict =
                answers.stream().filter(one -> one.status() == 409).findFirst().orElseThrow();
        assertThat(conflict.text()).contains("Few looms");
    }

    @Test
    void a_slug_is_given_once() {
        done(add());
        assertThat(add().problem()).isEqualTo("rule-already");
    }

    @Test
    void only_staff_word_them() {
        var rule = done(add()).json();
        for (var other : List.of(tom, omar)) {
            assertThat(other.put(API + "rules/" + rule.getLong("id"), change(rule))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void each_change_is_in_the_log() {
        var rule = done(add()).json();
        done(put(rule, change(rule)));

        assertThat(omar.get(API + "audit?limit=2").itemList())
                .extracting(line -> line.getString("action"))
                .containsExactly("rule-changed", "rule-added");
    }

    @Test
    void the_database_itself_loses_none() {
        done(add());
        assertThatThrownBy(() -> run("delete from moderation.rule where slug = $1", slug))
                .hasMessageContaining("never deleted");
    }
}
