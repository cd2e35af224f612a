package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InviteTest extends InTown {

    @Test
    void staff_invite_by_mail() {
        var sara = world.member("sara", Role.STAFF);

        var answer = invite(sara, "lea@home.test", "student");

        assertThat(answer.status()).isEqualTo(201);
        var token = answer.json().getString("token");
        assertThat(answer.json().getString("url")).endsWith("/join#" + token);
        assertThat(Instant.parse(answer.json().getString("expiresAt")))
                .isEqualTo(world.clock().instant().plus(Duration.ofDays(7)));
        var mail = lastMail();
        assertThat(mail).contains("To: lea@home.test", "Sara vous invite à rejoindre Entraide", "élève");
        assertThat(linkSecret(mail)).isEqualTo(token);
        assertThat(mail).contains("mercredi 18 mars à 10\u00a0h\u00a000");
    }

    @Test
    void the_mail_speaks_the_invited_persons_language() {
        world.member("sara", Role.STAFF)
                .post(
                        PEOPLE + "/invitations",
                        Map.of("email", "lea@home.test", "roles", List.of("mentor", "staff"), "locale", "en"));

        assertThat(lastMail())
                .contains("Subject-decoded: Your invitation to join Entraide", "Sara invites you", "mentor, staff");
    }

    @Test
    void others_may_not() {
        for (var role : List.of(Role.STUDENT, Role.ALUMNUS, Role.MENTOR, Role.MODERATOR)) {
            var somebody = world.member(role.word(), role);

            assertThat(invite(somebody, "lea@home.test", "student").status()).isEqualTo(403);
            assertThat(somebody.get(PEOPLE + "/invitations").status()).isEqualTo(403);
            assertThat(somebody.delete(PEOPLE + "/invitations/1").status()).isEqualTo(403);
        }
        assertThat(invite(world.visitor(), "lea@home.test", "student").status()).isEqualTo(401);
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_member_cannot_be_invited() {
        var sara = world.member("sara", Role.STAFF);

        assertThat(invite(sara, "SARA@school.test", "student").problem()).isEqualTo("already-member");
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_newer_invitation_voids_the_older() {
        var sara = world.member("sara", Role.STAFF);
        var older = invite(sara, "lea@home.test", "student").json().getString("token");
        var newer = invite(sara, "Lea@Home.test", "mentor").json().getString("token");

        assertThat(lookup(older).status()).isEqualTo(404);
        assertThat(lookup(newer).json().getJsonArray("roles")).containsExactly("mentor");
        assertThat(sara.get(PEOPLE + "/invitations").itemList()).hasSize(1);
    }

    @Test
    void it_can_carry_a_cohort_that_is_there() {
        var sara = world.member("sara", Role.STAFF);
        var programme = sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).id();
        var cohort = sara.post(
                        PEOPLE + "/cohorts",
                        Map.of("programmeId", programme, "name", "Printemps", "startsOn", "2026-03-01"))
                .id();

        var good = sara.post(
                PEOPLE + "/invitations",
                Map.of("email", "lea@home.test", "roles", List.of("student"), "cohortId", cohort));
        var bad = sara.post(
                PEOPLE + "/invitations", Map.of("email", "tom@home.test", "roles", List.of("student"), "cohortId", 99));

        assertThat(good.json().getString("cohort")).isEqualTo("Printemps");
        var read = lookup(good.json().getString("token")).json();
        assertThat(read.getString("cohort")).isEqualTo("Printemps");
        assertThat(read.getString("programme")).isEqualTo("Web");
        assertThat(read.getString("email")).isEqualTo("lea@home.test");
        assertThat(bad.status()).isEqualTo(400);
    }

    @Test
    void odd_addresses_are_refused_and_nothing_is_sent() {
        var sara = world.member("sara", Role.STAFF);
        for (var odd : List.of(
                "lea@home.test\r\nBcc: all@home.test",
                "lea@home.test\nSubject: x",
                "\"lea@evil.test\"@home.test",
                "=?utf-8?q?lea=40evil?=@home.test",
                "lea@home",
                "@home.test",
                "lea@",
                "lea",
                "lea@hôme.test",
                "léa@home.test",
                "lea@home.test,tom@home.test",
                "lea@home.test tom@home.test",
                "<lea@home.test>",
                "Léa <lea@home.test>",
                "lea@@home.test",
                "lea@-home.test",
                "lea@home..test",
                ".lea@home.test",
                "lea@[127.0.0.1]",
                "lea(comment)@home.test",
                "lea@home.test\u0000",
                "a".repeat(65) + "@home.test")) {
            assertThat(invite(sara, odd, "student").status()).as(odd).isEqualTo(400);
        }
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_name_in_a_mail_is_never_a_header_nor_a_link() {
        var sara = world.member("sara", Role.STAFF);
        run("update people.member set display_name = $1", "win.example/now\r\nBcc: all@home.test <b>x</b>");

        invite(sara, "lea@home.test", "student");

        var mail = lastMail();
        assertThat(mail.split("\n\n", 2)[0]).doesNotContain("Bcc");
        assertThat(mail).contains("win.\u2060example/\u2060now");
        assertThat(mail).doesNotContain("win.example/now");
    }

    @Test
    void a_withdrawn_invitation_is_void() {
        var sara = world.member("sara", Role.STAFF);
        var made = invite(sara, "lea@home.test", "student").json();

        assertThat(sara.delete(PEOPLE + "/invitations/" + made.getLong("id")).status())
                .isEqualTo(204);

        assertThat(lookup(made.getString("token")).status()).isEqualTo(404);
        assertThat(sara.delete(PEOPLE + "/invitations/" + made.getLong("id")).status())
                .isEqualTo(404);
    }

    @Test
    void staff_see_who_is_invited_by_whom_but_no_secret() {
        var sara = world.member("sara", Role.STAFF);
        var tokens = List.of(
                invite(sara, "lea@home.test", "student").json().getString("token"),
                invite(sara, "tom@home.test", "student").json().getString("token"));

        var first = sara.get(PEOPLE + "/invitations?limit=1");
        var second =
                sara.get(PEOPLE + "/invitations?limit=1&after=" + first.json().getString("next"));

        assertThat(first.itemList().get(0).getString("email")).isEqualTo("tom@home.test");
        assertThat(second.itemList().get(0).getString("email")).isEqualTo("lea@home.test");
        assertThat(first.itemList().get(0).getJsonObject("invitedBy").getString("handle"))
                .isEqualTo("sara");
        assertThat(first.text() + second.text()).doesNotContain(tokens);
        assertThat(second.json().getString("next")).isNull();
    }

    @Test
    void unknown_roles_and_fields_are_refused() {
        var sara = world.member("sara", Role.STAFF);
        for (var body : List.of(
                Map.of("email", "lea@home.test", "roles", List.of("owner")),
                Map.of("email", "lea@home.test", "roles", List.of()),
                Map.of("email", "lea@home.test", "roles", "staff"),
                Map.of("email", List.of("lea@home.test", "tom@home.test"), "roles", List.of("student")),
                Map.of("email", "lea@home.test", "roles", List.of("student"), "token", "mine"))) {
            assertThat(sara.post(PEOPLE + "/invitations", new HashMap<>(body)).status())
                    .as(body.toString())
                    .isEqualTo(400);
        }
    }

    private Answer invite(Speaker who, String email, String role) {
        return who.post(PEOPLE + "/invitations", Map.of("email", email, "roles", List.of(role)));
    }

    private Answer lookup(String token) {
        return world.visitor().post(PEOPLE + "/invitations/lookups", Map.of("token", token));
    }
}
