package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles and addresses that are made to break a mail, or to make it look like another. */
class HostileMailTest extends MailTest {

    private static final Duration SOON = Duration.ofMinutes(10);

    @Test
    void nothing_that_people_write_turns_the_direction_of_a_mail() {
        reply(paul, ask(lea, everyone, "Panier \u202Eediv\u2066").id(), "Vide \u202Ele cache");
        pass(SOON);
        var mail = onlyMail(lea);
        assertThat(subject(mail)).endsWith("Panier ediv");
        for (var said : new String[] {subject(mail), text(mail), html(mail)})
            assertThat(said).doesNotContain("\u202E", "\u2066");
        assertThat(text(mail)).contains("Vide le cache");
    }

    @Test
    void the_longest_title_of_characters_that_take_two_places_is_cut_between_them() {
        reply(paul, ask(lea, everyone, "à" + "🥕".repeat(99)).id(), "🥕".repeat(20_000));
        pass(SOON);
        var mail = onlyMail(lea);
        assertThat(subject(mail)).endsWith("🥕…");
        for (var said : new String[] {subject(mail), text(mail), html(mail)})
            assertThat(said).doesNotContain("\uFFFD", "?🥕", "🥕?");
    }

    static String[] odd() {
        return new String[] {
            "léa@school.test",
            "lea@école.test",
            "\"lea b\"@school.test",
            "lea@school.test, evil@evil.example",
            "lea@school.test\r\nBcc: evil@evil.example",
            "lea(comment)@school.test",
            "=?utf-8?q?lea?=@school.test",
            "lea@[127.0.0.1]",
            "l".repeat(65) + "@school.test",
            "lea@" + "a.".repeat(125) + "test"
        };
    }

    @ParameterizedTest
    @MethodSource("odd")
    void an_odd_address_is_mailed_nothing_and_holds_nobody_up(String address) {
        address(lea.id(), address);
        var question = ask(lea, everyone, "Pourquoi ?").id();
        reply(paul, question, "Voilà pourquoi");
        reply(paul, ask(zoe, everyone, "Et comment ?").id(), "Voilà comment");
        pass(SOON);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(text(onlyMail(zoe))).contains("Voilà comment");
        assertThat(count("select count(*) from notice.look where member_id = " + lea.id()))
                .isZero();
    }

    @Test
    void the_longest_address_there_may_be_is_mailed_to() {
        var longest = "l".repeat(64) + "@" + ("a".repeat(61) + ".").repeat(3) + "org";
        address(lea.id(), longest);
        reply(paul, ask(lea, everyone, "Pourquoi ?").id(), "Voilà pourquoi");
        pass(SOON);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(header(smtp.getReceivedMessages()[0], "To")).contains(longest);
    }

    private void address(long member, String address) {
        Sql.run(
                        world.node().platform().database(),
                        "update people.member set email = $2 where id = $1",
                        member,
                        address)
                .await();
    }
}
