package entraide.forum.post;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.platform.content.Hideable;
import entraide.platform.db.Sql;
import entraide.support.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mentor answers out of the queue what does not stand any more. */
class AnswerQuestionTest extends ForumTest {

    private static final String QUEUE = "/api/v1/queue/";

    private long thread;
    private Answer claim;

    @BeforeEach
    void a_question_that_a_mentor_took() {
        thread = ask(lea, everyone, "Which price?").id();
        claim = mina.post(QUEUE + "claims", Map.of());
    }

    @Test
    void what_was_deleted_left_the_queue_and_keeps_the_mentors_text() {
        omar.delete(API + "threads/" + thread);

        closed("deleted");
        assertThat(mina.get(API + "drafts/thread:" + thread).json().getString("body"))
                .isEqualTo("Three hundred");
    }

    @Test
    void what_was_hidden_left_as_well() {
        hide();

        closed("hidden");
    }

    @Test
    void in_an_archived_space_it_leaves_when_an_answer_comes_and_the_page_says_so() {
        sara.patch(API + "spaces/" + everyone, Map.of("version", 1, "archived", true));
        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("mentor");

        closed("closed");

        assertThat(show(lea, thread).json().getString("turn")).isEqualTo("done");
        assertThat(show(lea, thread).json().getValue("promise")).isNull();
    }

    private void closed(String cause) {
        var late = mina.post(
                QUEUE + "claims/" + claim.id() + "/answer",
                Map.of("fence", claim.json().getLong("fence"), "body", "Three hundred"));
        assertThat(late.status()).isEqualTo(202);
        assertThat(late.json().getString("why")).isEqualTo("closed");
        assertThat(paul.get(QUEUE + "items").items()).isEmpty();
        assertThat(paul.post(QUEUE + "claims", Map.of("itemId", claim.json().getLong("itemId")))
                        .problem())
                .isEqualTo("not-waiting");
        assertThat(causeOfLeaving()).isEqualTo(cause);
    }

    private void hide() {
        var threads = world.node().modules().stream()
                .flatMap(module -> module.hideables().stream())
                .filter((Hideable one) -> one.kind().equals("thread"))
                .findFirst()
                .orElseThrow();
        world.node()
                .platform()
                .database()
                .transact(tx -> threads.hide(tx, thread))
                .await();
    }

    private static final String LEFT = """
            select e.facts ->> 'cause' as cause
              from queue.event e
              join queue.item i on i.id = e.item_id
             where i.ref_id = $1
               and e.kind = 'left'
            """;

    private String causeOfLeaving() {
        return Sql.one(world.node().platform().database(), LEFT, row -> row.getString("cause"), thread)
                .await();
    }
}
