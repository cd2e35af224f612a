package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Speaker;
import entraide.support.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTest extends InTown {

    @Test
    void signing_out_ends_the_session_and_takes_the_cookie_back() {
        var lea = browserOf(world.member("lea", Role.STUDENT));
        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(200);

        var answer = lea.delete(PEOPLE + "/sessions/current");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("set-cookie")).startsWith("entraide_session=; Max-Age=0");
        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(401);
    }

    @Test
    void i_see_where_i_am_signed_in() {
        var member = world.member("lea", Role.STUDENT);
        browserOf(member);
        var lea = browser(member("lea", "Firefox on a phone"));

        var sessions = lea.get(PEOPLE + "/sessions").itemList();

        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(0).getBoolean("current")).isTrue();
        assertThat(sessions.get(0).getString("agent")).isEqualTo("Firefox on a phone");
        assertThat(sessions.get(0).getString("address")).isEqualTo("127.0.0.1");
        assertThat(sessions.get(1).getBoolean("current")).isFalse();
    }

    @Test
    void sessions_go_on_page_by_page() {
        var member = world.member("lea", Role.STUDENT);
        for (int i = 0; i < 3; i++) browserOf(member);

        var first = member.get(PEOPLE + "/sessions?limit=2");
        var second =
                member.get(PEOPLE + "/sessions?limit=2&after=" + first.json().getString("next"));

        assertThat(first.itemList()).hasSize(2);
        assertThat(second.itemList()).hasSize(1);
        assertThat(second.json().getString("next")).isNull();
    }

    @Test
    void i_end_a_session_elsewhere_and_it_is_refused_at_once() {
        var member = world.member("lea", Role.STUDENT);
        var phone = browserOf(member);
        var desk = browserOf(member);
        assertThat(phone.get(PEOPLE + "/me").status()).isEqualTo(200);
        var phones = desk.get(PEOPLE + "/sessions").itemList().get(1).getLong("id");

        assertThat(desk.delete(PEOPLE + "/sessions/" + phones).status()).isEqualTo(204);

        assertThat(phone.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(desk.get(PEOPLE + "/me").status()).isEqualTo(200);
    }

    @Test
    void somebody_elses_session_is_not_there() {
        var lea = browserOf(world.member("lea", Role.STUDENT));
        var tom = browserOf(world.member("tom", Role.STUDENT));
        var leas = lea.get(PEOPLE + "/sessions").itemList().get(0).getLong("id");

        assertThat(tom.delete(PEOPLE + "/sessions/" + leas).status()).isEqualTo(404);
        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(200);
    }

    @Test
    void a_session_ends_after_thirty_idle_days() {
        var lea = browserOf(world.member("lea", Role.STUDENT));
        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(200);

        world.clock().pass(Duration.ofDays(30));

        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(world.member("tom", Role.STUDENT).get(PEOPLE + "/sessions").itemList())
                .isEmpty();
    }

    @Test
    void a_session_that_is_used_lives_on_for_half_a_year_and_no_longer() {
        var member = world.member("lea", Role.STUDENT);
        var lea = browserOf(member);

        for (int month = 0; month < 6; month++) {
            world.clock().pass(Duration.ofDays(29));
            forgetfully(lea);
            awaitNoted();
        }
        world.clock().pass(Duration.ofDays(6));

        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(member.get(PEOPLE + "/sessions").itemList()).isEmpty();
    }

    @Test
    void when_a_session_was_used_is_noted_at_most_once_a_minute() {
        var lea = browserOf(world.member("lea", Role.STUDENT));
        var start = seen();

        world.clock().pass(Duration.ofSeconds(59));
        forgetfully(lea);
        assertThat(seen()).isEqualTo(start);

        world.clock().pass(Duration.ofSeconds(2));
        forgetfully(lea);
        awaitNoted();
        assertThat(seen()).isNotEqualTo(start);
    }

    @Test
    void an_invalid_cookie_is_as_good_as_none() {
        var odd = world.visitor().with("Cookie", "entraide_session=nonsense");

        assertThat(odd.get(PEOPLE + "/welcome").status()).isEqualTo(200);
        assertThat(odd.get(PEOPLE + "/me").status()).isEqualTo(401);
    }

    @Test
    void another_sites_page_cannot_use_the_cookie_to_write() {
        var lea = browserOf(world.member("lea", Role.STUDENT));

        var answer = lea.with("Origin", "https://evil.test").post(PEOPLE + "/tokens", Map.of("name", "theirs"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("foreign-origin");
    }

    @Test
    void no_answer_about_people_may_be_kept_by_a_cache() {
        var lea = browserOf(world.member("lea", Role.STUDENT));

        assertThat(lea.get(PEOPLE + "/me").header("cache-control")).isEqualTo("no-store");
        assertThat(world.visitor().get(PEOPLE + "/me").header("cache-control")).isEqualTo("no-store");
    }

    private entraide.support.Answer member(String handle, String agent) {
        return world.visitor()
                .with("User-Agent", agent)
                .post(PEOPLE + "/sessions", Map.of("email", handle + "@school.test", "password", World.PASSWORD));
    }

    private String seen() {
        return row("select seen_at::text as seen from people.session").getString("seen");
    }

    /** A request that the cache does not answer for. */
    private void forgetfully(Speaker lea) {
        forgetCallers();
        assertThat(lea.get(PEOPLE + "/me").status()).isEqualTo(200);
    }

    /** Noting goes beside the request: wait until the row says so. */
    private void awaitNoted() {
        var now = world.clock().instant().toString();
        for (int look = 0; look < 2_000; look++) {
            var noted = row(
                            "select exists (select 1 from people.session where seen_at = $1::text::timestamptz) as noted",
                            now)
                    .getBoolean("noted");
            if (noted) return;
            Thread.onSpinWait();
        }
        throw new AssertionError("the use was not noted");
    }
}
