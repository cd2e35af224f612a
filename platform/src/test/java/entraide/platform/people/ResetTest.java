package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.reset.ResetWishes;
import entraide.support.Answer;
import entraide.support.World;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResetTest extends InTown {

    private static final String NEXT = "trois-péniches-au-quai";

    @Test
    void a_mailed_link_sets_the_password_once() {
        world.member("lea", Role.STUDENT);
        var token = link("lea@school.test");

        assertThat(use(token, NEXT).status()).isEqualTo(204);

        assertThat(signIn("lea@school.test", NEXT).status()).isEqualTo(201);
        assertThat(signIn("lea@school.test", World.PASSWORD).status()).isEqualTo(401);
        assertThat(use(token, NEXT + "2").status()).isEqualTo(404);
    }

    @Test
    void the_answer_is_the_same_for_strangers_and_they_get_no_mail() {
        world.member("lea", Role.STUDENT);

        var member = ask("LEA@school.test ");
        var stranger = ask("nobody@school.test");
        var odd = ask("no address");

        assertThat(member.status()).isEqualTo(202);
        assertThat(seen(stranger)).isEqualTo(seen(member));
        assertThat(seen(odd)).isEqualTo(seen(member));
        assertThat(fulfilledMails()).hasSize(1);
    }

    @Test
    void the_mail_is_in_the_members_language_and_zone() {
        var lea = world.member("lea", Role.STUDENT);
        lea.patch(PEOPLE + "/me", Map.of("version", 1, "locale", "en", "timeZone", "America/Montreal"));

        ask("lea@school.test");

        var mail = fulfilledMails().get(0);
        assertThat(mail).contains("Subject-decoded: Choose a new password", "Hello Lea", "Wednesday 11 March at 06:00");
        assertThat(mail).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void looking_shows_whose_it_is_and_does_not_use_it() {
        world.member("lea", Role.STUDENT);
        var token = link("lea@school.test");

        for (int i = 0; i < 3; i++)
            assertThat(look(token).json().getString("handle")).isEqualTo("lea");

        assertThat(use(token, NEXT).status()).isEqualTo(204);
        assertThat(look(token).status()).isEqualTo(404);
    }

    @Test
    void after_an_hour_it_is_void() {
        world.member("lea", Role.STUDENT);
        var token = link("lea@school.test");

        world.clock().pass(Duration.ofHours(1));

        assertThat(look(token).status()).isEqualTo(404);
        assertThat(use(token, NEXT).status()).isEqualTo(404);
    }

    @Test
    void a_newer_link_voids_the_older() {
        world.member("lea", Role.STUDENT);
        var older = link("lea@school.test");
        var newer = link("lea@school.test");

        assertThat(use(older, NEXT).status()).isEqualTo(404);
        assertThat(use(newer, NEXT).status()).isEqualTo(204);
    }

    @Test
    void changing_the_password_voids_it() {
        var lea = world.member("lea", Role.STUDENT);
        var token = link("lea@school.test");

        lea.put(PEOPLE + "/me/password", Map.of("current", World.PASSWORD, "next", NEXT));

        assertThat(use(token, NEXT + "2").status()).isEqualTo(404);
    }

    @Test
    void deactivation_voids_it() {
        world.member("lea", Role.STUDENT);
        var sara = world.member("sara", Role.STAFF);
        var token = link("lea@school.test");

        sara.patch(PEOPLE + "/members/lea", Map.of("version", 1, "active", false));
        sara.patch(PEOPLE + "/members/lea", Map.of("version", 2, "active", true));

        assertThat(use(token, NEXT).status()).isEqualTo(404);
    }

    @Test
    void everybody_who_was_signed_in_as_this_member_is_not_any_more() {
        var token = world.member("lea", Role.STUDENT);
        var browser = browserOf(token);
        assertThat(browser.get(PEOPLE + "/me").status()).isEqualTo(200);
        assertThat(token.get(PEOPLE + "/me").status()).isEqualTo(200);

        var answer = use(link("lea@school.test"), NEXT);

        assertThat(answer.header("set-cookie")).isNull();
        assertThat(browser.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(token.get(PEOPLE + "/me").status()).isEqualTo(401);
    }

    @Test
    void of_many_uses_at_once_one_is_done() {
        world.member("lea", Role.STUDENT);
        var token = link("lea@school.test");

        var statuses = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> use(token, NEXT + i).status())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 404).hasSize(19);
    }

    @Test
    void a_weak_password_leaves_the_link_open() {
        world.member("lea", Role.STUDENT);
        var token = link("lea@school.test");

        assertThat(use(token, "azertyuiop").problem()).isEqualTo("weak-password");
        assertThat(use(token, NEXT).status()).isEqualTo(204);
    }

    @Test
    void a_link_of_an_invitation_resets_nothing() {
        var token = world.member("sara", Role.STAFF)
                .post(PEOPLE + "/invitations", Map.of("email", "lea@home.test", "roles", new String[] {"student"}))
                .json()
                .getString("token");

        assertThat(use(token, NEXT).status()).isEqualTo(404);
    }

    @Test
    void only_its_digest_is_kept() {
        world.member("lea", Role.STUDENT);
        var token = link("lea@school.test");

        assertThat(row("select encode(hash, 'hex') as hash from people.reset").getString("hash"))
                .isEqualTo(
                        java.util.HexFormat.of().formatHex(Secret.digest(token).getBytes()));
        assertThat(row("select count(*)::int as letters from platform.letter").getInteger("letters"))
                .isZero();
    }

    private Answer ask(String email) {
        return world.visitor().post(PEOPLE + "/resets", Map.of("email", email));
    }

    private String link(String email) {
        ask(email);
        var mails = fulfilledMails();
        return linkSecret(mails.get(mails.size() - 1));
    }

    private java.util.List<String> fulfilledMails() {
        var wishes = new ResetWishes(node().platform());
        while (row("select count(*)::int as open from people.reset_wish").getInteger("open") > 0) {
            wishes.fulfil().await();
        }
        return mails();
    }

    private Answer look(String token) {
        return world.visitor().post(PEOPLE + "/resets/lookups", Map.of("token", token));
    }

    private Answer use(String token, String password) {
        return world.visitor().post(PEOPLE + "/resets/uses", Map.of("token", token, "password", password));
    }

    private static Map<String, Object> seen(Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("x-request-id");
        headers.remove("date");
        return Map.of("status", answer.status(), "body", answer.text(), "headers", headers);
    }
}
