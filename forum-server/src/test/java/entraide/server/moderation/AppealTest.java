package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppealTest extends Court {

    private final long post = insult();
    private final long decision =
            decided(decide(omar, reported("post", post), wish("hide"))).getLong("id");

    @Test
    void answered_by_other_eyes_and_told() {
        var appeal = made(appeal(tom, decision));

        assertThat(review(omar, appeal, "upheld").problem()).isEqualTo("own-decision");
        done(review(nadia, appeal, "upheld"));

        var told = tom.get(API + "decisions/" + decision).json().getJsonObject("appeal");
        assertThat(told.getString("outcome")).isEqualTo("upheld");
        assertThat(told.getString("answer")).isEqualTo("It was a quote indeed.");
        assertThat(texts(lea, threadOf(post))).doesNotContain("fools");
    }

    @Test
    void for_six_months_and_once() {
        world.clock().pass(Duration.ofDays(180));
        done(appeal(tom, decision));
        assertThat(appeal(tom, decision).problem()).isEqualTo("already-appealed");

        var other = decided(decide(omar, reported("member", tom.id()), wish("warn")))
                .getLong("id");
        world.clock().pass(Duration.ofDays(185));
        assertThat(appeal(tom, other).problem()).isEqualTo("appeal-over");
    }

    @Test
    void only_by_whom_it_concerns() {
        assertThat(appeal(lea, decision).problem()).isEqualTo("not-found");
        assertThat(appeal(zoe, decision).problem()).isEqualTo("not-found");
        assertThat(appeal(tom, 999_999).problem()).isEqualTo("not-found");
    }

    @Test
    void those_who_wait_are_listed_with_who_may_answer() {
        var appeal = made(appeal(tom, decision));

        assertThat(mayReview(omar, appeal)).isFalse();
        assertThat(mayReview(nadia, appeal)).isTrue();
        done(review(nadia, appeal, "overturned"));
        assertThat(nadia.get(API + "appeals?limit=100").itemList().stream().anyMatch(one -> of(one, appeal)))
                .isFalse();
        assertThat(nadia.get(API + "appeals?state=answered&limit=100").itemList().stream()
                        .anyMatch(one -> of(one, appeal)))
                .isTrue();
    }

    private static boolean mayReview(Speaker moderator, long appeal) {
        return moderator.get(API + "appeals?limit=100").itemList().stream()
                .filter(one -> of(one, appeal))
                .findFirst()
                .orElseThrow()
                .getBoolean("mayReview");
    }

    private static boolean of(JsonObject line, long appeal) {
        return line.getJsonObject("decision").getJsonObject("appeal").getLong("id") == appeal;
    }

    @Test
    void two_answers_at_once_are_one() {
        var appeal = made(appeal(tom, decision));
        var others = List.of(nadia, one(Role.MODERATOR));

        var statuses = Stream.of(0, 1)
                .parallel()
                .map(i -> review(others.get(i), appeal, i == 0 ? "upheld" : "overturned")
                        .status())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void what_is_hidden_cannot_be_reported_until_it_is_back() {
        var again = zoe.post(
                API + "flags",
                Map.of(
                        "target", Map.of("kind", "post", "id", post),
                        "reason", "spam",
                        "newFacts", "It is advertising too."));
        assertThat(again.problem()).isEqualTo("not-found");
        overturn(tom, decision);
        assertThat(texts(lea, threadOf(post))).contains("fools");
    }
}
