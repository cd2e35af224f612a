package entraide.queue.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.queue.AtOnce;
import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Eight leases at a time run out while mentors write; half of the questions are taken over; then all send at once. */
class ExpiredLeasesTest {

    // bin/kills lets 10,000 run out.
    private static final int ROUNDS = Integer.getInteger("leases.rounds", 40);
    private static final int MENTORS = 8;
    private static final Duration OUT = Duration.ofMinutes(36);

    private final School school = School.fresh();
    private final List<Speaker> slow = school.mentors(MENTORS);
    private final List<Speaker> quick = school.mentors(MENTORS / 2);
    private final List<String> written = new ArrayList<>();

    @Test
    void not_a_word_is_lost_and_none_is_there_twice() {
        for (int round = 0; round < ROUNDS; round++) leasesRunOut();

        assertThat(written).hasSize(ROUNDS * (MENTORS + MENTORS / 2));
        assertThat(kept()).containsExactlyInAnyOrderElementsOf(written);
    }

    private void leasesRunOut() {
        school.manyWait(MENTORS);
        var held = taken(slow);
        school.pass(OUT);
        var takenOver = taken(quick);

        var sendings = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < slow.size(); i++) sendings.add(sending(slow.get(i), held.get(i)));
        for (int i = 0; i < quick.size(); i++) sendings.add(sending(quick.get(i), takenOver.get(i)));

        assertThat(AtOnce.send(sendings)).extracting(Answer::status).containsOnly(201, 202);
    }

    private List<Answer> taken(List<Speaker> mentors) {
        return AtOnce.send(mentors.stream()
                .<Callable<Answer>>map(mentor -> () -> school.next(mentor))
                .toList());
    }

    private Callable<Answer> sending(Speaker mentor, Answer claim) {
        assertThat(claim.status()).isEqualTo(201);
        var words = "Word %d of %s, %s".formatted(written.size(), mentor.handle(), letters());
        written.add(words);
        return () -> school.answers(mentor, claim, words);
    }

    /** Of another length each time. */
    private String letters() {
        return IntStream.range(0, 1 + written.size() % 400)
                .collect(StringBuilder::new, (text, i) -> text.append((char) ('a' + i % 26)), StringBuilder::append)
                .toString();
    }

    private List<String> kept() {
        return Sql.list(
                        school.database(),
                        "select body from asking.post union all select body from asking.draft",
                        row -> row.getString("body"))
                .await();
    }
}
