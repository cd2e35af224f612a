package entraide.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Node;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveTest extends InPrivate {

    private static Node other;

    @BeforeAll
    static void oneMoreServer() {
        other = world.node(Map.of());
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void those_who_take_part_hear_ids_on_every_node_and_others_nothing() {
        var subject = subject("Live");
        var omitted = subject(accompany(lea, mina), lea, "Others");
        try (var there = listen(paul);
                var stranger = listen(mina)) {
            var written = done(says(tom, subject, "zqwords"));
            done(says(lea, omitted, "for mina"));

            var heard = change(there);
            assertThat(heard.getString("topic")).isEqualTo("messaging.message-written");
            assertThat(heard.getLong("id")).isEqualTo(written.id());
            assertThat(heard.getLong("conversationId")).isEqualTo(subject);
            assertThat(heard.getLong("seq")).isEqualTo(2);
            assertThat(heard.encode()).doesNotContain("zqwords").doesNotContain("Live");
            assertThat(change(stranger).getLong("conversationId")).isEqualTo(omitted);
        }
    }

    @Test
    void marks_edits_and_settlings_are_heard() {
        var subject = subject("Changes");
        var first = messages(tom, subject, "").itemList().get(0).getLong("id");
        try (var there = listen(tom)) {
            done(reads(paul, subject, first));
            assertThat(change(there).getString("topic")).isEqualTo("messaging.read");

            done(tom.patch(API + "messages/" + first, Map.of("body", "Other words", "version", 1)));
            assertThat(change(there).getString("topic")).isEqualTo("messaging.message-changed");

            done(paul.put(API + "conversations/" + subject + "/settled"));
            assertThat(change(there).getString("topic")).isEqualTo("messaging.conversation-changed");
        }
    }

    @Test
    void that_somebody_types_is_heard_by_the_others_and_kept_nowhere() {
        var subject = subject("Typing");
        var before = events();
        try (var there = listen(paul);
                var own = listen(tom)) {
            done(tom.put(API + "conversations/" + subject + "/typing"));

            var heard = change(there);
            assertThat(heard.getString("topic")).isEqualTo("messaging.typing");
            assertThat(heard.getLong("conversationId")).isEqualTo(subject);
            assertThat(heard.getLong("memberId")).isEqualTo(tom.id());
            assertThat(events()).isEqualTo(before);
            done(says(paul, subject, "Something"));
            assertThat(change(own).getString("topic")).isEqualTo("messaging.message-written");
        }
    }

    @Test
    void a_former_mentor_hears_no_more() {
        var accompaniment = accompany(tom, paul);
        var subject = subject(accompaniment, tom, "Former");
        done(team(accompaniment, true, mina));
        var beacon = subject(accompany(lea, paul), lea, "Beacon");
        try (var there = listen(paul)) {
            done(says(tom, subject, "After"));
            done(tom.put(API + "conversations/" + subject + "/typing"));
            done(says(lea, beacon, "For paul"));

            assertThat(change(there).getLong("conversationId")).isEqualTo(beacon);
        }
    }

    @Test
    void what_becomes_of_a_proposal_is_heard_by_its_mentor_until_they_leave() {
        var accompaniment = accompany(tom, paul);
        var subject = subject(accompaniment, tom, "Shared");
        var proposal = proposed(subject);
        try (var there = listen(paul)) {
            done(tom.post(proposal + "/masks", Map.of("words", "About")));
            assertThat(change(there).getString("topic")).isEqualTo("messaging.proposal-changed");
        }
        done(team(accompaniment, true, mina));
        var beacon = subject(accompany(lea, paul), lea, "Another beacon");
        try (var there = listen(paul)) {
            done(tom.put(proposal + "/decline", null));
            done(says(lea, beacon, "For paul"));

            assertThat(change(there).getLong("conversationId")).isEqualTo(beacon);
        }
    }

    private String proposed(long subject) {
        var question = messages(tom, subject, "").itemList().get(0).getLong("id");
        var answer = done(says(paul, subject, "An answer")).id();
        var wish = Map.of(
                "questionIds",
                List.of(question),
                "answerIds",
                List.of(answer),
                "title",
                "Shared",
                "space",
                "marketing");
        return API + "proposals/"
                + done(paul.post(API + "conversations/" + subject + "/proposals", wish))
                        .id();
    }

    @Test
    void how_far_a_former_mentor_reads_is_heard_by_nobody() {
        var accompaniment = accompany(tom, paul);
        var subject = subject(accompaniment, tom, "Former mark");
        var first = messages(tom, subject, "").itemList().get(0).getLong("id");
        done(team(accompaniment, true, mina));
        try (var there = listen(tom)) {
            done(reads(paul, subject, first));
            var written = done(says(mina, subject, "Beacon"));

            assertThat(change(there).getLong("id")).isEqualTo(written.id());
        }
    }

    private static Reader listen(Speaker who) {
        var stream = Reader.of(who, World.address(other));
        assertThat(stream.next().event()).isEqualTo("ready");
        return stream;
    }

    private static JsonObject change(Reader stream) {
        var told = stream.next();
        assertThat(told.event()).isEqualTo("changed");
        return new JsonObject(told.data());
    }

    private static long events() {
        return row("select count(*) as many from platform.outbox where topic like 'messaging.%'")
                .getLong("many");
    }
}
