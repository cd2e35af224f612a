package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.file.Upload;
import entraide.platform.people.Role;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Relayed;
import entraide.support.Speaker;
import entraide.support.World;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** exportOwnData: all that is one's own, and nothing that one may not see. */
class ExportOwnDataTest extends Court {

    private static final String EXPORT = "/api/v1/people/export";

    private static Unpacked export(Speaker who) {
        return Unpacked.of(done(who.get(EXPORT)));
    }

    @Test
    void it_has_the_profile_and_ones_own_words_with_what_they_said_before() {
        long thread = thread(tom, "About looms");
        long post = reply(tom, thread, "First said so");
        done(tom.patch(FORUM + "posts/" + post, Map.of("body", "Then said so", "version", 1)));
        long other = reply(lea, thread, "Said by somebody else");
        done(tom.put(FORUM + "posts/" + other + "/thanks", null));

        var archive = export(tom);

        assertThat(archive.list("profile"))
                .singleElement()
                .satisfies(me -> assertThat(me.getLong("id")).isEqualTo(tom.id()));
        assertThat(archive.list("threads"))
                .extracting(one -> one.getString("title"))
                .containsExactly("About looms");
        assertThat(archive.list("posts"))
                .extracting(one -> one.getString("body"))
                .containsExactly("Hello all", "Then said so");
        assertThat(archive.list("post-revisions"))
                .extracting(one -> one.getString("body"))
                .containsExactly("First said so");
        assertThat(archive.list("thanks-given"))
                .extracting(one -> one.getLong("postId"))
                .containsExactly(other);
        assertThat(archive.told()).doesNotContain("Said by somebody else");
    }

    @Test
    void however_much_it_is_it_is_whole_and_in_order() {
        long thread = thread(tom, "A long one");
        IntStream.range(0, 95).forEach(i -> reply(tom, thread, "Word number " + i));

        var bodies = export(tom).list("posts").stream()
                .map(one -> one.getString("body"))
                .toList();

        assertThat(bodies).hasSize(96).doesNotHaveDuplicates().endsWith("Word number 94");
    }

    @Test
    void it_is_an_archive_with_a_name() {
        var answer = tom.get(EXPORT);

        assertThat(answer.header("content-type")).isEqualTo("application/zip");
        assertThat(answer.header("content-disposition"))
                .isEqualTo("attachment; filename=\"entraide-" + tom.handle() + ".zip\"");
    }

    @Test
    void a_private_exchange_is_there_for_both_and_for_nobody_else() {
        var mina = one(Role.MENTOR);
        long conversation = conversation(mina, tom);
        done(tom.post(MESSAGING + "conversations/" + conversation + "/messages", Map.of("body", "My secret loom")));
        long gone = made(mina.post(
                MESSAGING + "conversations/" + conversation + "/messages", Map.of("body", "Taken back at once")));
        done(mina.delete(MESSAGING + "messages/" + gone));

        assertThat(bodies(export(tom))).contains("My secret loom").doesNotContain("Taken back at once");
        assertThat(bodies(export(mina))).contains("My secret loom", "Taken back at once");
        assertThat(export(tom).list("conversations")).hasSize(1);
        assertThat(export(lea).told()).doesNotContain("My secret loom");
        assertThat(export(omar).told()).doesNotContain("My secret loom");
    }

    private static List<String> bodies(Unpacked archive) {
        return archive.list("messages").stream()
                .map(one -> one.getString("body"))
                .toList();
    }

    private static final String MESSAGING = "/api/v1/messaging/";

    private long conversation(Speaker mentor, Speaker student) {
        long accompaniment = made(
                sara.post(MESSAGING + "accompaniments", Map.of("studentId", student.id(), "mentorId", mentor.id())));
        return made(student.post(
                MESSAGING + "conversations",
                Map.of("accompanimentId", accompaniment, "subject", "Looms", "body", "A beginning")));
    }

    @Test
    void ones_files_are_in_it_with_their_bytes() {
        var file = done(Upload.of(tom, "plan.txt", "warp and weft")).json();

        var archive = export(tom);

        var listed = archive.list("files").get(0);
        assertThat(listed.getLong("id")).isEqualTo(file.getLong("id"));
        assertThat(archive.text(listed.getString("path"))).isEqualTo("warp and weft");
        assertThat(export(lea).told()).doesNotContain("warp and weft");
    }

