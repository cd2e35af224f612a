package entraide.queue.item;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What students write to their mentors waits in the same line as questions, with the same promise. */
class SubjectInLineTest {

    private static final String PRIVATE = "/api/v1/messaging/";
    private static final String QUEUE = "/api/v1/queue/";

    private static World world;
    private static int cases;

    private Speaker tom;
    private Speaker paul;
    private Speaker mina;
    private Speaker sara;
    private Answer accompaniment;

    @BeforeAll
    static void start() {
        world = World.of(Modules.SCHEMAS, Modules::of);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void an_accompaniment() {
        int n = ++cases;
        world.clock().set(World.START);
        tom = world.member("tom" + n, Role.STUDENT);
        paul = world.member("paul" + n, Role.MENTOR);
        mina = world.member("mina" + n, Role.MENTOR);
        sara = world.member("sara" + n, Role.STAFF);
        accompaniment =
                sara.post(PRIVATE + "accompaniments", Map.of("studentId", tom.id(), "mentorIds", List.of(paul.id())));
        assertThat(accompaniment.status()).isEqualTo(201);
    }

    @Test
    void a_students_word_waits_for_their_mentor_alone_with_a_promise() {
        long subject = writesAbout("My first invoice");

        var item = only(paul);

        assertThat(item.getString("kind")).isEqualTo("subject");
        assertThat(item.getString("title")).isEqualTo("My first invoice");
        assertThat(item.getJsonObject("ref").getLong("id")).isEqualTo(subject);
        assertThat(item.getValue("space")).isNull();
        assertThat(shown(tom, subject).getString("promise")).isEqualTo(item.getString("promise"));
        for (var other : List.of(mina, sara)) assertThat(line(other)).isEmpty();
    }

    @Test
    void a_mentors_word_passes_the_turn_and_the_students_next_word_brings_it_back_with_its_age() {
        long subject = writesAbout("My first invoice");
        var askedAt = only(paul).getString("askedAt");

        world.clock().pass(Duration.ofMinutes(30));
        write(paul, subject);
        assertThat(line(paul)).isEmpty();
        assertThat(shown(tom, subject).getString("turn")).isEqualTo("asker");

        world.clock().pass(Duration.ofDays(1));
        write(tom, subject);
        assertThat(only(paul).getString("askedAt")).isEqualTo(askedAt);
        assertThat(shown(tom, subject).getString("turn")).isEqualTo("mentor");
    }

    @Test
    void it_is_claimed_and_answered_as_questions_are() {
        long subject = writesAbout("My first invoice");

        var claim = paul.post(QUEUE + "claims", Map.of());
        var answered = paul.post(
                QUEUE + "claims/" + claim.id() + "/answer",
                Map.of("fence", claim.json().getLong("fence"), "body", "Write the date first."));

        assertThat(answered.status()).isEqualTo(201);
        assertThat(answered.json().getJsonObject("post").getString("kind")).isEqualTo("message");
        assertThat(bodies(tom, subject)).contains("Write the date first.");
        assertThat(line(paul)).isEmpty();
    }

    @Test
    void an_answer_of_the_queue_can_be_taken_back_at_once() {
        long subject = writesAbout("My first invoice");
        var claim = paul.post(QUEUE + "claims", Map.of());
        paul.post(
                QUEUE + "claims/" + claim.id() + "/answer",
                Map.of("fence", claim.json().getLong("fence"), "body", "Too quick."));

        assertThat(paul.delete(QUEUE + "claims/" + claim.id() + "/answer").status())
                .isEqualTo(200);

        assertThat(bodies(tom, subject)).doesNotContain("Too quick.");
        assertThat(shown(tom, subject).getString("turn")).isEqualTo("mentor");
    }

    @Test
    void who_joins_the_team_finds_it_and_who_left_does_not() {
        long subject = writesAbout("My first invoice");
        var claim = paul.post(QUEUE + "claims", Map.of());

        changesTeam(mina);

        assertThat(line(paul)).isEmpty();
        assertThat(only(mina).getJsonObject("ref").getLong("id")).isEqualTo(subject);
        var late = paul.post(
                QUEUE + "claims/" + claim.id() + "/answer",
                Map.of("fence", claim.json().getLong("fence"), "body", "I know this one."));
        assertThat(late.status()).isEqualTo(202);
        assertThat(line(mina)).hasSize(1);
        assertThat(bodies(tom, subject)).doesNotContain("I know this one.");
    }

    @Test
    void nothing_waits_of_an_accompaniment_that_ended() {
        long subject = writesAbout("My first invoice");

        var ended = sara.put(
                PRIVATE + "accompaniments/" + accompaniment.id() + "/end", Map.of("version", 1, "keepReading", true));

        assertThat(ended.status()).isEqualTo(200);
        assertThat(line(paul)).isEmpty();
        assertThat(shown(tom, subject).getString("turn")).isEqualTo("done");
    }

    @Test
    void what_was_settled_waits_anew_with_a_promise_of_its_own_at_the_next_word() {
        long subject = writesAbout("My first invoice");
        var first = shown(tom, subject).getInstant("promise");
        assertThat(paul.put(PRIVATE + "conversations/" + subject + "/settled").status())
                .isEqualTo(204);
        assertThat(line(paul)).isEmpty();

        world.clock().pass(Duration.ofDays(40));
        write(tom, subject);

        assertThat(only(paul).getString("lane")).isEqualTo("waiting");
        assertThat(shown(tom, subject).getInstant("promise")).isAfter(first);
    }

    private void changesTeam(Speaker next) {
        var changed = sara.put(
                PRIVATE + "accompaniments/" + accompaniment.id() + "/team",
                Map.of("version", 1, "mentorIds", List.of(next.id()), "keepReading", false));
        assertThat(changed.status()).isEqualTo(200);
    }

    private long writesAbout(String subject) {
        var opened = tom.post(
                PRIVATE + "conversations",
                Map.of("accompanimentId", accompaniment.id(), "subject", subject, "body", "Where do I begin?"));
        assertThat(opened.status()).isEqualTo(201);
        return opened.id();
    }

    private static void write(Speaker who, long subject) {
        assertThat(who.post(PRIVATE + "conversations/" + subject + "/messages", Map.of("body", "…"))
                        .status())
                .isEqualTo(201);
    }

    private static JsonObject only(Speaker mentor) {
        assertThat(line(mentor)).hasSize(1);
        return line(mentor).get(0);
    }

    private static List<JsonObject> line(Speaker mentor) {
        return mentor.get(QUEUE + "items").itemList();
    }

    private static JsonObject shown(Speaker member, long subject) {
        return member.get(PRIVATE + "conversations/" + subject).json();
    }

    private static List<String> bodies(Speaker member, long subject) {
        return member.get(PRIVATE + "conversations/" + subject + "/messages").itemList().stream()
                .map(message -> message.getString("body"))
                .toList();
    }
}
