package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.events.DomainEvent;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who hears of what is written in threads, and for which reason. */
class ThreadNoticesTest extends NoticeTest {

    @Test
    void whoever_asked_hears_of_an_answer_with_who_wrote_it_and_what() {
        long question = question();
        var answer = reply(mina, question, "Le panier est gardé par le **navigateur**.");
        var notice = notices(lea).get(0);
        assertThat(kinds(notice)).containsExactly("answered");
        assertThat(by(notice)).containsExactly("mina");
        assertThat(notice.getString("title")).isEqualTo("Pourquoi le panier est-il vide ?");
        assertThat(notice.getString("excerpt")).isEqualTo("Le panier est gardé par le navigateur.");
        assertThat(notice.getLong("threadId")).isEqualTo(question);
        assertThat(notice.getJsonObject("subject").getLong("id")).isEqualTo(answer.id());
        assertThat(unread(lea)).isEqualTo(1);
    }

    @Test
    void nobody_hears_of_what_they_did_themselves() {
        long question = question();
        reply(lea, question, "J'ai trouvé, @lea");
        assertThat(lines(lea)).isEmpty();
    }

    @Test
    void each_member_hears_once_for_the_strongest_reason() {
        long question = question();
        var answer = reply(zoe, question, "Peut-être le cache");
        comment(mina, question, answer.id(), "Oui, @zoe, c'est le cache");
        assertThat(lines(zoe)).containsExactly("mentioned 1/1");
        comment(tom, question, answer.id(), "Chez moi aussi");
        assertThat(lines(zoe)).containsExactly("replied,mentioned 2/2");
    }

    @Test
    void whoever_has_the_same_problem_hears_of_answers_and_of_the_solution() {
        long question = question();
        tom.put(API + "threads/" + question + "/same-problem");
        var answer = reply(mina, question, "C'est le cache");
        assertThat(kinds(notices(tom).get(0))).containsExactly("same-problem-answered");
        lea.put(API + "threads/" + question + "/solution", Map.of("postId", answer.id()));
        assertThat(kinds(notices(tom).get(0))).containsExactly("same-problem-solved", "same-problem-answered");
    }

    @Test
    void authors_hear_that_their_answer_solved_it_and_that_a_mentor_endorsed_it() {
        long question = question();
        var answer = reply(zoe, question, "C'est le cache");
        mina.put(API + "posts/" + answer.id() + "/endorsement");
        lea.put(API + "threads/" + question + "/solution", Map.of("postId", answer.id()));
        assertThat(lines(zoe)).containsExactly("solved,endorsed 2/2");
        assertThat(by(notices(zoe).get(0))).containsExactly("lea", "mina");
    }

    @Test
    void a_followed_space_tells_of_new_threads_and_a_followed_thread_of_new_posts() {
        tom.put(API + "spaces/" + everyone + "/follow", Map.of("level", "following"));
        long question = question();
        assertThat(lines(tom)).containsExactly("started 1/1");
        zoe.put(API + "threads/" + question + "/follow", Map.of("level", "following"));
        reply(mina, question, "C'est le cache");
        assertThat(lines(zoe)).containsExactly("followed 1/1");
    }

    @Test
    void a_muted_thread_is_silent_and_so_is_a_muted_space_but_for_what_is_meant_for_me() {
        tom.put(API + "spaces/" + everyone + "/follow", Map.of("level", "muted"));
        long question = question();
        reply(mina, question, "Demande à @tom");
        assertThat(lines(tom)).containsExactly("mentioned 1/1");
        tom.put(API + "threads/" + question + "/follow", Map.of("level", "muted"));
        reply(mina, question, "Vraiment, @tom");
        assertThat(lines(tom)).containsExactly("mentioned 1/1");
    }

    @Test
    void nobody_hears_of_what_they_may_not_read_any_more() {
        long thread =
                thread(lea, springSpace, "discussion", "Entre nous", Map.of()).id();
        reply(zoe, thread, "Je suis là");
        leaveCohort(zoe);
        reply(lea, thread, "Encore là, @zoe ?");
        assertThat(lines(zoe)).isEmpty();
        assertThat(unread(zoe)).isZero();
    }

    @Test
    void what_was_told_before_access_was_lost_is_shown_no_more() {
        long thread =
                thread(lea, springSpace, "discussion", "Entre nous", Map.of()).id();
        reply(lea, thread, "Qu'en dis-tu, @zoe ?");
        assertThat(lines(zoe)).containsExactly("mentioned 1/1");
        leaveCohort(zoe);
        assertThat(lines(zoe)).isEmpty();
    }

    @Test
    void who_asks_anonymously_is_named_to_nobody() {
        long question = thread(lea, everyone, "question", "Je n'ose pas", Map.of("anonymous", true))
                .id();
        var answer = reply(mina, question, "Demande sans crainte");
        comment(lea, question, answer.id(), "Merci, et pour la suite ?");
        lea.put(API + "threads/" + question + "/solution", Map.of("postId", answer.id()));
        var notice = notices(mina).get(0);
        assertThat(kinds(notice)).containsExactly("solved", "replied");
        assertThat(by(notice)).isEmpty();
        assertThat(notice.encode()).doesNotContain("lea").doesNotContain("\"" + lea.id() + "\"");
    }

    @Test
    void reading_the_thread_reads_its_notices_as_far_as_it_was_read() {
        long question = question();
        var first = reply(mina, question, "Un");
        var second = reply(paul, question, "Deux");
        assertThat(lines(lea)).containsExactly("answered 2/2");
        read(lea, question, first.id());
        assertThat(lines(lea)).containsExactly("answered 1/2");
        read(lea, question, second.id());
        assertThat(lines(lea)).containsExactly("answered 0/2");
        assertThat(unread(lea)).isZero();
        reply(tom, question, "Trois");
        assertThat(lines(lea)).containsExactly("answered 1/1", "answered 0/2");
    }

    @Test
    void reading_is_nobodys_but_the_readers_own() {
        long question = question();
        tom.put(API + "threads/" + question + "/same-problem");
        var answer = reply(mina, question, "C'est le cache");
        read(lea, question, answer.id());
        assertThat(lines(tom)).containsExactly("same-problem-answered 1/1");
    }

    @Test
    void what_is_deleted_is_taken_back() {
        long question = question();
        reply(mina, question, "Un");
        var second = reply(paul, question, "Deux");
        assertThat(lines(lea)).containsExactly("answered 2/2");
        paul.delete(API + "posts/" + second.id());
        assertThat(lines(lea)).containsExactly("answered 1/1");
        assertThat(by(notices(lea).get(0))).containsExactly("mina");
        sara.delete(API + "threads/" + question);
        assertThat(lines(lea)).isEmpty();
        assertThat(unread(lea)).isZero();
    }

    @Test
    void what_was_deleted_before_it_was_told_is_never_told() {
        long question = question();
        Answer gone = reply(mina, question, "Non, oublie");
        mina.delete(API + "posts/" + gone.id());
        assertThat(lines(lea)).isEmpty();
    }

    private void leaveCohort(Speaker student) {
        var platform = world.node().platform();
        var gone = "delete from people.membership where member_id = $1";
        var ref = new ContentRef("member", student.id());
        var changed = new DomainEvent("people.member-changed", ref, 2, List.of(), Map.of());
        platform.database()
                .transact(tx -> Sql.run(tx, gone, student.id())
                        .compose(left -> platform.outbox().append(tx, changed)))
                .await();
    }
}
