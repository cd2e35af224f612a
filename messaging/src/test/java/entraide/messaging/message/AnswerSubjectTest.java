package entraide.messaging.message;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.content.Answerable;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.text.Markdown;
import entraide.platform.text.Rendered;
import entraide.support.Speaker;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the queue does with subjects, as the queue does it: in a transaction of its own. */
class AnswerSubjectTest extends InPrivate {

    private static final Markdown MARKDOWN =
            new Markdown(world.node().platform().vertx());

    private final long subject = subject("Queued");

    @Test
    void a_mentor_of_the_accompaniment_answers_and_the_turn_passes() {
        var answer = answers(paul, "From the queue").orElseThrow();

        assertThat(answer.standing().turn()).isEqualTo(Turn.ASKER);
        assertThat(bodies(messages(tom, subject, ""))).containsExactly("About Queued", "From the queue");
        assertThat(unread(tom, subject)).isEqualTo(1);
        assertThat(turn(tom, subject)).isEqualTo("asker");
    }

    @Test
    void nobody_else_can() {
        for (var other : List.of(mina, sara, tom))
            assertThat(answers(other, "No")).isEmpty();

        assertThat(messages(tom, subject, "").itemList()).hasSize(1);
    }

    @Test
    void what_comes_late_is_kept_as_a_draft() {
        queue(tx -> answerable().keepAsDraft(tx, subject, caller(paul), "Too late"));

        assertThat(paul.get(API + "drafts/conversation:" + subject).json().getString("body"))
                .isEqualTo("Too late");
    }

    @Test
    void an_answer_is_withdrawn_while_nothing_rests_on_it() {
        var answer = answers(paul, "Too quick").orElseThrow().ref().id();

        assertThat(withdraws(paul, answer)).isTrue();

        assertThat(bodies(messages(tom, subject, ""))).containsExactly("About Queued", "");
        assertThat(unread(tom, subject)).isZero();
        assertThat(paul.get(API + "drafts/conversation:" + subject).json().getString("body"))
                .isEqualTo("Too quick");
    }

    @Test
    void not_when_somebody_wrote_since_or_by_another() {
        var answer = answers(paul, "Answered").orElseThrow().ref().id();
        assertThat(withdraws(mina, answer)).isFalse();
        done(says(tom, subject, "Thanks"));

        assertThat(withdraws(paul, answer)).isFalse();
        assertThat(bodies(messages(tom, subject, ""))).contains("Answered");
    }

    @Test
    void how_it_stands_is_shown_to_those_who_take_part() {
        var promise = world.clock().instant().plus(Duration.ofDays(1));

        queue(tx -> answerable().stands(tx, subject, new Standing(Turn.MENTOR, promise)));

        assertThat(show(tom, subject).json().getInstant("promise")).isEqualTo(promise);
    }

    private Optional<Answerable.Answer> answers(Speaker mentor, String body) {
        Rendered text = MARKDOWN.render(body).await();
        return queue(tx -> answerable()
                .hold(tx, subject)
                .compose(held -> answerable().answer(tx, subject, caller(mentor), body, text)));
    }

    private boolean withdraws(Speaker mentor, long answer) {
        return queue(tx -> answerable().withdraw(tx, subject, answer, caller(mentor)));
    }

    private static Answerable answerable() {
        return messaging().answerables().get(0);
    }

    private static Caller caller(Speaker speaker) {
        return new Caller(speaker.id(), speaker.handle(), Set.of(Role.MENTOR), List.of(), "en", "Europe/Paris");
    }

    private static <T> T queue(Function<Tx, Future<T>> deed) {
        return world.node().platform().database().transact(deed).await();
    }
}
