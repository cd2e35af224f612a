package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.support.Speaker;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which notices become mails, and when. It is ten in the morning in Paris, on a Wednesday. */
class MailNoticesTest extends MailTest {

    private static final Duration SOON = Duration.ofMinutes(10);

    private long question(String title) {
        return ask(lea, everyone, title).id();
    }

    @Test
    void my_turn_is_mailed_after_ten_minutes_and_not_before() {
        long conversation = conversation(lea, mina);
        write(mina, conversation, "Montre-moi ton plan");
        pass(Duration.ofMinutes(9));
        assertThat(mails(lea)).isEmpty();
        pass(Duration.ofMinutes(1));
        var mail = onlyMail(lea);
        assertThat(subject(mail)).isEqualTo("Mina vous a écrit, c’est à vous de répondre\u202f: Mon projet");
        assertThat(text(mail)).contains("Montre-moi ton plan", "https://lac.test/messages?c=" + conversation);
    }

    @Test
    void what_was_read_on_the_page_is_not_mailed() {
        long conversation = conversation(lea, mina);
        long message = write(mina, conversation, "Montre-moi ton plan");
        lea.put(PRIVATE + "conversations/" + conversation + "/read", Map.of("messageId", message));
        pass(SOON);
        assertThat(mails(lea)).isEmpty();
    }

    @Test
    void nothing_is_mailed_twice() {
        write(mina, conversation(lea, mina), "Montre-moi ton plan");
        pass(SOON);
        for (int hour = 0; hour < 30; hour++) pass(Duration.ofHours(1));
        onlyMail(lea);
    }

    @Test
    void an_answer_is_mailed_at_once_and_what_is_beyond_the_budget_comes_with_the_next_digest() {
        long first = question("Pourquoi le panier est-il vide ?");
        long second = question("Et la livraison ?");
        reply(tom, first, "Voilà pourquoi");
        pass(SOON);
        assertThat(subject(onlyMail(lea)))
                .isEqualTo("Tom a répondu à votre question\u202f: Pourquoi le panier est-il vide ?");
        reply(tom, second, "Par la poste");
        reply(zoe, second, "Ou à pied");
        at("2026-03-11T21:30:00Z");
        assertThat(mails(lea)).hasSize(1);
        at("2026-03-12T16:59:00Z");
        assertThat(mails(lea)).hasSize(1);
        at("2026-03-12T17:00:00Z");
        assertThat(mails(lea)).hasSize(2);
        assertThat(text(mails(lea).get(1)))
                .contains("Par la poste", "Ou à pied")
                .doesNotContain("Voilà pourquoi");
    }

    @Test
    void what_says_the_same_is_said_once() {
        long thread = question("Pourquoi ?");
        for (int i = 0; i < 3; i++) reply(paul, thread, "+1");
        pass(SOON);
        assertThat(subject(onlyMail(lea))).isEqualTo("3 nouveautés\u202f: Pourquoi ?");
        assertThat(text(onlyMail(lea))).containsOnlyOnce("| +1").doesNotContain("de plus");
    }

    @Test
    void my_turn_is_in_no_budget() {
        long conversation = conversation(lea, mina);
        reply(tom, question("Pourquoi ?"), "Voilà pourquoi");
        pass(SOON);
        write(mina, conversation, "Montre-moi ton plan");
        pass(SOON);
        assertThat(mails(lea)).hasSize(2);
    }

    @Test
    void a_mail_that_it_is_my_turn_leaves_the_budget_to_others() {
        write(mina, conversation(lea, mina), "Montre-moi ton plan");
        pass(SOON);
        reply(tom, question("Pourquoi ?"), "Voilà pourquoi");
        pass(SOON);
        assertThat(mails(lea)).hasSize(2);
    }

    @Test
    void what_is_for_the_digest_comes_together_at_its_hour() {
        lea.put(API + "spaces/" + everyone + "/follow", Map.of("level", "following"));
        for (int i = 1; i <= 3; i++) ask(zoe, everyone, "Question numéro " + i);
        at("2026-03-11T16:59:00Z");
        assertThat(mails(lea)).isEmpty();
        at("2026-03-11T17:00:00Z");
        var mail = onlyMail(lea);
        assertThat(subject(mail)).isEqualTo("3 nouveautés sur École du Lac");
        assertThat(text(mail)).contains("Question numéro 1", "Question numéro 2", "Question numéro 3");
        assertThat(header(mail, "List-Id")).isEqualTo("<followed.lac.test>");
        assertThat(header(mail, "References")).isEmpty();
    }

    @Test
    void the_digest_of_today_has_the_first_right_to_the_budget() {
        lea.put(API + "spaces/" + everyone + "/follow", Map.of("level", "following"));
        ask(zoe, everyone, "Une autre question");
        long mine = question("Pourquoi ?");
        reply(tom, mine, "Voilà pourquoi");
        at("2026-03-11T16:00:00Z");
        assertThat(mails(lea)).isEmpty();
        at("2026-03-11T17:00:00Z");
        assertThat(text(onlyMail(lea))).contains("Voilà pourquoi", "Une autre question");
    }

    @Test
    void nothing_comes_in_quiet_hours_and_my_turn_comes_when_they_end() {
        long conversation = conversation(lea, mina);
        pass(Duration.ofHours(11).plusMinutes(55));
        write(mina, conversation, "Tard le soir");
        pass(SOON);
        pass(Duration.ofHours(8).plusMinutes(54));
        assertThat(mails(lea)).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(text(onlyMail(lea))).contains("Tard le soir");
    }

    @Test
    void a_family_is_mailed_as_it_was_wished() {
        wish(lea, families("questions", "never"));
        reply(paul, question("Pourquoi ?"), "Voilà pourquoi");
        at("2026-03-12T17:00:00Z");
        assertThat(mails(lea)).isEmpty();
    }

