package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.moderation.audit.VerifyAudit;
import entraide.support.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes at once has one outcome, and nothing of it is lost. */
class RacesTest extends Court {

    private static final int ROUNDS = 6;

    @AfterEach
    void theLogIsOneChain() {
        assertThat(new VerifyAudit(database()).run().await().altered()).isEmpty();
    }

    @Test
    void two_moderators_on_one_case() {
        for (int round = 0; round < ROUNDS; round++) {
            var post = insult();
            var about = reported("post", post);

            var statuses = atOnce(
                    () -> decide(omar, about, wish("hide")), () -> decide(nadia, about, Map.of("action", "keep")));

            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
            assertThat(decisions(about)).isEqualTo(1);
            boolean hidden = statuses.get(0) == 201;
            assertThat(texts(zoe, threadOf(post)).contains("fools")).isEqualTo(!hidden);
        }
    }

    @Test
    void a_decision_and_the_authors_edit() {
        for (int round = 0; round < ROUNDS; round++) {
            var post = insult();
            var about = reported("post", post);
            var words = with(with(wish("edit"), "body", "Taken out"), "version", 1);

            var statuses = atOnce(
                    () -> decide(omar, about, words),
                    () -> tom.patch(FORUM + "posts/" + post, Map.of("body", "Dear all", "version", 1)));

            assertThat(statuses).isIn(List.of(201, 409), List.of(409, 200));
            assertThat(decisions(about)).isEqualTo(statuses.get(0) == 201 ? 1 : 0);
            assertThat(lea.get(FORUM + "posts/" + post).text())
                    .contains(statuses.get(0) == 201 ? "Taken out" : "Dear all");
        }
    }

    @Test
    void a_decision_and_the_authors_deletion() {
        for (int round = 0; round < ROUNDS; round++) {
            var post = insult();
            var thread = threadOf(post);
            var about = reported("post", post);

            var statuses = atOnce(() -> decide(omar, about, wish("hide")), () -> tom.delete(FORUM + "posts/" + post));

            assertThat(statuses.get(0)).isEqualTo(201);
            assertThat(statuses.get(1)).isIn(204, 404);
            assertThat(decisions(about)).isEqualTo(1);
            assertThat(texts(zoe, thread)).doesNotContain("fools");
            assertThat(number("select post_count as number from forum.thread where id = $1", thread))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_decision_and_one_more_report() {
        for (int round = 0; round < ROUNDS; round++) {
            var post = insult();
            var about = reported("post", post);

            var statuses =
                    atOnce(() -> decide(omar, about, Map.of("action", "keep")), () -> flag(sara, "post", post, "spam"));

            assertThat(statuses.get(0)).isEqualTo(201);
            assertThat(statuses.get(1)).isIn(201, 409);
            assertThat(number(
                            "select count(*) as number from moderation.flag f join moderation.casefile c on c.id = f.case_id"
                                    + " where c.subject = $1 and c.kind = 'post' and f.outcome is null",
                            post))
                    .isZero();
            assertThat(number(
                            "select count(*) as number from moderation.casefile where subject = $1 and kind = 'post'",
                            post))
                    .isEqualTo(1);
        }
    }

    private static List<Integer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
        var both = List.of(one, other);
        return IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> both.get(i).get().status())
                .toList();
    }

    private long decisions(long about) {
        return number("select count(*) as number from moderation.decision where case_id = $1", about);
    }
}