    @Test
    void what_one_was_told_is_in_it_without_what_others_wrote() {
        long thread = thread(tom, "Looms");
        long answer = reply(lea, thread, "Not for your archive");
        Relayed.to(world.node(), "notice");

        var archive = export(tom);

        var told = archive.list("notices").get(0);
        assertThat(told.getString("kind")).isEqualTo("replied");
        assertThat(told.getJsonObject("subject").getLong("id")).isEqualTo(answer);
        assertThat(archive.told()).doesNotContain("Not for your archive");
    }

    @Test
    void who_judged_and_who_reported_and_what_moderators_noted_is_not_in_it() {
        long insult = insult();
        long about = reported("post", insult);
        done(omar.post(API + "cases/" + about + "/notes", Map.of("text", "A note among moderators")));
        decided(decide(omar, about, wish("hide")));

        var archive = export(tom);

        var decision = archive.list("decisions-about-me").get(0);
        assertThat(decision.getJsonObject("statement").getString("facts")).isEqualTo(FACTS);
        assertThat(archive.list("posts"))
                .extracting(one -> one.getString("body"))
                .containsExactly("You are all fools");
        assertThat(archive.told())
                .doesNotContain("A note among moderators")
                .doesNotContain(omar.handle())
                .doesNotContain(zoe.handle());
        assertThat(export(zoe).list("reports")).hasSize(1);
        assertThat(export(zoe).told()).doesNotContain("You are all fools").doesNotContain(FACTS);
    }

    @Test
    void no_secret_of_the_member_is_in_it() {
        var signedIn = world.visitor()
                .post(
                        "/api/v1/people/sessions",
                        Map.of(
                                "email",
                                tom.get("/api/v1/people/me").json().getString("email"),
                                "password",
                                World.PASSWORD));
        assertThat(signedIn.status()).isEqualTo(201);

        var archive = export(tom);

        assertThat(archive.list("sessions")).isNotEmpty();
        assertThat(archive.list("tokens")).isNotEmpty();
        assertThat(archive.told()).doesNotContainIgnoringCase("\"hash\"").doesNotContainIgnoringCase("\"password\"");
    }

    @Test
    void whoever_is_banned_takes_their_words_along() {
        long about = reported("post", insult());
        decided(decide(omar, about, wish("ban")));

        var archive = export(tom);

        assertThat(archive.list("posts")).hasSize(1);
        assertThat(archive.list("decisions-about-me"))
                .extracting(one -> one.getString("action"))
                .containsExactly("ban");
        assertThat(tom.get(FORUM + "threads").status()).isEqualTo(403);
    }

    @Test
    void anonymous_words_are_in_ones_own_archive_alone() {
        long asked = made(tom.post(
                FORUM + "threads",
                Map.of(
                        "space",
                        space,
                        "kind",
                        "question",
                        "title",
                        "Nobody asks",
                        "body",
                        "Shy words",
                        "anonymous",
                        true)));
        reply(lea, asked, "An answer to nobody");
        done(lea.put(FORUM + "threads/" + asked + "/same-problem", null));

        assertThat(export(tom).list("posts"))
                .extracting(one -> one.getString("body"))
                .contains("Shy words");
        assertThat(export(lea).told()).doesNotContain(tom.handle()).doesNotContain("Shy words");
    }

    @Test
    void it_is_given_three_times_a_day() {
        try (var strict = World.of(Map.of("ENTRAIDE_LIMITS", "on"), Modules.SCHEMAS, Modules::of)) {
            var member = strict.member("ann", Role.STUDENT);
            for (int i = 0; i < 3; i++) assertThat(member.get(EXPORT).status()).isEqualTo(200);

            Answer fourth = member.get(EXPORT);

            assertThat(fourth.status()).isEqualTo(429);
            assertThat(fourth.json().getInteger("retryAfter")).isPositive();
            strict.clock().pass(java.time.Duration.ofHours(25));
            assertThat(member.get(EXPORT).status()).isEqualTo(200);
        }
    }
}
