package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.moderation.audit.VerifyAudit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AutoHideTest extends Court {

    @Test
    void from_report_to_appeal() {
        var thread = thread(lea, "How do you learn");
        var post = reply(tom, thread, "You are all fools");
        done(lea.post(FORUM + "threads/" + thread + "/posts", Map.of("body", "Not nice", "parentId", post)));
        run("update people.member set locale = 'fr' where id = $1", tom.id());

        done(flag(zoe, "post", post, "harassment"));
        assertThat(texts(lea, thread)).contains("fools");
        done(flag(lea, "post", post, "other"));
        assertThat(texts(zoe, thread)).doesNotContain("fools");

        var automatic = tom.get(API + "decisions/mine").itemList().get(0);
        assertThat(automatic.getBoolean("automated")).isTrue();
        assertThat(automatic.getJsonObject("statement").getString("facts"))
                .isEqualTo(
                        "2 personnes ont signalé ce texte (harcèlement, autre raison). "
                                + "Leurs signalements pèsent ensemble 2\u202f; à partir de 2, un texte est masqué jusqu'à la décision de la modération.");

        var about = caseOf("post", post);
        done(omar.post(API + "claims", Map.of("caseId", about)));
        var decision = decided(decide(omar, about, wish("hide"))).getLong("id");
        assertThat(texts(zoe, thread)).doesNotContain("fools");
        assertThat(appeal(tom, automatic.getLong("id")).problem()).isEqualTo("decision-ended");

        overturn(tom, decision);
        assertThat(texts(zoe, thread)).contains("fools").contains("Not nice");
        assertThat(new VerifyAudit(database()).run().await().altered()).isEmpty();
    }

    @Test
    void what_a_moderator_keeps_is_back() {
        var post = hidden();

        done(decide(omar, caseOf("post", post), Map.of("action", "keep")));

        assertThat(texts(zoe, threadOf(post))).contains("fools");
        assertThat(tom.get(API + "decisions/mine").itemList().get(0).getString("endedBy"))
                .isEqualTo("decision");
    }

    @Test
    void an_appeal_against_the_server_brings_it_back_for_good() {
        var post = hidden();
        var automatic = tom.get(API + "decisions/mine").itemList().get(0).getLong("id");

        overturn(tom, automatic);
        done(flag(sara, "post", post, "spam"));

        assertThat(texts(zoe, threadOf(post))).contains("fools");
        assertThat(omar.get(API + "cases/" + caseOf("post", post))
                        .json()
                        .getJsonObject("card")
                        .getValue("closedAt"))
                .isNull();
    }

    @Test
    void the_threshold_is_the_schools_and_can_be_tried_before() {
        var before = omar.get(API + "auto-hide").json();
        var post = insult();
        done(flag(zoe, "post", post, "spam"));
        var wish = new HashMap<String, Object>(Map.of("version", before.getLong("version")));
        wish.put("hideAt", null);

        var off = done(sara.put(API + "auto-hide", wish)).json();
        done(flag(lea, "post", post, "spam"));
        assertThat(texts(zoe, threadOf(post))).contains("fools");
        assertThat(sara.put(API + "auto-hide", wish).problem()).isEqualTo("changed-meanwhile");

        var atTwo = simulated(200);
        var atThree = simulated(300);
        assertThat(atTwo.getInteger("hidden")).isGreaterThan(atThree.getInteger("hidden"));
        done(decide(omar, caseOf("post", post), wish("hide")));
        assertThat(simulated(200).getInteger("upheld")).isEqualTo(atTwo.getInteger("upheld") + 1);
        assertThat(simulated(300).getInteger("missed")).isEqualTo(atThree.getInteger("missed") + 1);
        done(sara.put(API + "auto-hide", Map.of("hideAt", 2, "version", off.getLong("version"))));
    }

    private io.vertx.core.json.JsonObject simulated(int percent) {
        return done(omar.get(API + "auto-hide/simulation?percent=" + percent)).json();
    }

    private long hidden() {
        var post = insult();
        done(flag(zoe, "post", post, "harassment"));
        done(flag(lea, "post", post, "harassment"));
        assertThat(texts(zoe, threadOf(post))).doesNotContain("fools");
        return post;
    }
}
