package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewDecisionTest extends Court {

    private static Answer preview(Speaker moderator, long caseId, Map<String, Object> wish) {
        return moderator.post(API + "cases/" + caseId + "/previews", wish);
    }

    private static JsonObject statement(Answer previewed) {
        return done(previewed).json().getJsonArray("items").getJsonObject(0).getJsonObject("statement");
    }

    @Test
    void a_preview_is_word_by_word_what_the_member_reads() {
        var about = reported("post", insult());
        done(tom.patch(
                "/api/v1/people/me",
                Map.of(
                        "locale",
                        "fr",
                        "version",
                        tom.get("/api/v1/people/me").json().getInteger("version"))));
        var foretold = statement(preview(omar, about, wish("hide")));

        assertThat(foretold.getString("locale")).isEqualTo("fr");
        assertThat(foretold)
                .isEqualTo(decided(decide(omar, about, wish("hide"))).getJsonObject("statement"));
    }

    @Test
    void a_preview_decides_nothing_and_may_be_asked_for_before_the_reasons_are_written() {
        var about = reported("post", insult());
        var foretold = statement(preview(omar, about, Map.of("action", "hide")));

        assertThat(foretold.getString("facts")).isEmpty();
        assertThat(omar.get(API + "cases/" + about).json().getJsonArray("decisions"))
                .isEmpty();
    }

    @Test
    void what_restricts_nobody_has_no_statement() {
        assertThat(statement(preview(omar, reported("post", insult()), Map.of("action", "keep"))))
                .isNull();
    }

    @Test
    void nobody_asks_about_a_case_of_their_own() {
        var about = reported("post", reply(omar, thread(lea, "How do you learn"), "You are all fools"));

        assertThat(preview(omar, about, wish("hide")).status()).isEqualTo(404);
        assertThat(preview(nadia, about, wish("hide")).status()).isEqualTo(200);
    }
}
