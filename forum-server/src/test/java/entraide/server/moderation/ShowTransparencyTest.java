package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class ShowTransparencyTest extends Court {

    @Test
    void the_figures_are_what_happened() {
        var before = figures();

        var post = insult();
        done(flag(zoe, "post", post, "harassment"));
        done(flag(lea, "post", post, "other"));
        var decision = decided(decide(omar, caseOf("post", post), wish("hide"))).getLong("id");
        overturn(tom, decision);

        var after = figures();
        assertThat(after.getInteger("flags") - before.getInteger("flags")).isEqualTo(2);
        assertThat(of(after, "flagsByReason", "harassment") - of(before, "flagsByReason", "harassment"))
                .isEqualTo(1);
        assertThat(after.getInteger("cases") - before.getInteger("cases")).isEqualTo(1);
        assertThat(after.getInteger("casesDecided") - before.getInteger("casesDecided"))
                .isEqualTo(1);
        // The server's own, and the moderator's.
        assertThat(of(after, "decisionsByAction", "hide") - of(before, "decisionsByAction", "hide"))
                .isEqualTo(2);
        assertThat(after.getInteger("automated") - before.getInteger("automated"))
                .isEqualTo(1);
        assertThat(of(after, "appealsByOutcome", "overturned") - of(before, "appealsByOutcome", "overturned"))
                .isEqualTo(1);
    }

    @Test
    void the_log_is_read_by_those_who_answer_for_it() {
        var post = insult();
        done(flag(zoe, "post", post, "spam"));

        var line = sara.get(API + "audit?limit=1").itemList().get(0);

        assertThat(line.getString("action")).isEqualTo("flagged");
        assertThat(line.getJsonObject("by").getLong("id")).isEqualTo(zoe.id());
        assertThat(line.getJsonObject("ref").getLong("id")).isEqualTo(post);
        assertThat(zoe.get(API + "audit").problem()).isEqualTo("forbidden");
    }

    private JsonObject figures() {
        return done(world.visitor().get(API + "transparency")).json();
    }

    private static int of(JsonObject figures, String by, String what) {
        return figures.getJsonObject(by).getInteger(what, 0);
    }
}
