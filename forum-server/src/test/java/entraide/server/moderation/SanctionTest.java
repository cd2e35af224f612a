package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SanctionTest extends Court {

    @Test
    void a_silenced_member_reads_and_does_not_write() {
        var thread = thread(lea, "To be read");
        sanction("silence", Duration.ofDays(1));

        assertThat(tom.get(FORUM + "threads/" + thread).status()).isEqualTo(200);
        var refused = say(thread);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("silenced");
        assertThat(refused.json().getInstant("until"))
                .isEqualTo(world.clock().instant().plus(Duration.ofDays(1)));
        assertThat(tom.get("/api/v1/people/me")
                        .json()
                        .getJsonObject("restriction")
                        .getString("kind"))
                .isEqualTo("silenced");
        assertThat(tom.patch("/api/v1/people/me", Map.of("version", 1, "bio", "Fools"))
                        .problem())
                .isEqualTo("silenced");
        done(tom.put(FORUM + "drafts/thread:" + thread, Map.of("body", "For later")));
        done(flag(tom, "thread", thread, "other"));
    }

    @Test
    void who_is_suspended_reads_why_and_appeals_and_nothing_else() {
        var thread = thread(lea, "To be read");
        var decision = sanction("suspend", Duration.ofDays(7));

        assertThat(tom.get(FORUM + "threads/" + thread).problem()).isEqualTo("shut-out");
        assertThat(tom.get("/api/v1/search/results?q=read").problem()).isEqualTo("shut-out");
        assertThat(tom.post("/api/v1/people/tokens", Map.of("name", "more")).problem())
                .isEqualTo("shut-out");
        assertThat(tom.get(API + "decisions/mine").itemList()).hasSize(1);
        assertThat(tom.get(API + "decisions/" + decision).status()).isEqualTo(200);
        assertThat(tom.get("/api/v1/people/me").status()).isEqualTo(200);

        overturn(tom, decision);

        assertThat(tom.get(FORUM + "threads/" + thread).status()).isEqualTo(200);
    }

    @Test
    void a_banned_member_signs_in_to_appeal() {
        sanction("ban", null);
        var session = signedIn(tom);

        assertThat(session.get("/api/v1/people/me").status()).isEqualTo(200);
        assertThat(session.get("/api/v1/forum/spaces").problem()).isEqualTo("shut-out");
        var decision = session.get(API + "decisions/mine").itemList().get(0).getLong("id");
        done(appeal(session, decision));
        assertThat(session.get(API + "cases").problem()).isEqualTo("shut-out");
    }

    @Test
    void it_ends_by_itself() {
        var thread = thread(lea, "To be read");
        sanction("silence", Duration.ofDays(1));
        assertThat(say(thread).problem()).isEqualTo("silenced");

        world.clock().pass(Duration.ofHours(23));
        assertThat(say(thread).problem()).isEqualTo("silenced");
        world.clock().pass(Duration.ofHours(1));

        done(say(thread));
    }

    @Test
    void the_stronger_counts_and_then_the_weaker() {
        var thread = thread(lea, "To be read");
        var earlier = insult();
        sanction("silence", Duration.ofDays(3));
        var until = world.clock().instant().plus(Duration.ofDays(1)).toString();
        done(decide(omar, reported("post", earlier), with(wish("suspend"), "until", until)));

        assertThat(tom.get(FORUM + "spaces").problem()).isEqualTo("shut-out");
        world.clock().pass(Duration.ofDays(1));
        assertThat(tom.get(FORUM + "spaces").status()).isEqualTo(200);
        assertThat(say(thread).problem()).isEqualTo("silenced");
    }

    @Test
    void every_node_knows_at_once() {
        var thread = thread(lea, "To be read");
        var node = World.address(world.node(Map.of()));
        var there = tom.to(node);
        done(there.get(FORUM + "threads/" + thread));

        sanction("ban", null);

        // What was committed here is heard there by the time a question to that node's tail is answered.
        world.nodes().get(world.nodes().size() - 1).platform().tail().latest().await();
        assertThat(there.get(FORUM + "threads/" + thread).problem()).isEqualTo("shut-out");
    }

    @Test
    void an_open_stream_ends_and_none_is_opened() {
        try (var stream = Reader.of(tom, world.address())) {
            assertThat(stream.next().event()).isEqualTo("ready");

            sanction("suspend", Duration.ofDays(1));

            var told = stream.next();
            while (!told.event().equals("end")) told = stream.next();
        }
        try (var again = Reader.of(tom, world.address())) {
            assertThat(again.status()).isEqualTo(403);
        }
    }

    @Test
    void a_moderator_who_is_shut_out_moderates_nothing() {
        done(decide(omar, reported("member", nadia.id()), wish("ban")));

        assertThat(nadia.get(API + "cases").problem()).isEqualTo("shut-out");
        assertThat(omar.get(API + "cases").status()).isEqualTo(200);
    }

    private long sanction(String action, Duration length) {
        var wish = wish(action);
        if (length != null)
            wish.put("until", world.clock().instant().plus(length).toString());
        return decided(decide(omar, reported("member", tom.id()), wish)).getLong("id");
    }

    private Answer say(long thread) {
        return tom.post(FORUM + "threads/" + thread + "/posts", Map.of("body", "And yet"));
    }

    private Speaker signedIn(Speaker member) {
        var answer = world.visitor()
                .post(
                        "/api/v1/people/sessions",
                        Map.of("email", member.handle() + "@school.test", "password", World.PASSWORD));
        var cookie = done(answer).header("set-cookie").replaceFirst(";.*", "");
        return world.visitor()
                .with("Cookie", cookie)
                .with("Origin", world.address().toString());
    }
}
