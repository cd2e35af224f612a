package entraide.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** showMyTrust, and what members may not do whom nobody knows yet. */
class TrustTest extends GuardedTest {

    private static final World LIMITED = world(Map.of("ENTRAIDE_LIMITS", "on"));
    private static final String LINKS = "https://a.example https://b.example https://c.example, all of them of use";

    TrustTest() {
        super(LIMITED);
    }

    @AfterAll
    static void stop() {
        LIMITED.close();
    }

    @Test
    void newcomers_write_few_links_images_and_texts_and_those_who_are_known_as_many_as_they_like() {
        prevention(Map.of("newcomers", Map.of("links", 2, "images", 1, "textsADay", 3)));
        assertThat(trust(lea).getBoolean("known")).isFalse();
        assertThat(trust(lea).getJsonObject("limits").getInteger("links")).isEqualTo(2);

        refused(talk(lea, help, LINKS).json(), "newcomer-links");
        refused(talk(lea, help, "![a](/x) ![b](/y)").json(), "newcomer-images");
        var thread = talk(lea, help, "Hello").id();
        var post = reply(lea, thread, "One").id();
        refused(edit(lea, post, 1, LINKS).json(), "newcomer-links");
        reply(lea, thread, "Two");
        refused(reply(lea, thread, "Three").json(), "newcomer-texts");
        assertThat(talk(mina, help, LINKS).status()).isEqualTo(201);

        thankedThrice(thread);
        assertThat(trust(lea).getBoolean("known")).isTrue();
        assertThat(trust(lea).getJsonObject("limits")).isNull();
        assertThat(reply(lea, thread, LINKS).status()).isEqualTo(201);
        run("delete from forum.thanks");
        assertThat(reply(lea, thread, LINKS).status()).isEqualTo(201);
    }

    private void thankedThrice(long thread) {
        for (var post : lea.get(FORUM + "threads/" + thread + "/posts").itemList()) {
            tom.put(FORUM + "posts/" + post.getLong("id") + "/thanks");
        }
    }

    @Test
    void time_reading_and_writing_make_somebody_known() {
        var threads = List.of("a", "b", "c", "d", "e").stream()
                .map(body -> talk(mina, help, body).json())
                .toList();
        for (var thread : threads) {
            tom.put(
                    FORUM + "threads/" + thread.getLong("id") + "/read",
                    Map.of("postId", thread.getLong("firstPostId")));
        }
        for (int i = 0; i < 3; i++) reply(tom, threads.get(0).getLong("id"), "Reply " + i);
        run("update people.member set created_at = $1", World.START);
        assertThat(trust(tom).getBoolean("known")).isFalse();

        world.clock().pass(Duration.ofDays(3));

        assertThat(trust(tom).getBoolean("known")).isTrue();
        assertThat(trust(tom).getJsonArray("steps").toString()).contains("\"have\":5,\"need\":5");
        assertThat(trust(mina).getJsonArray("steps")).isEmpty();
    }

    private JsonObject trust(Speaker member) {
        return member.get(MODERATION + "trust/mine").json();
    }

    private static void refused(JsonObject problem, String slug) {
        assertThat(problem.getString("type")).isEqualTo("/problems/" + slug);
    }
}
