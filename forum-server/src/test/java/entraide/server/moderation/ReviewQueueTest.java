package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewQueueTest extends Court {

    /** The cases of other tests are none of these. */
    @BeforeEach
    void nothingElse() {
        run(
                "update moderation.casefile set closed_at = now(), claimed_by = null, lease_until = null where closed_at is null");
    }

    @Test
    void by_harm_and_age_with_the_reason_in_words() {
        var thread = thread(lea, "A queue");
        var old = caseAbout(thread, "off-topic");
        world.clock().pass(Duration.ofHours(10));
        var harmful = caseAbout(thread, "unsafe");
        var slight = caseAbout(thread, "off-topic");
        var older = caseAbout(thread, "spam");

        assertThat(ids(omar, "")).containsExactly(harmful, older, old, slight);
        run("update people.member set locale = 'en' where id = $1", nadia.id());
        assertThat(omar.get(API + "cases").itemList().get(0).getString("why"))
                .isEqualTo("peut mettre quelqu'un en danger · signalé une fois · attend depuis 1\u202fmin");
        assertThat(one(Role.MODERATOR).get(API + "cases?limit=1").itemList()).hasSize(1);
        assertThat(nadia.get(API + "cases/" + old).json().getJsonObject("card").getString("why"))
                .startsWith("out of place · reported once · waits for 10");
    }

    @Test
    void age_overtakes_harm_in_the_end() {
        var thread = thread(lea, "A queue");
        var slight = caseAbout(thread, "off-topic");
        world.clock().pass(Duration.ofHours(61));
        var harmful = caseAbout(thread, "unsafe");

        assertThat(ids(omar, "")).containsExactly(slight, harmful);
    }

    @Test
    void page_by_page_and_by_what_is_asked_for() {
        var thread = thread(lea, "A queue");
        var cases = Stream.of("unsafe", "spam", "off-topic")
                .map(reason -> caseAbout(thread, reason))
                .toList();

        var first = omar.get(API + "cases?limit=2");
        var rest = omar.get(API + "cases?limit=2&after=" + first.json().getString("next"));

        assertThat(Stream.concat(first.itemList().stream(), rest.itemList().stream())
                        .map(one -> one.getLong("id")))
                .containsExactlyElementsOf(cases);
        assertThat(ids(omar, "?reason=spam")).containsExactly(cases.get(1));
        assertThat(ids(omar, "?kind=member")).isEmpty();
        done(decide(omar, cases.get(0), Map.of("action", "keep")));
        assertThat(ids(omar, "?state=decided&limit=1")).containsExactly(cases.get(0));
        assertThat(ids(omar, "")).doesNotContain(cases.get(0));
    }

    @Test
    void moderators_asking_at_once_get_different_cases() {
        var thread = thread(lea, "A queue");
        IntStream.range(0, 4).forEach(i -> caseAbout(thread, "spam"));
        var moderators = Stream.generate(() -> one(Role.MODERATOR)).limit(5).toList();

        var given = moderators.parallelStream().map(one -> claim(one, Map.of())).toList();

        assertThat(given.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 201, 201, 201, 204);
        assertThat(given.stream()
                        .filter(one -> one.status() == 201)
                        .map(one -> one.json().getLong("caseId"))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void four_in_hand_at_most_even_at_once() {
        var thread = thread(lea, "A queue");
        IntStream.range(0, 7).forEach(i -> caseAbout(thread, "spam"));

        var statuses = IntStream.range(0, 7)
                .parallel()
                .mapToObj(i -> claim(omar, Map.of()).status())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 201, 201, 201, 409, 409, 409);
    }

    @Test
    void who_holds_a_case_is_named_and_holds_it_for_half_an_hour() {
        var held = caseAbout(thread(lea, "A queue"), "spam");
        var claim = done(claim(omar, Map.of("caseId", held)));

        var refused = claim(nadia, Map.of("caseId", held));
        assertThat(refused.problem()).isEqualTo("case-held");
        assertThat(refused.json().getJsonObject("by").getLong("id")).isEqualTo(omar.id());
        assertThat(decide(nadia, held, Map.of("action", "keep")).problem()).isEqualTo("case-held");

        world.clock().pass(Duration.ofMinutes(20));
        done(omar.put(API + "claims/" + held, Map.of("fence", claim.json().getLong("fence"))));
        world.clock().pass(Duration.ofMinutes(20));
        assertThat(claim(nadia, Map.of("caseId", held)).problem()).isEqualTo("case-held");
        world.clock().pass(Duration.ofMinutes(11));
        done(claim(nadia, Map.of("caseId", held)));

        var late = omar.put(API + "claims/" + held, Map.of("fence", claim.json().getLong("fence")));
        assertThat(late.problem()).isEqualTo("case-held");
        done(nadia.delete(API + "claims/" + held));
        assertThat(omar.delete(API + "claims/" + held).problem()).isEqualTo("case-not-in-hand");
    }

    @Test
    void moderators_leave_one_another_notes() {
        var about = caseAbout(thread(lea, "A queue"), "spam");

        done(omar.post(API + "cases/" + about + "/notes", Map.of("text", "Seen the same last week")));

        var notes = nadia.get(API + "cases/" + about).json().getJsonArray("notes");
        assertThat(notes.getJsonObject(0).getString("text")).isEqualTo("Seen the same last week");
        assertThat(tom.get(API + "cases/" + about).problem()).isEqualTo("forbidden");
    }

    @Test
    void the_history_of_a_member_is_there_to_judge_by() {
        var thread = thread(lea, "A queue");
        done(decide(omar, caseAbout(thread, "spam"), wish("hide")));
        caseAbout(thread, "spam");

        var history = omar.get(API + "members/" + tom.id() + "/history").json();

        assertThat(history.getJsonObject("counts").getInteger("cases")).isEqualTo(2);
        assertThat(history.getJsonObject("counts").getInteger("restricted")).isEqualTo(1);
        assertThat(history.getJsonArray("decisions").getJsonObject(0).getString("action"))
                .isEqualTo("hide");
        var reporter = omar.get(API + "members/" + zoe.id() + "/history").json().getJsonObject("counts");
        assertThat(reporter.getInteger("flagsUpheld")).isEqualTo(1);
    }

    @Test
    void cases_alike_are_decided_together_or_not_at_all() {
        var thread = thread(lea, "A queue");
        var posts =
                Stream.generate(() -> reply(tom, thread, "Buy this")).limit(3).toList();
        var cases = posts.stream().map(post -> reported("post", post)).toList();
        done(claim(nadia, Map.of("caseId", cases.get(2))));
        var wish = with(wish("hide"), "caseIds", cases);

        assertThat(omar.post(API + "decisions", wish).problem()).isEqualTo("case-held");
        assertThat(texts(lea, thread)).contains("Buy this");
        done(nadia.delete(API + "claims/" + cases.get(2)));
        done(omar.post(API + "decisions", wish));

        assertThat(texts(lea, thread)).doesNotContain("Buy this");
        assertThat(tom.get(API + "decisions/mine").itemList()).hasSize(3);
    }

    private long caseAbout(long thread, String reason) {
        var post = reply(tom, thread, "About " + reason);
        done(flag(zoe, "post", post, reason));
        return caseOf("post", post);
    }

    private static List<Long> ids(Speaker reader, String query) {
        return reader.get(API + "cases" + query).itemList().stream()
                .map(one -> one.getLong("id"))
                .toList();
    }

    private static Answer claim(Speaker moderator, Map<String, ?> wish) {
        return moderator.post(API + "claims", wish);
    }
}
