package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever may not come in is told nothing outside either; who may only not write goes on hearing. */
class KeptOutTest extends JudgedTest {

    private static final Duration SOON = Duration.ofMinutes(10);

    @Test
    void the_addresses_of_who_is_suspended_give_nothing_until_it_is_over() {
        question();
        var calendar = calendar(lea);
        var atom = atom(lea, everyone);
        assertThat(fetch(calendar).text()).contains("panier");
        suspend(Duration.ofDays(2));
        assertThat(fetch(calendar).status()).isEqualTo(404);
        assertThat(fetch(atom).status()).isEqualTo(404);
        world.clock().pass(Duration.ofDays(2));
        assertThat(fetch(calendar).text()).contains("panier");
        assertThat(fetch(atom).text()).contains("panier");
    }

    @Test
    void nor_do_those_of_who_is_banned() {
        var calendar = calendar(lea);
        decide("member", lea.id(), "ban", Map.of());
        assertThat(fetch(calendar).text())
                .isEqualTo(fetch(calendar.replace("feed_", "feed_x")).text());
    }

    @Test
    void who_is_silenced_goes_on_hearing() {
        var question = question();
        var atom = atom(lea, everyone);
        decide("member", lea.id(), "silence", until(Duration.ofDays(2)));
        reply(paul, question, "Vide le cache");
        pass(SOON);
        assertThat(fetch(atom).text()).contains("panier");
        assertThat(mailed()).anySatisfy(mail -> assertThat(mail).contains("Vide le cache"));
    }

    @Test
    void who_is_suspended_is_mailed_nothing_of_the_school() {
        follow(lea, "spaces", everyone);
        ask(zoe, everyone, "Pourquoi la page est-elle blanche ?");
        reply(paul, question(), "Vide le cache");
        suspend(Duration.ofDays(2));
        pass(SOON);
        at("2026-03-11T17:00:00Z");
        assertThat(mailed()).noneMatch(mail -> mail.contains("cache") || mail.contains("blanche"));
    }

    @Test
    void what_was_on_its_way_when_they_were_suspended_is_taken_back() {
        onItsWay();
        suspend(Duration.ofDays(2));
        assertThatNothingOfItComes();
    }

    @Test
    void what_was_on_its_way_when_they_left_is_taken_back() {
        onItsWay();
        done(sara.patch("/api/v1/people/members/lea", Map.of("version", 1, "active", false)));
        assertThatNothingOfItComes();
    }

    @Test
    void what_was_on_its_way_to_an_address_that_another_mail_came_back_from_is_taken_back() {
        onItsWay();
        Sql.run(
                        world.node().platform().database(),
                        "insert into notice.bounce (member_id, email, why, at) values ($1, 'lea@school.test', 'full', now())",
                        lea.id())
                .await();
        assertThatNothingOfItComes();
    }

    private void onItsWay() {
        reply(paul, question(), "Vide le cache");
        smtp.stop();
        pass(SOON);
        assertThat(count("select count(*) from platform.letter")).isEqualTo(1);
    }

    private void assertThatNothingOfItComes() {
        startSmtp();
        pass(Duration.ofMinutes(5));
        pass(SOON);
        assertThat(mailed()).noneMatch(mail -> mail.contains("cache"));
        assertThat(count("select count(*) from platform.letter where manner is not null"))
                .isZero();
        assertThat(count("select count(*) from notice.look where member_id = " + lea.id()))
                .isZero();
    }

    private long question() {
        return ask(lea, everyone, "Pourquoi le panier est-il vide ?").id();
    }

    private void suspend(Duration length) {
        decide("member", lea.id(), "suspend", until(length));
    }

    private Map<String, Object> until(Duration length) {
        return Map.of("until", world.clock().instant().plus(length).toString());
    }
}
