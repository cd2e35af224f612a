package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.World;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SignInTest extends InTown {

    @Test
    void the_right_password_opens_a_session() {
        var lea = world.member("lea", Role.STUDENT);

        var answer = signIn("lea@school.test", World.PASSWORD);

        assertThat(answer.status()).isEqualTo(201);
        var member = answer.json().getJsonObject("member");
        assertThat(member.getLong("id")).isEqualTo(lea.id());
        assertThat(member.getString("handle")).isEqualTo("lea");
        assertThat(member.getString("displayName")).isEqualTo("Lea");
        assertThat(member.getJsonArray("roles")).containsExactly("student");
        assertThat(browser(answer).get(PEOPLE + "/me").status()).isEqualTo(200);
    }

    @Test
    void the_cookie_is_for_this_site_alone_and_for_no_script() {
        world.member("lea", Role.STUDENT);

        var cookie = signIn("lea@school.test", World.PASSWORD).header("set-cookie");

        assertThat(cookie).startsWith("entraide_session=").contains("; HttpOnly", "; SameSite=Lax", "; Path=/");
        assertThat(cookie).doesNotContain("Secure", "Domain");
    }

    @Test
    void case_and_spaces_around_an_address_do_not_matter() {
        world.member("lea", Role.STUDENT);

        assertThat(signIn(" LEA@School.Test ", World.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void a_stranger_and_a_wrong_password_get_the_same_answer() {
        world.member("lea", Role.STUDENT);

        var wrong = signIn("lea@school.test", "not the password");
        var stranger = signIn("nobody@school.test", "not the password");
        var odd = signIn("no address at all", "not the password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("wrong-credentials");
        assertThat(seen(stranger)).isEqualTo(seen(wrong));
        assertThat(seen(odd)).isEqualTo(seen(wrong));
    }

    @Test
    void a_deactivated_member_gets_that_answer_too() {
        world.member("lea", Role.STUDENT);
        run("update people.member set deactivated_at = now()");

        assertThat(seen(signIn("lea@school.test", World.PASSWORD)))
                .isEqualTo(seen(signIn("nobody@school.test", "not the password")));
    }

    @Test
    void an_accent_is_the_same_however_a_keyboard_sends_it() {
        world.member("lea", Role.STUDENT);
        var composed = "fenêtre-à-été-grêle";
        var changed = world.member("tom", Role.STUDENT);
        var me = browserOf(changed);
        me.put(PEOPLE + "/me/password", Map.of("current", World.PASSWORD, "next", composed));

        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(signIn("tom@school.test", decomposed).status()).isEqualTo(201);
    }

    @Test
    void signing_in_again_ends_the_session_that_the_browser_had() {
        var first = browserOf(world.member("lea", Role.STUDENT));

        var second = first.post(PEOPLE + "/sessions", Map.of("email", "lea@school.test", "password", World.PASSWORD));

        assertThat(second.status()).isEqualTo(201);
        assertThat(first.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(browser(second).get(PEOPLE + "/me").status()).isEqualTo(200);
    }

    @Test
    void a_session_cookie_put_there_by_somebody_else_is_not_taken_over() {
        world.member("lea", Role.STUDENT);
        var planted = "entraide_session=" + "A".repeat(43);

        var answer = world.visitor()
                .with("Cookie", planted)
                .post(PEOPLE + "/sessions", Map.of("email", "lea@school.test", "password", World.PASSWORD));

        assertThat(cookie(answer)).isNotEqualTo(planted);
        assertThat(world.visitor().with("Cookie", planted).get(PEOPLE + "/me").status())
                .isEqualTo(401);
    }

    @Test
    void only_the_digest_of_a_session_is_kept() {
        world.member("lea", Role.STUDENT);
        var secret = cookie(signIn("lea@school.test", World.PASSWORD)).substring("entraide_session=".length());

        var kept = row("select encode(hash, 'hex') as hash from people.session").getString("hash");

        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(kept)
                .isEqualTo(HexFormat.of().formatHex(Secret.digest(secret).getBytes()));
    }

    @Test
    void another_sites_page_cannot_sign_somebody_in() {
        world.member("lea", Role.STUDENT);

        var answer = world.visitor()
                .with("Sec-Fetch-Site", "cross-site")
                .post(PEOPLE + "/sessions", Map.of("email", "lea@school.test", "password", World.PASSWORD));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_member_has_at_most_fifty_sessions_and_the_oldest_goes() {
        var oldest = browserOf(world.member("lea", Role.STUDENT));
        run("""
                insert into people.session (hash, member_id, address, agent, created_at, seen_at)
                select decode(lpad(to_hex(n), 64, '0'), 'hex'), member_id, '', '', created_at, seen_at
                  from people.session, generate_series(1, 49) as n
                """);

        signIn("lea@school.test", World.PASSWORD);

        assertThat(row("select count(*)::int as held from people.session").getInteger("held"))
                .isEqualTo(50);
        assertThat(oldest.get(PEOPLE + "/me").status()).isEqualTo(401);
    }

    private static Map<String, Object> seen(Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("x-request-id");
        headers.remove("date");
        return Map.of("status", answer.status(), "body", answer.text(), "headers", headers);
    }
}
