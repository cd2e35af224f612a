package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.search.SearchModule;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What says nearly the same as a text of somebody else waits for a look, as the school wants it. */
class ResemblingTest extends Court {

    private static int texts;

    private final String text = words(texts++);
    private final Speaker ann = one(Role.STUDENT);

    /** Sixty words of its own for each test, so that none resembles another's. */
    private static String words(int seed) {
        var chance = new Random(seed);
        return IntStream.range(0, 60).mapToObj(i -> word(chance)).collect(Collectors.joining(" "));
    }

    private static String word(Random chance) {
        return IntStream.range(0, 4)
                .mapToObj(i -> "" + "bdfgklmnprst".charAt(chance.nextInt(12)) + "aeiou".charAt(chance.nextInt(5)))
                .collect(Collectors.joining());
    }

    private Answer talk(Speaker author, String body) {
        return author.post(
                FORUM + "threads", Map.of("space", space, "kind", "discussion", "title", "About wool", "body", body));
    }

    private void known(Answer written) {
        var since = world.clock().instant().minus(Duration.ofDays(1));
        var search = SearchModule.in(world.node().modules()).resembling();
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline
                && search.to(database(), "About wool\n" + text, since).await().isEmpty()) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private void days(int days) {
        var rules = omar.get(API + "prevention").json().put("resembling", Map.of("days", days));
        done(omar.put(API + "prevention", rules.getMap()));
    }

    private String reasons(long thread) {
        return omar.get(API + "holds?limit=100").itemList().stream()
                .filter(hold -> hold.getLong("threadId") == thread)
                .findFirst()
                .orElseThrow()
                .getJsonArray("reasons")
                .toString();
    }

    @AfterEach
    void asByDefault() {
        days(7);
    }

    @Test
    void what_somebody_else_wrote_of_late_in_nearly_the_same_words_waits() {
        known(talk(tom, text));

        var copy = talk(ann, text + " sheep");

        assertThat(copy.status()).isEqualTo(202);
        assertThat(reasons(copy.json().getLong("threadId"))).contains("\"code\":\"resembles\"", "7 d", "%");
    }

    @Test
    void ones_own_words_may_be_said_twice() {
        known(talk(tom, text));

        assertThat(talk(tom, text).status()).isEqualTo(201);
    }

    @Test
    void what_is_older_than_the_days_is_no_matter() {
        known(talk(tom, text));
        world.clock().pass(Duration.ofDays(8));

        assertThat(talk(ann, text).status()).isEqualTo(201);
    }

    @Test
    void at_naught_it_is_off() {
        days(0);
        known(talk(tom, text));

        assertThat(talk(ann, text).status()).isEqualTo(201);
    }

    @Test
    void of_whom_the_community_knows_it_is_not_asked() {
        known(talk(tom, text));
        run("insert into moderation.known (member_id, at) values ($1, now())", ann.id());

        assertThat(talk(ann, text).status()).isEqualTo(201);
    }

    @Test
    void while_nobody_can_say_people_go_on_writing() {
        known(talk(tom, text));
        run("alter table search.fingerprint rename to mislaid");
        try {
            assertThat(talk(ann, text).status()).isEqualTo(201);
        } finally {
            run("alter table search.mislaid rename to fingerprint");
        }
    }
}