    private static JsonObject families(String family, String mail) {
        var one = new JsonObject().put("family", family).put("mail", mail).put("push", true);
        return new JsonObject().put("families", new JsonArray().add(one));
    }

    @Test
    void whoever_lost_access_gets_no_word_of_it_and_no_empty_digest() {
        tom.put(API + "spaces/" + springSpace + "/follow", Map.of("level", "following"));
        zoe.put(API + "spaces/" + springSpace + "/follow", Map.of("level", "following"));
        ask(lea, springSpace, "Entre nous");
        pass(Duration.ZERO);
        Sql.run(world.node().platform().database(), "delete from people.membership where member_id = $1", zoe.id())
                .await();
        at("2026-03-11T17:00:00Z");
        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(count("select count(*) from notice.look")).isZero();
    }

    @Test
    void what_was_deleted_or_hidden_is_in_no_mail() {
        long thread = question("Pourquoi ?");
        var answer = reply(paul, thread, "Je me trompe");
        pass(Duration.ofMinutes(5));
        paul.delete(API + "posts/" + answer.id());
        pass(SOON);
        at("2026-03-11T17:00:00Z");
        assertThat(mails(lea)).isEmpty();
    }

    @Test
    void whoever_left_the_school_is_mailed_nothing() {
        write(mina, conversation(lea, mina), "Montre-moi ton plan");
        pass(Duration.ZERO);
        Sql.run(
                        world.node().platform().database(),
                        "update people.member set deactivated_at = now() where id = $1",
                        lea.id())
                .await();
        pass(SOON);
        assertThat(mails(lea)).isEmpty();
    }

    @Test
    void two_nodes_write_each_mail_once() {
        var students = Stream.iterate(1, i -> i + 1)
                .limit(30)
                .map(i -> world.member("student" + i, Role.STUDENT))
                .toList();
        for (var student : students) {
            student.put(API + "spaces/" + everyone + "/follow", Map.of("level", "following"));
        }
        ask(zoe, everyone, "Pour tous");
        pass(Duration.ZERO);
        world.clock().set(java.time.Instant.parse("2026-03-11T17:00:00Z"));
        var second = world.node(Map.of(
                "ENTRAIDE_SMTP_URL",
                world.node().platform().settings().smtp().orElseThrow().toString()));
        Stream.of(world.node(), second).parallel().forEach(this::goRound);
        goRound(world.node());
        second.close();
        assertThat(students).allSatisfy(this::onlyMail);
    }

    @Test
    void while_the_mail_server_is_away_what_was_read_meanwhile_is_taken_out() {
        smtp.stop();
        long conversation = conversation(lea, mina);
        long first = write(mina, conversation, "Montre-moi ton plan");
        pass(SOON);
        assertThat(count("select count(*) from platform.letter")).isEqualTo(1);
        lea.put(PRIVATE + "conversations/" + conversation + "/read", Map.of("messageId", first));
        startSmtp();
        pass(Duration.ofMinutes(5));
        pass(SOON);
        assertThat(mails(lea)).isEmpty();
        assertThat(count("select count(*) from platform.letter")).isZero();
    }

    @Test
    void while_the_mail_server_is_away_what_is_still_unread_waits_and_goes_once() {
        smtp.stop();
        write(mina, conversation(lea, mina), "Montre-moi ton plan");
        pass(SOON);
        startSmtp();
        pass(Duration.ofMinutes(5));
        pass(Duration.ofHours(1));
        assertThat(text(onlyMail(lea))).contains("Montre-moi ton plan");
    }

    @Test
    void a_letter_that_waited_until_quiet_hours_waits_for_their_end() {
        long conversation = conversation(lea, mina);
        pass(Duration.ofHours(11).plusMinutes(40));
        smtp.stop();
        write(mina, conversation, "Tard le soir");
        pass(SOON);
        startSmtp();
        pass(Duration.ofHours(1));
        assertThat(mails(lea)).isEmpty();
        pass(Duration.ofHours(9));
        assertThat(text(onlyMail(lea))).contains("Tard le soir");
    }

    @Test
    void an_english_reader_is_written_to_in_english() {
        Sql.run(world.node().platform().database(), "update people.member set locale = 'en' where id = $1", lea.id())
                .await();
        write(mina, conversation(lea, mina), "Show me your plan");
        pass(SOON);
        assertThat(subject(onlyMail(lea))).isEqualTo("Mina wrote to you, the next word is yours: Mon projet");
        assertThat(html(onlyMail(lea))).contains("lang=\"en\"", ">Read</a>");
    }

    @Test
    void the_preview_says_what_the_next_digest_would_say() {
        lea.put(API + "spaces/" + everyone + "/follow", Map.of("level", "following"));
        assertThat(digest(lea).getValue("html")).isNull();
        ask(zoe, everyone, "Une <b>autre question");
        pass(Duration.ZERO);
        var digest = digest(lea);
        assertThat(digest.getString("at")).isEqualTo("2026-03-11T17:00:00Z");
        assertThat(digest.getInteger("notices")).isEqualTo(1);
        assertThat(digest.getString("html"))
                .contains("Une &lt;b&gt;autre question")
                .doesNotContain("<script");
        assertThat(digest(zoe).getValue("html")).isNull();
        at("2026-03-11T17:00:00Z");
        assertThat(subject(onlyMail(lea))).isEqualTo(digest.getString("subject"));
        assertThat(digest(lea).getValue("html")).isNull();
    }

    private static JsonObject digest(Speaker who) {
        return who.get(NOTICE + "digest").json();
    }
}
