package entraide.notice.push;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How messages come to the makers of browsers, whatever these answer, and which browsers are kept. */
class BringToMakersTest extends PushTest {

    @Test
    void nothing_is_sent_twice_that_was_taken_and_the_device_says_when() {
        browser(lea, "phone");
        assertThat(devices(lea).get(0).getValue("toldAt")).isNull();
        reply(mina, question(), "Une");
        sent();
        later(Duration.ofHours(1));
        assertThat(MAKER.taken("phone")).hasSize(1);
        assertThat(devices(lea).get(0).getString("toldAt")).isNotNull();
    }

    @Test
    void what_happens_while_it_is_being_sent_is_sent_after_it() {
        var phone = browser(lea, "phone");
        long question = question();
        reply(mina, question, "Une");
        MAKER.meanwhile(() -> {
            reply(mina, question, "Encore une");
            asked();
        });
        sent();
        later(AskToPush.GRACE);
        assertThat(messages(phone, "phone")).hasSize(2);
        assertThat(messages(phone, "phone").get(1).getString("excerpt")).isEqualTo("Encore une");
        later(AskToPush.GRACE);
        assertThat(messages(phone, "phone")).hasSize(2);
    }

    @Test
    void a_browser_whose_session_ended_is_forgotten_in_time() {
        browser(lea, "phone");
        browser(lea, "desk");
        var first = devices(lea).get(0).getLong("id");
        Sql.run(world.node().platform().database(), "update notice.push set token_id = 0 where id = $1", first)
                .await();
        world.clock().pass(Duration.ofHours(2));
        world.node().modules().stream()
                .flatMap(module -> module.chores().stream())
                .filter(chore -> chore.name().equals("notice.push.forget"))
                .forEach(chore ->
                        world.node().platform().database().transact(chore::run).await());
        var left = Sql.one(
                        world.node().platform().database(),
                        "select count(*)::int as n from notice.push",
                        row -> row.getInteger("n"))
                .await();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void a_browser_that_is_gone_is_forgotten() {
        browser(lea, "phone");
        browser(lea, "desk");
        MAKER.answers("phone", 410, null);
        reply(mina, question(), "Une");
        sent();
        assertThat(devices(lea)).hasSize(1);
        assertThat(MAKER.taken("desk")).hasSize(1);
    }

    @Test
    void who_asks_to_wait_is_left_alone_for_as_long_as_it_said() {
        browser(lea, "phone");
        MAKER.answers("phone", 429, "600");
        reply(mina, question(), "Une");
        sent();
        reply(mina, question(), "Autre");
        sent();
        MAKER.answers("phone", 201, null);
        later(Duration.ofMinutes(9));
        int before = MAKER.taken("phone").size();
        later(Duration.ofMinutes(11));
        assertThat(before).isLessThanOrEqualTo(2);
        assertThat(MAKER.taken("phone")).hasSize(before + 2);
    }

    @Test
    void trouble_is_tried_again_later_and_later_and_given_up_within_a_day() {
        browser(lea, "phone");
        MAKER.answers("phone", 503, null);
        reply(mina, question(), "Une");
        sent();
        later(Duration.ofSeconds(30));
        assertThat(MAKER.taken("phone")).hasSize(1);
        later(Duration.ofSeconds(40));
        assertThat(MAKER.taken("phone")).hasSize(2);
        for (int hour = 0; hour < 26; hour++) later(Duration.ofHours(1));
        int tries = MAKER.taken("phone").size();
        assertThat(tries).isBetween(5, 10);
        later(Duration.ofHours(3));
        assertThat(MAKER.taken("phone")).hasSize(tries);
    }

    @Test
    void what_is_refused_for_good_is_not_tried_again() {
        browser(lea, "phone");
        MAKER.answers("phone", 413, null);
        reply(mina, question(), "Une");
        sent();
        later(Duration.ofHours(2));
        assertThat(MAKER.taken("phone")).hasSize(1);
    }

    @Test
    void two_servers_send_it_once_and_a_server_that_comes_later_sends_what_was_left() {
        browser(lea, "phone");
        for (int i = 0; i < 5; i++) reply(mina, question(), "Réponse " + i);
        asked();
        world.clock().pass(AskToPush.GRACE);
        try (var other = world.node(Map.of())) {
            var both = pushes(other).tell();
            round();
            both.await();
        }
        assertThat(MAKER.taken("phone")).hasSize(5);
    }

    @Test
    void a_browser_tells_whoever_said_so_last_in_it() {
        var shared = browser(lea, "shared");
        tom.post(NOTICE + "pushes", shared.subscription());
        assertThat(devices(lea)).isEmpty();
        assertThat(devices(tom)).hasSize(1);
        reply(mina, question(), "Pour Léa");
        sent();
        assertThat(MAKER.taken("shared")).isEmpty();
    }

    @Test
    void a_new_address_takes_the_place_of_the_old_one_and_of_nobody_elses() {
        var old = browser(lea, "old");
        var toms = browser(tom, "tom");
        lea.post(NOTICE + "pushes", MAKER.browser("new").subscription(old));
        lea.post(NOTICE + "pushes", MAKER.browser("newer").subscription(toms));
        assertThat(devices(lea)).hasSize(2);
        assertThat(devices(tom)).hasSize(1);
    }

    @Test
    void a_member_has_ten_at_most_and_takes_them_away() {
        IntStream.range(0, 12).forEach(i -> browser(lea, "device" + i));
        assertThat(devices(lea)).hasSize(10);
        var one = NOTICE + "pushes/" + devices(lea).get(0).getLong("id");
        assertThat(tom.delete(one).status()).isEqualTo(404);
        assertThat(lea.delete(one).status()).isEqualTo(204);
        assertThat(devices(lea)).hasSize(9);
    }

    @Test
    void where_nothing_can_be_sent_is_refused() {
        var sound = MAKER.browser("phone").subscription();
        var elsewhere = Map.of("endpoint", "https://inside.example/push", "keys", sound.get("keys"));
        var keyless = Map.of(
                "endpoint", sound.get("endpoint"), "keys", Map.of("p256dh", "A".repeat(87), "auth", "A".repeat(22)));
        assertThat(lea.post(NOTICE + "pushes", elsewhere).status()).isEqualTo(400);
        assertThat(lea.post(NOTICE + "pushes", keyless).status()).isEqualTo(400);
    }

    @Test
    void a_trial_says_whether_it_was_taken_and_only_to_whose_browser_it_is() {
        var phone = browser(lea, "phone");
        var trial = NOTICE + "pushes/" + devices(lea).get(0).getLong("id") + "/trial";
        assertThat(lea.post(trial, null).json().getBoolean("taken")).isTrue();
        assertThat(messages(phone, "phone").get(0).getString("kind")).isEqualTo("trial");
        assertThat(tom.post(trial, null).status()).isEqualTo(404);
        MAKER.answers("phone", 500, null);
        assertThat(lea.post(trial, null).json().getBoolean("taken")).isFalse();
    }
}
