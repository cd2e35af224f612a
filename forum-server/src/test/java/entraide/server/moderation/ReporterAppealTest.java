package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.platform.people.Role;
import entraide.queue.AtOnce;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Who reported something may contest that it was left; other eyes decide it anew. */
class ReporterAppealTest extends Court {

    private final long post = insult();
    private final long about = reported("post", post);

    private long left() {
        return done(decide(omar, about, Map.of("action", "keep"))).id();
    }

    private JsonObject flagOf(Speaker who) {
        return who.get(API + "flags/mine").itemList().get(0);
    }

    private static Answer overturn(Speaker who, long appeal, Map<String, Object> decision) {
        return who.post(
                API + "appeals/" + appeal + "/reviews",
                Map.of("outcome", "overturned", "answer", "It is an insult.", "decision", decision));
    }

    @Test
    void overturned_it_is_decided_anew_by_other_eyes_with_a_statement() {
        long decision = left();
        assertThat(flagOf(zoe).getLong("decisionId")).isEqualTo(decision);
        long appeal = made(appeal(zoe, decision));

        assertThat(overturn(omar, appeal, wish("hide")).problem()).isEqualTo("own-decision");
        done(overturn(nadia, appeal, wish("hide")));

        assertThat(texts(lea, threadOf(post))).doesNotContain("fools");
        var told = tom.get(API + "decisions/mine").itemList().get(0);
        assertThat(told.getJsonObject("statement").getString("facts")).isEqualTo(FACTS);
        assertThat(told.toString()).doesNotContain(zoe.handle());
        var flag = flagOf(zoe);
        assertThat(flag.getString("outcome")).isEqualTo("upheld");
        assertThat(flag.getJsonObject("appeal").getString("answer")).isEqualTo("It is an insult.");
        assertThat(flag.getValue("decisionId")).isNull();
        assertThat(mails("zoe").isEmpty() && mails(zoe.handle()).isEmpty()).isFalse();
    }

    @Test
    void against_the_new_decision_its_author_appeals_as_against_any() {
        done(overturn(nadia, made(appeal(zoe, left())), wish("hide")));
        long decision = tom.get(API + "decisions/mine").itemList().get(0).getLong("id");
        long appeal = made(appeal(tom, decision));

        done(review(omar, appeal, "overturned"));

        assertThat(texts(lea, threadOf(post))).contains("fools");
    }

    @Test
    void upheld_it_stays_and_who_reported_reads_why() {
        long appeal = made(appeal(zoe, left()));

        done(review(nadia, appeal, "upheld"));

        assertThat(texts(lea, threadOf(post))).contains("fools");
        assertThat(flagOf(zoe).getJsonObject("appeal").getString("outcome")).isEqualTo("upheld");
        assertThat(tom.get(API + "decisions/mine").itemList()).isEmpty();
    }

    @Test
    void to_overturn_needs_what_is_decided_instead() {
        long appeal = made(appeal(zoe, left()));

        assertThat(review(nadia, appeal, "overturned").status()).isEqualTo(400);
        assertThat(overturn(nadia, appeal, Map.of("action", "hide", "ground", " ", "facts", FACTS))
                        .status())
                .isEqualTo(400);
        assertThat(texts(lea, threadOf(post))).contains("fools");
    }

    @Test
    void only_by_who_reported_and_once() {
        long decision = left();
        for (var other : List.of(tom, lea, nadia)) {
            assertThat(appeal(other, decision).problem()).isEqualTo("not-found");
        }
        done(appeal(zoe, decision));
        assertThat(appeal(zoe, decision).problem()).isEqualTo("already-appealed");
        assertThat(zoe.get(API + "decisions/" + decision).status()).isEqualTo(404);
    }

    @Test
    void several_who_reported_appeal_each_and_the_first_that_is_right_brings_it_about() {
        done(lea.post(API + "flags", Map.of("target", Map.of("kind", "post", "id", post), "reason", "other")));
        // Two reports hid it; keeping brings it back.
        long decision = left();
        long first = made(appeal(zoe, decision));
        long second = made(appeal(lea, decision));
        var selma = one(Role.MODERATOR);

        var answers = AtOnce.send(List.<Callable<Answer>>of(
                () -> overturn(nadia, first, wish("hide")), () -> overturn(selma, second, wish("hide"))));

        assertThat(answers).extracting(Answer::status).containsOnly(204);
        assertThat(number(
                        "select count(*) as number from moderation.decision where case_id = $1 and action = 'hide' and not automated",
                        about))
                .isEqualTo(1);
        assertThat(texts(sara, threadOf(post))).doesNotContain("fools");
    }

    @Test
    void while_it_is_judged_anew_that_comes_first() {
        long appeal = made(appeal(zoe, left()));
        done(sara.post(
                API + "flags",
                Map.of(
                        "target", Map.of("kind", "post", "id", post),
                        "reason", "illegal",
                        "newFacts", "It names somebody.")));

        assertThat(overturn(nadia, appeal, wish("hide")).problem()).isEqualTo("case-open");
    }

    @Test
    void moderators_see_who_appeals_and_as_what() {
        long appeal = made(appeal(zoe, left()));

        var line = nadia.get(API + "appeals?limit=100").itemList().stream()
                .filter(one ->
                        one.getJsonObject("decision").getJsonObject("appeal").getLong("id") == appeal)
                .findFirst()
                .orElseThrow();

        assertThat(line.getString("by")).isEqualTo("reporter");
        assertThat(line.getJsonObject("member").getLong("id")).isEqualTo(zoe.id());
        assertThat(line.getBoolean("mayReview")).isTrue();
    }

    @Test
    void the_schema_knows_who_reported() {
        long decision = left();
        assertThatThrownBy(() -> run("""
                        insert into moderation.appeal (decision_id, decider, action, member_id, text, created_at)
                        values ($1, $2, 'keep', $3, 'x', now())
                        """, decision, omar.id(), lea.id())).hasMessageContaining("appeal_action_check");
    }

    @Test
    void an_appeal_against_what_the_server_hid_helps_no_more_once_a_moderator_hid_it() {
        done(flag(lea, "post", post, "other"));
        long automatic = tom.get(API + "decisions/mine").itemList().get(0).getLong("id");
        long early = made(appeal(tom, automatic));
        long standing = decided(decide(omar, about, wish("hide"))).getLong("id");

        assertThat(review(nadia, early, "overturned").problem()).isEqualTo("decision-ended");
        assertThat(texts(lea, threadOf(post))).doesNotContain("fools");
        done(review(nadia, early, "upheld"));

        overturn(tom, standing);
        assertThat(texts(lea, threadOf(post))).contains("fools");
    }
}
