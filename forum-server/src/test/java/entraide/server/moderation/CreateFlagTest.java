package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Answer;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CreateFlagTest extends Court {

    @Test
    void a_report_opens_a_case_and_is_acknowledged() {
        var post = insult();

        var flag = flag(zoe, "post", post, "harassment");

        assertThat(flag.status()).isEqualTo(201);
        assertThat(flag.json().getString("outcome")).isNull();
        var seen = omar.get(API + "cases/" + caseOf("post", post)).json();
        assertThat(seen.getJsonObject("card").getString("excerpt")).isEqualTo("You are all fools");
        assertThat(seen.getJsonObject("card").getJsonObject("member").getLong("id"))
                .isEqualTo(tom.id());
        assertThat(seen.getJsonArray("flags")
                        .getJsonObject(0)
                        .getJsonObject("by")
                        .getLong("id"))
                .isEqualTo(zoe.id());
        assertThat(mine().getLong("id")).isEqualTo(flag.id());
    }

    @Test
    void once_for_each_member_until_it_is_decided() {
        var post = insult();
        done(flag(zoe, "post", post, "harassment"));

        assertThat(flag(zoe, "post", post, "spam").problem()).isEqualTo("already-flagged");
    }

    @Test
    void reports_at_once_are_in_one_case() {
        // Of a member nothing is hidden meanwhile: whoever comes last finds it as the first one did.
        var about = tom.id();
        var reporters = Stream.generate(() -> one(Role.STUDENT)).limit(6).toList();

        var statuses = reporters.parallelStream()
                .map(one -> flag(one, "member", about, "other").status())
                .toList();

        assertThat(statuses).containsOnly(201);
        assertThat(number(
                        "select count(*) as number from moderation.casefile where kind = 'member' and subject = $1",
                        about))
                .isEqualTo(1);
        assertThat(number(
                        "select flags as number from moderation.casefile where kind = 'member' and subject = $1",
                        about))
                .isEqualTo(6);
    }

    @Test
    void what_one_cannot_read_one_cannot_report() {
        var hidden = thread(sara, space("staff"), "Among us");
        var gone = insult();
        done(tom.delete(FORUM + "posts/" + gone));

        assertThat(flag(zoe, "thread", hidden, "spam").problem()).isEqualTo("not-found");
        assertThat(flag(zoe, "post", gone, "spam").problem()).isEqualTo("not-found");
        assertThat(flag(zoe, "post", 999_999, "spam").problem()).isEqualTo("not-found");
        assertThat(flag(zoe, "member", 999_999, "spam").problem()).isEqualTo("not-found");
    }

    @Test
    void nobody_reports_their_own_words() {
        assertThat(flag(tom, "post", insult(), "spam").problem()).isEqualTo("own-content");
    }

    @Test
    void what_was_decided_is_reported_again_with_new_facts_only() {
        var post = insult();
        done(decide(omar, reported("post", post), Map.of("action", "keep")));

        assertThat(flag(zoe, "post", post, "spam").problem()).isEqualTo("needs-new-facts");
        assertThat(flag(lea, "post", post, "spam").problem()).isEqualTo("needs-new-facts");
        var again = zoe.post(
                API + "flags",
                Map.of(
                        "target", Map.of("kind", "post", "id", post),
                        "reason", "spam",
                        "newFacts", "The same words were sent to five others."));

        assertThat(again.status()).isEqualTo(201);
    }

    @Test
    void who_reports_learns_what_came_of_it() {
        var post = insult();
        done(decide(omar, reported("post", post), wish("hide")));

        assertThat(mine().getString("outcome")).isEqualTo("upheld");
    }

    @Test
    void a_report_weighs_what_the_reporters_record_says() {
        var thread = thread(lea, "Weights");
        done(decide(omar, reported("post", reply(tom, thread, "one")), wish("hide")));
        var upheld = weight(reply(tom, thread, "two"));
        done(decide(omar, caseOf("post", lastPost), Map.of("action", "reject")));
        done(decide(omar, reported("post", reply(tom, thread, "three")), Map.of("action", "keep")));
        var mixed = weight(reply(tom, thread, "four"));

        assertThat(upheld).isEqualTo(2.0 * 2 / 3);
        assertThat(mixed).isEqualTo(2.0 * 2 / 5);
    }

    private long lastPost;

    private double weight(long post) {
        lastPost = post;
        var caseId = reported("post", post);
        return omar.get(API + "cases/" + caseId)
                .json()
                .getJsonArray("flags")
                .getJsonObject(0)
                .getDouble("weight");
    }

    @Test
    void a_reported_message_and_the_five_around_it_are_open_to_a_moderator() {
        var mina = one(Role.MENTOR);
        var team = made(sara.post(
                "/api/v1/messaging/accompaniments", Map.of("studentId", lea.id(), "mentorIds", List.of(mina.id()))));
        var begun = made(lea.post(
                "/api/v1/messaging/conversations",
                Map.of("accompanimentId", team, "subject", "Mon devis", "body", "Bonjour")));
        var message = number(
                "select max(id) as number from messaging.message where conversation_id = $1 and kind = 'message'",
                begun);

        assertThat(context(message).problem()).isEqualTo("not-found");
        assertThat(flag(zoe, "message", message, "harassment").problem()).isEqualTo("not-found");
        done(flag(mina, "message", message, "harassment"));

        assertThat(context(message).itemList().get(0).getString("body")).isEqualTo("Bonjour");
        done(decide(omar, caseOf("message", message), wish("hide")));
        assertThat(mina.get("/api/v1/messaging/conversations/" + begun + "/messages")
                        .text())
                .doesNotContain("Bonjour");
    }

    private Answer context(long message) {
        return omar.get("/api/v1/messaging/messages/" + message + "/context");
    }

    private JsonObject mine() {
        return zoe.get(API + "flags/mine").itemList().get(0);
    }
}
