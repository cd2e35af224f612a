package entraide.queue.item;

import static entraide.platform.content.WaitingLine.Voice.ASKER;
import static entraide.platform.content.WaitingLine.Voice.ENDORSED_PEER;
import static entraide.platform.content.WaitingLine.Voice.MENTOR;
import static entraide.platform.content.WaitingLine.Voice.PEER;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.queue.School;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    private static final Instant PROMISE = Instant.parse("2026-03-13T15:00:00Z");

    private final School school = School.fresh();

    @Test
    void entering_twice_changes_nothing() {
        var question = school.asks(school.lea, "one").now();
        school.pass(Duration.ofHours(5));

        var standing = school.enters(question);

        assertThat(standing).isEqualTo(new Standing(Turn.MENTOR, PROMISE));
        assertThat(school.story(question)).containsExactly("entered");
    }

    @Test
    void a_mentors_word_passes_the_turn_and_keeps_the_promise() {
        var question = school.asks(school.lea, "one").now();
        school.world().clock().set(PROMISE);

        assertThat(school.wrote(question, school.mina, MENTOR)).isEqualTo(new Standing(Turn.ASKER, null));

        assertThat(lastFacts(question).getBoolean("kept")).isTrue();
        assertThat(school.titles(school.mina, "")).isEmpty();
    }

    @Test
    void a_word_after_the_promise_does_not_keep_it_and_its_breaking_is_recorded() {
        var question = school.asks(school.lea, "one").now();
        school.world().clock().set(PROMISE.plusMillis(1));

        school.wrote(question, school.mina, MENTOR);

        assertThat(school.story(question)).containsExactly("entered", "at-risk", "broken", "answered");
        assertThat(lastFacts(question).getBoolean("kept")).isFalse();
    }

    @Test
    void a_peers_word_changes_nothing() {
        var question = school.asks(school.lea, "one").now();

        assertThat(school.wrote(question, school.tom, PEER)).isEqualTo(new Standing(Turn.MENTOR, PROMISE));

        assertThat(school.titles(school.mina, "")).containsExactly("one");
    }

    @Test
    void an_endorsed_peer_keeps_the_promise() {
        var question = school.asks(school.lea, "one").now();

        assertThat(school.wrote(question, school.tom, ENDORSED_PEER)).isEqualTo(new Standing(Turn.ASKER, null));

        assertThat(school.story(question)).containsExactly("entered", "endorsed");
        assertThat(lastFacts(question).getBoolean("kept")).isTrue();
    }

    @Test
    void the_askers_word_while_it_waits_changes_nothing() {
        var question = school.asks(school.lea, "one").now();
        school.pass(Duration.ofHours(2));

        assertThat(school.wrote(question, school.lea, ASKER)).isEqualTo(new Standing(Turn.MENTOR, PROMISE));
    }

    @Test
    void a_follow_up_waits_with_its_original_age_and_a_promise_of_its_own() {
        var question = school.asks(school.lea, "older").now();
        school.wrote(question, school.mina, MENTOR);
        school.pass(Duration.ofHours(1));
        school.asks(school.tom, "younger").now();
        school.pass(Duration.ofHours(1));

        var standing = school.wrote(question, school.lea, ASKER);

        assertThat(standing.turn()).isEqualTo(Turn.MENTOR);
        assertThat(standing.promise()).isEqualTo(PROMISE.plus(Duration.ofHours(2)));
        var item = school.shown(school.mina, question).getJsonObject("item");
        assertThat(item.getInstant("askedAt")).isEqualTo(World.START);
        assertThat(school.titles(school.mina, "")).containsExactly("older", "younger");
    }

    @Test
    void what_never_waited_is_done() {
        assertThat(school.wrote(school.unasked(), school.mina, MENTOR)).isEqualTo(new Standing(Turn.DONE, null));
        assertThat(school.wrote(school.unasked(), school.tom, PEER)).isEqualTo(new Standing(Turn.DONE, null));
        assertThat(school.leaves(school.unasked(), school.tom, "deleted")).isEqualTo(new Standing(Turn.DONE, null));
    }

    @Test
    void what_left_owes_nothing_and_comes_back_as_it_stood() {
        var question = school.asks(school.lea, "older").now();
        school.pass(Duration.ofHours(1));
        school.asks(school.tom, "younger").now();
        assertThat(school.leaves(question, school.lea, "solved")).isEqualTo(new Standing(Turn.DONE, null));
        assertThat(school.titles(school.mina, "")).containsExactly("younger");

        assertThat(school.comesBack(question, school.lea, "unsolved")).isEqualTo(new Standing(Turn.MENTOR, PROMISE));

        assertThat(school.titles(school.mina, "")).containsExactly("older", "younger");
        assertThat(school.story(question)).containsExactly("entered", "left", "came-back");
    }

    @Test
    void what_left_in_the_askers_turn_comes_back_in_it() {
        var question = school.asks(school.lea, "one").now();
        school.wrote(question, school.mina, MENTOR);
        school.leaves(question, school.lea, "solved");

        assertThat(school.comesBack(question, school.lea, "unsolved")).isEqualTo(new Standing(Turn.ASKER, null));
    }

    @Test
    void what_was_answered_comes_back_when_the_answer_is_taken_back() {
        var question = school.asks(school.lea, "one").now();
        school.wrote(question, school.mina, MENTOR);

        assertThat(school.comesBack(question, school.mina, "answer-deleted"))
                .isEqualTo(new Standing(Turn.MENTOR, PROMISE));
    }

    @Test
    void an_answer_that_was_away_for_weeks_kept_the_promise_when_it_was_given() {
        var question = school.asks(school.lea, "one").now();
        school.pass(Duration.ofHours(1));
        school.wrote(question, school.mina, MENTOR);
        school.comesBack(question, school.mina, "answer-hidden");
        school.pass(Duration.ofDays(30));

        assertThat(school.answerStands(question)).isEqualTo(new Standing(Turn.ASKER, null));

        var week = school.tom.get("/api/v1/queue/promises?weeks=12").itemList().get(0);
        assertThat(List.of(week.getInteger("kept"), week.getInteger("broken"))).containsExactly(1, 0);
    }

    @Test
    void what_comes_back_after_its_promise_comes_back_broken() {
        var question = school.asks(school.lea, "one").now();
        school.leaves(question, school.lea, "solved");
        school.pass(Duration.ofDays(30));

        school.comesBack(question, school.lea, "unsolved");

        assertThat(school.shown(school.mina, question).getJsonObject("item").getString("lane"))
                .isEqualTo("broken");
        assertThat(school.story(question)).containsExactly("entered", "left", "came-back", "at-risk", "broken");
    }

    @Test
    void leaving_twice_is_leaving_once() {
        var question = school.asks(school.lea, "one").now();
        school.leaves(question, school.lea, "solved");

        school.leaves(question, school.mina, "closed");

        assertThat(school.story(question)).containsExactly("entered", "left");
    }

    @Test
    void what_leaves_is_held_no_more_and_its_holder_hears_it() {
        var question = school.asks(school.lea, "one").now();
        var claim = school.next(school.mina);

        school.leaves(question, school.lea, "solved");

        assertThat(school.told("queue.claim-lost"))
                .containsExactly("claim/" + claim.id() + " to [member:" + school.mina.id() + "]");
        school.comesBack(question, school.lea, "unsolved");
        assertThat(school.picks(school.paul, question).status()).isEqualTo(201);
    }

    @Test
    void a_new_name_of_the_space_and_of_the_question_show() {
        var question = school.asks(school.lea, "old").in("marketing").now();

        school.changes(question, "title = 'new', space = 'droit', tags = '{invoices}'");

        var item = school.shown(school.mina, question).getJsonObject("item");
        assertThat(item.getString("title")).isEqualTo("new");
        assertThat(item.getJsonObject("space").getString("slug")).isEqualTo("droit");
        assertThat(school.titles(school.mina, "?space=droit&tag=invoices")).containsExactly("new");
        assertThat(school.titles(school.mina, "?space=marketing")).isEmpty();
        assertThat(item.getInstant("promise")).isEqualTo(PROMISE);
    }

    @Test
    void what_waits_no_more_can_still_be_renamed() {
        var question = school.asks(school.lea, "old").now();
        school.leaves(question, school.lea, "solved");

        school.changes(question, "title = 'new'");

        assertThat(school.shown(school.mina, question).getJsonObject("item").getString("title"))
                .isEqualTo("new");
        assertThat(school.titles(school.mina, "")).isEmpty();
    }

    @Test
    void mentors_hear_that_something_changed_and_not_who_asked() {
        var question = school.asks(school.lea, "one").now();

        assertThat(school.told("queue.item-changed"))
                .containsExactly("item/" + school.item(question) + " to [mentors]");
        var facts = Sql.one(school.database(), "select facts::text from platform.outbox", row -> row.getString("facts"))
                .await();
        assertThat(facts).doesNotContain("asker").doesNotContain("actor");
    }

    private JsonObject lastFacts(long question) {
        var story = school.shown(school.mina, question).getJsonArray("story");
        return story.getJsonObject(story.size() - 1).getJsonObject("facts");
    }
}
