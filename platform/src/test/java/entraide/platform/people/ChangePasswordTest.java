package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.World;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangePasswordTest extends InTown {

    private static final String NEXT = "trois-péniches-au-quai";

    @Test
    void the_new_password_signs_in_and_the_old_one_does_not() {
        var lea = browserOf(world.member("lea", Role.STUDENT));

        var answer = lea.put(PEOPLE + "/me/password", Map.of("current", World.PASSWORD, "next", NEXT));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(signIn("lea@school.test", NEXT).status()).isEqualTo(201);
        assertThat(signIn("lea@school.test", World.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void my_other_sessions_end_at_once_and_this_one_goes_on() {
        var member = world.member("lea", Role.STUDENT);
        var here = browserOf(member);
        var elsewhere = browserOf(member);
        assertThat(elsewhere.get(PEOPLE + "/me").status()).isEqualTo(200);

        here.put(PEOPLE + "/me/password", Map.of("current", World.PASSWORD, "next", NEXT));

        assertThat(elsewhere.get(PEOPLE + "/me").status()).isEqualTo(401);
        assertThat(here.get(PEOPLE + "/me").status()).isEqualTo(200);
    }

    @Test
    void who_does_not_know_the_present_one_changes_nothing() {
        var lea = browserOf(world.member("lea", Role.STUDENT));

        var answer = lea.put(PEOPLE + "/me/password", Map.of("current", "not the one", "next", NEXT));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("wrong-password");
        assertThat(signIn("lea@school.test", World.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void the_member_is_told_by_mail() {
        var lea = browserOf(world.member("lea", Role.STUDENT));

        lea.put(PEOPLE + "/me/password", Map.of("current", World.PASSWORD, "next", NEXT));

        assertThat(lastMail()).contains("To: lea@school.test", "Votre mot de passe a changé");
    }

    @Test
    void weak_ones_are_refused_with_the_reason() {
        var lea = browserOf(world.member("lea", Role.STUDENT));
        for (var weak : List.of("password1", "Azerty123", "aaaaaaaaaa", "lea-lea-2024", "entraide!")) {
            var answer = lea.put(PEOPLE + "/me/password", Map.of("current", World.PASSWORD, "next", weak));

            assertThat(answer.status()).as(weak).isEqualTo(422);
            assertThat(answer.problem()).isEqualTo("weak-password");
        }
    }

    @Test
    void eight_to_a_hundred_and_twenty_eight_characters_count_in_full() {
        var lea = browserOf(world.member("lea", Role.STUDENT));
        var longest = "Zwölf Boxkämpfer jagen Viktor quer über den Sylter Deich! "
                .repeat(3)
                .substring(0, 128);

        assertThat(put(lea, World.PASSWORD, "k7#Qz!m").status()).isEqualTo(400);
        assertThat(put(lea, World.PASSWORD, longest + "x").status()).isEqualTo(400);
        assertThat(put(lea, World.PASSWORD, longest).status()).isEqualTo(204);
        assertThat(signIn("lea@school.test", longest.substring(0, 127)).status())
                .isEqualTo(401);
        assertThat(signIn("lea@school.test", longest).status()).isEqualTo(201);
    }

    @Test
    void of_changes_at_once_that_know_the_same_password_one_is_done() {
        var member = world.member("lea", Role.STUDENT);

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> put(member, World.PASSWORD, NEXT + i).status())
                .toList();

        assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
        assertThat(statuses)
                .filteredOn(status -> status == 204 || status == 409 || status == 403)
                .hasSize(6);
    }

    @Test
    void it_is_kept_by_argon2id_as_recommended() {
        browserOf(world.member("lea", Role.STUDENT))
                .put(PEOPLE + "/me/password", Map.of("current", World.PASSWORD, "next", NEXT));

        assertThat(row("select password from people.member").getString("password"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private entraide.support.Answer put(entraide.support.Speaker who, String current, String next) {
        return who.put(PEOPLE + "/me/password", Map.of("current", current, "next", next));
    }
}
