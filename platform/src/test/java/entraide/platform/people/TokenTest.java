package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenTest extends InTown {

    @Test
    void a_token_speaks_for_its_member() {
        var lea = world.member("lea", Role.STUDENT);

        var answer = lea.post(PEOPLE + "/tokens", Map.of("name", "Mon script"));

        assertThat(answer.status()).isEqualTo(201);
        var token = answer.json().getString("token");
        assertThat(token).startsWith("entraide_").hasSizeGreaterThan(50);
        assertThat(me("Bearer " + token)).isEqualTo(200);
        assertThat(me("bearer   " + token)).isEqualTo(200);
    }

    @Test
    void it_is_shown_once_and_kept_as_a_digest() {
        var lea = world.member("lea", Role.STUDENT);
        var token = lea.post(PEOPLE + "/tokens", Map.of("name", "Mon script"))
                .json()
                .getString("token");

        var listed = lea.get(PEOPLE + "/tokens");

        assertThat(listed.itemList().get(0).getString("name")).isEqualTo("Mon script");
        assertThat(listed.text()).doesNotContain(token);
        assertThat(row("select count(*)::int as kept from people.token where octet_length(hash) = 32")
                        .getInteger("kept"))
                .isEqualTo(2);
    }

    @Test
    void a_revoked_token_is_refused_at_once() {
        var lea = world.member("lea", Role.STUDENT);
        var made = lea.post(PEOPLE + "/tokens", Map.of("name", "Mon script")).json();
        var header = "Bearer " + made.getString("token");
        assertThat(me(header)).isEqualTo(200);

        assertThat(lea.delete(PEOPLE + "/tokens/" + made.getLong("id")).status())
                .isEqualTo(204);

        assertThat(me(header)).isEqualTo(401);
        assertThat(lea.delete(PEOPLE + "/tokens/" + made.getLong("id")).status())
                .isEqualTo(404);
    }

    @Test
    void somebody_elses_token_is_not_there() {
        var lea = world.member("lea", Role.STUDENT);
        var tom = world.member("tom", Role.STUDENT);
        var id = lea.post(PEOPLE + "/tokens", Map.of("name", "Mon script")).id();

        assertThat(tom.delete(PEOPLE + "/tokens/" + id).status()).isEqualTo(404);
        assertThat(tom.get(PEOPLE + "/tokens").itemList()).hasSize(1);
    }

    @Test
    void odd_authorizations_are_nobodys_even_beside_a_good_cookie() {
        var lea = browserOf(world.member("lea", Role.STUDENT));
        for (var odd : List.of(
                "",
                "Bearer",
                "Bearer ",
                "Basic bGVhOmxlYQ==",
                "Bearer entraide_",
                "Bearer null",
                "Bearer entraide_" + "A".repeat(43),
                "Bearer " + "x".repeat(5_000),
                "entraide_x",
                "Bearer entraide_a entraide_b")) {
            assertThat(lea.with("Authorization", odd).get(PEOPLE + "/me").status())
                    .as(odd)
                    .isEqualTo(401);
        }
    }

    @Test
    void a_session_secret_is_no_token_and_a_token_no_session() {
        var lea = world.member("lea", Role.STUDENT);
        var session = cookie(signIn("lea@school.test", entraide.support.World.PASSWORD))
                .split("=")[1];

        assertThat(me("Bearer " + session)).isEqualTo(401);
        assertThat(world.visitor()
                        .with("Cookie", "entraide_session=" + lea.token().orElseThrow())
                        .get(PEOPLE + "/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_member_has_at_most_fifty() {
        var lea = world.member("lea", Role.STUDENT);
        for (int i = 1; i < 50; i++) lea.post(PEOPLE + "/tokens", Map.of("name", "n" + i));

        var oneMore = lea.post(PEOPLE + "/tokens", Map.of("name", "n50"));

        assertThat(oneMore.status()).isEqualTo(409);
        assertThat(oneMore.problem()).isEqualTo("too-many-tokens");
    }

    private int me(String authorization) {
        return world.visitor()
                .with("Authorization", authorization)
                .get(PEOPLE + "/me")
                .status();
    }
}
