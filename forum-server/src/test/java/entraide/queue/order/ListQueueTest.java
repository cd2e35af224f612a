package entraide.queue.order;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.WaitingLine.Voice;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.queue.School;
import entraide.support.Answer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListQueueTest {

    private static final Instant FRIDAY_MORNING = Instant.parse("2026-03-13T09:30:00Z");

    private final School school = School.fresh();

    @Test
    void the_oldest_first() {
        school.asks(school.lea, "first").now();
        school.pass(Duration.ofMinutes(1));
        school.asks(school.tom, "second").now();
        school.pass(Duration.ofMinutes(1));
        school.asks(school.lea, "third").now();

        assertThat(school.titles(school.mina, "")).containsExactly("first", "second", "third");
    }

    @Test
    void what_was_asked_at_one_instant_in_the_order_of_asking() {
        IntStream.range(0, 5).forEach(i -> school.asks(school.lea, "q" + i).now());

        assertThat(school.titles(school.mina, "")).containsExactly("q0", "q1", "q2", "q3", "q4");
    }

    @Test
    void broken_promises_then_those_at_risk_then_by_age() {
        school.asks(school.lea, "broken").now();
        school.pass(Duration.ofMinutes(10));
        school.asks(school.lea, "at risk").now();
        school.pass(Duration.ofMinutes(10));
        school.asks(school.lea, "promised soon").in("marketing").now();
        school.asks(school.lea, "promised late").in("droit").now();
        Sql.run(
                        school.database(),
                        "update queue.item set promise_at = $1, at_risk_at = $2, place = $1 where title = $3",
                        FRIDAY_MORNING,
                        FRIDAY_MORNING.minusSeconds(60),
                        "promised soon")
                .await();
        Sql.run(school.database(), "update queue.item set at_risk_at = promise_at where title = 'promised late'")
                .await();

        school.world().clock().set(Instant.parse("2026-03-13T15:05:00Z"));
        school.passWatched(Duration.ZERO);

        assertThat(school.list(school.mina, "").itemList())
                .extracting(item -> item.getString("title") + ": " + item.getString("lane"))
                .containsExactly(
                        "promised soon: broken", "broken: broken", "at risk: at-risk", "promised late: waiting");
    }

    @Test
    void each_further_person_with_the_same_problem_counts_as_four_hours_of_age() {
        school.asks(school.lea, "older").now();
        school.pass(Duration.ofHours(4));
        school.asks(school.lea, "as old as the older one").sharedBy(1).now();
        school.asks(school.lea, "older than both").sharedBy(2).now();

        assertThat(school.titles(school.mina, ""))
                .containsExactly("older than both", "older", "as old as the older one");
    }

    @Test
    void a_new_same_problem_moves_it_up() {
        school.asks(school.lea, "older").now();
        school.pass(Duration.ofHours(1));
        var younger = school.asks(school.lea, "younger").now();

        school.changes(younger, "weight = 1");

        assertThat(school.titles(school.mina, "")).containsExactly("younger", "older");
        assertThat(school.story(younger)).containsExactly("entered", "changed");
    }

    @Test
    void a_blocked_asker_counts_as_eight_hours_of_age() {
        school.asks(school.lea, "older").now();
        school.pass(Duration.ofHours(7));
        school.asks(school.lea, "blocked").blocked().now();

        assertThat(school.titles(school.mina, "")).containsExactly("blocked", "older");
    }

    @Test
    void each_row_says_in_words_why_it_stands_there() {
        school.asks(school.lea, "one").sharedBy(3).blocked().now();
        school.pass(Duration.ofHours(5));

        assertThat(reason(school.english("en-mentor")))
                .isEqualTo("waiting for 5 h · 3 others have the same problem · the asker is blocked");
        assertThat(reason(school.mina))
                .isEqualTo("attend depuis 5\u202fh · 3 autres ont le même problème · bloque la personne qui demande");
    }

    @Test
    void the_reason_follows_the_promise() {
        school.asks(school.lea, "one").now();
        var reader = school.english("en-reader");

        school.world().clock().set(Instant.parse("2026-03-13T12:00:00Z"));
        school.passWatched(Duration.ZERO);
        assertThat(reason(reader)).isEqualTo("promise in 3 h, at risk");

        school.passWatched(Duration.ofHours(5));
        assertThat(reason(reader)).isEqualTo("promise broken 2 h ago");
    }

    @Test
    void filters_leave_out_and_never_reorder() {
        school.asks(school.lea, "a").in("marketing").tagged("invoices").now();
        school.asks(school.lea, "b").in("droit").tagged("invoices", "quotes").now();
        school.asks(school.lea, "c").in("marketing").now();
        school.asks(school.lea, "d")
                .in("marketing")
                .tagged("quotes")
                .sharedBy(9)
                .now();

        assertThat(school.titles(school.mina, "")).containsExactly("d", "a", "b", "c");
        assertThat(school.titles(school.mina, "?space=marketing")).containsExactly("d", "a", "c");
        assertThat(school.titles(school.mina, "?tag=quotes")).containsExactly("d", "b");
        assertThat(school.titles(school.mina, "?tag=invoices&space=marketing")).containsExactly("a");
        assertThat(school.titles(school.mina, "?space=nowhere")).isEmpty();
    }

    @Test
    void one_lane_alone() {
        school.asks(school.lea, "old").now();
        school.passWatched(Duration.ofDays(10));
        school.asks(school.lea, "new").now();

        assertThat(school.titles(school.mina, "?lane=broken")).containsExactly("old");
        assertThat(school.titles(school.mina, "?lane=at-risk")).isEmpty();
        assertThat(school.titles(school.mina, "?lane=waiting")).containsExactly("new");
    }

    @Test
    void what_is_mine() {
        school.asks(school.lea, "a").now();
        school.asks(school.lea, "b").now();
        school.next(school.paul);
        school.next(school.mina);

        assertThat(school.titles(school.mina, "?lane=mine")).containsExactly("b");
        school.pass(Duration.ofMinutes(35));
        assertThat(school.titles(school.mina, "?lane=mine")).isEmpty();
    }

    @Test
    void a_claim_shows_who_and_since_when_and_its_fence_only_to_its_holder() {
        var question = school.asks(school.lea, "one").now();
        var since = school.world().clock().instant();
        school.picks(school.mina, question);

        var seenByPaul = school.list(school.paul, "").itemList().get(0).getJsonObject("claim");
        var seenByMina = school.list(school.mina, "").itemList().get(0).getJsonObject("claim");

        assertThat(seenByPaul.getJsonObject("holder").getString("handle")).isEqualTo("mina");
        assertThat(seenByPaul.getInstant("since")).isEqualTo(since);
        assertThat(seenByPaul.getBoolean("mine")).isFalse();
        assertThat(seenByPaul.getLong("fence")).isNull();
        assertThat(seenByPaul.getLong("id")).isNull();
        assertThat(seenByMina.getBoolean("mine")).isTrue();
        assertThat(seenByMina.getLong("fence")).isEqualTo(1);
        school.pass(Duration.ofMinutes(35));
        assertThat(school.list(school.paul, "").itemList().get(0).getJsonObject("claim"))
                .isNull();
    }

    @Test
    void counts_tell_the_whole_line() {
        school.asks(school.lea, "old").in("droit").now();
        school.passWatched(Duration.ofDays(10));
        IntStream.range(0, 3)
                .forEach(i -> school.asks(school.lea, "new").in("marketing").now());
        var answered = school.asks(school.lea, "answered").in("marketing").now();
        school.wrote(answered, school.paul, Voice.MENTOR);
        school.next(school.mina);

        assertThat(counts(school.list(school.mina, "?limit=1"))).containsExactly(1, 0, 3, 1);
        assertThat(counts(school.list(school.mina, "?space=marketing"))).containsExactly(0, 0, 3, 1);
        assertThat(counts(school.list(school.paul, "?lane=mine"))).containsExactly(1, 0, 3, 0);
    }

    @Test
    void counts_stay_right_when_many_write_at_once() {
        IntStream.range(0, 40).parallel().forEach(i -> {
            var question = school.asks(school.lea, "q" + i).now();
            if (i % 2 == 0) school.wrote(question, school.mina, Voice.MENTOR);
            if (i % 4 == 0) school.wrote(question, school.lea, Voice.ASKER);
            if (i % 5 == 0) school.changes(question, "space = 'droit'");
        });

        assertThat(counts(school.list(school.mina, ""))).containsExactly(0, 0, 30, 0);
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        for (int i = 0; i < 23; i++) {
            school.asks(school.lea, "q" + i).sharedBy(i % 3).now();
            if (i == 9) school.passWatched(Duration.ofDays(9));
        }

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = school.list(school.mina, "?limit=5" + next);
            page.itemList().forEach(item -> seen.add(item.getString("title")));
            next = page.json().getString("next") == null
                    ? null
                    : "&after=" + page.json().getString("next");
        } while (next != null);

        assertThat(seen).doesNotHaveDuplicates().hasSize(23);
        assertThat(seen).isEqualTo(school.titles(school.mina, "?limit=100"));
    }

    @Test
    void a_forged_place_is_refused() {
        assertThat(school.list(school.mina, "?after=nonsense").status()).isEqualTo(400);
        assertThat(school.list(school.mina, "?lane=fastest").status()).isEqualTo(400);
    }

    @Test
    void for_mentors_and_those_who_look_after_them_only() {
        assertThat(school.list(school.lea, "").status()).isEqualTo(403);
        assertThat(school.list(school.world().member("nour", Role.ALUMNUS), "").status())
                .isEqualTo(403);
        assertThat(school.list(school.world().member("omar", Role.MODERATOR), "")
                        .status())
                .isEqualTo(200);
        assertThat(school.list(school.world().visitor(), "").status()).isEqualTo(401);
        var item = "/api/v1/queue/items/"
                + school.item(school.asks(school.lea, "one").now());
        assertThat(school.lea.get(item).status()).isEqualTo(403);
    }

    @Test
    void one_item_that_is_not_there() {
        assertThat(school.mina.get("/api/v1/queue/items/4711").status()).isEqualTo(404);
    }

    private String reason(entraide.support.Speaker mentor) {
        return school.list(mentor, "").itemList().get(0).getString("reason");
    }

    private static List<Integer> counts(Answer answer) {
        JsonObject counts = answer.json().getJsonObject("counts");
        return List.of(
                counts.getInteger("broken"),
                counts.getInteger("atRisk"),
                counts.getInteger("waiting"),
                counts.getInteger("mine"));
    }
}
