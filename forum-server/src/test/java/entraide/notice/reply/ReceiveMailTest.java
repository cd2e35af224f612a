package entraide.notice.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.ContentRef;
import entraide.platform.people.Role;
import entraide.queue.AtOnce;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiveMailTest extends MailedTest {

    private static final String ANSWER =
            "Oui, dans panier.js.\n\nLe 11/03/2026 à 10:00, École a écrit :\n> Utilises-tu localStorage ?\n";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void what_is_new_in_a_mail_stands_under_what_it_answers() {
        assertThat(outcome(mail(lea, address(lea, thread, post), "1", ANSWER))).isEqualTo("posted");

        var written = lea.get(API + "threads/" + thread + "/posts?limit=100").itemList().stream()
                .filter(one -> one.getString("body").equals("Oui, dans panier.js."))
                .findFirst()
                .orElseThrow();
        assertThat(written.getLong("parentId")).isEqualTo(post);
        assertThat(written.getJsonObject("author").getString("handle")).isEqualTo("lea");
        assertThat(letters()).isEmpty();
    }

    @Test
    void where_what_it_answers_is_gone_it_stands_by_itself() {
        var address = address(lea, thread, post);
        mina.delete(API + "posts/" + post);

        assertThat(outcome(mail(lea, address, "1", ANSWER))).isEqualTo("posted");
        assertThat(bodies(lea, thread)).contains("Oui, dans panier.js.");
    }

    @Test
    void a_mail_that_comes_again_is_posted_once_however_many_servers_get_it() {
        var other = world.node(Map.of(
                "ENTRAIDE_REPLY_ADDRESS",
                "reply@school.test",
                "ENTRAIDE_MAIL_HOOK_KEY",
                KEY,
                "ENTRAIDE_SMTP_URL",
                "smtp://127.0.0.1:1"));
        var raw = mail(lea, address(lea, thread, post), "1", ANSWER).getBytes(UTF_8);

        var answers = AtOnce.send(IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(i -> () -> server().to(i % 2 == 0 ? world.address() : World.address(other))
                        .sendRaw("POST", MAILS, "message/rfc822", raw))
                .toList());

        other.close();
        assertThat(answers.stream().map(answer -> answer.json().getString("outcome")))
                .containsOnlyOnce("posted")
                .filteredOn(outcome -> !outcome.equals("posted"))
                .containsOnly("repeated");
        assertThat(bodies(lea, thread)).containsOnlyOnce("Oui, dans panier.js.");
    }

    @Test
    void pictures_and_papers_that_are_attached_stand_below_and_the_others_are_named() {
        var raw = "From: lea@school.test\r\nTo: " + address(lea, thread, post)
                + "\r\nMessage-ID: <a@x.test>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
                + "--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nVoici.\r\n"
                + attachment("image/png", "écran.png", PNG)
                + attachment("application/octet-stream", "virus.exe", base64("MZ\0\1\2"))
                + "--B--\r\n";

        assertThat(outcome(raw)).isEqualTo("posted");

        var body = bodies(lea, thread).stream()
                .filter(one -> one.startsWith("Voici."))
                .findFirst()
                .orElseThrow();
        assertThat(body).matches("(?s)Voici\\.\n\n!\\[écran\\.png]\\(/api/v1/forum/files/\\d+\\)");
        var file = body.replaceAll("(?s).*\\((.*)\\)", "$1");
        assertThat(tom.get(file).status()).isEqualTo(200);
        assertThat(letters()).hasSize(1).allMatch(letter -> letter.text().contains("virus"));
    }

    private static String attachment(String type, String name, String content) {
        return "--B\r\nContent-Type: " + type + "\r\nContent-Disposition: attachment; filename*=UTF-8''"
                + java.net.URLEncoder.encode(name, UTF_8) + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content
                + "\r\n";
    }

    private static String base64(String bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes(UTF_8));
    }

    @Test
    void a_mail_from_another_address_is_refused_and_the_member_alone_hears_of_it() {
        assertThat(outcome(mail("tom@school.test", address(lea, thread, post), "1", "", ANSWER)))
                .isEqualTo("refused");

        assertThat(bodies(lea, thread)).doesNotContain("Oui, dans panier.js.");
        assertThat(letters()).hasSize(1).allMatch(letter -> letter.to().equals("lea@school.test"));
        assertThat(letters().get(0).text()).contains("> Oui, dans panier.js.");
    }

    @Test
    void two_senders_are_none() {
        var raw = mail(lea, address(lea, thread, post), "1", ANSWER).replace("From: ", "From: eve@evil.test\r\nFrom: ");

        assertThat(outcome(raw)).isEqualTo("refused");
    }

    @Test
    void an_address_is_good_for_half_a_year() {
        var address = address(lea, thread, post);
        world.clock().pass(Duration.ofDays(178));
        assertThat(outcome(mail(lea, address, "1", ANSWER))).isEqualTo("posted");
        world.clock().pass(Duration.ofDays(3));

        assertThat(outcome(mail(lea, address, "2", ANSWER))).isEqualTo("refused");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void a_locked_thread_takes_none_and_the_text_is_given_back() {
        var address = address(lea, thread, post);
        var version = show(omar, thread).json().getInteger("version");
        assertThat(omar.patch(API + "threads/" + thread, Map.of("version", version, "locked", true))
                        .status())
                .isEqualTo(200);

        assertThat(outcome(mail(lea, address, "1", "<b>Oui</b>"))).isEqualTo("refused");

        assertThat(letters().get(0).text()).contains("> <b>Oui</b>");
        assertThat(letters().get(0).html()).contains("&lt;b&gt;Oui&lt;/b&gt;").doesNotContain("<b>Oui");
        assertThat(outcome(mail(lea, address, "1", "<b>Oui</b>"))).isEqualTo("repeated");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void who_is_silenced_does_not_write_by_mail_either() {
        silence(lea);

        assertThat(outcome(mail(lea, address(lea, thread, post), "1", ANSWER))).isEqualTo("refused");
        assertThat(bodies(tom, thread)).doesNotContain("Oui, dans panier.js.");
    }

    private void silence(Speaker member) {
        tom.post(
                "/api/v1/moderation/flags",
                Map.of("target", Map.of("kind", "member", "id", member.id()), "reason", "other"));
        var about = omar.post("/api/v1/moderation/claims", Map.of()).json().getLong("caseId");
        var wish =
                Map.of("action", "silence", "ground", "respect", "facts", "Insults.", "until", "2130-01-01T00:00:00Z");
        assertThat(omar.post("/api/v1/moderation/cases/" + about + "/decisions", wish)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void who_may_not_read_the_space_any_more_writes_nothing_there() {
        var inSpring = ask(lea, springSpace, "Pour le printemps").id();
        var answered = reply(mina, inSpring, "Oui ?").id();
        var address = address(lea, inSpring, answered);
        run("delete from people.membership where member_id = $1", lea.id());

        assertThat(outcome(mail(lea, address, "1", ANSWER))).isEqualTo("refused");
        assertThat(letters()).hasSize(1);
        assertThat(bodies(mina, inSpring)).doesNotContain("Oui, dans panier.js.");
    }

    @Test
    void what_must_wait_for_a_look_waits() {
        omar.post(
                "/api/v1/moderation/watched",
                Map.of("kind", "word", "text", "panier.js", "action", "hold", "spaces", List.of()));

        var outcome = outcome(mail(lea, address(lea, thread, post), "1", ANSWER));

        assertThat(outcome).isEqualTo("held");
        assertThat(bodies(tom, thread)).doesNotContain("Oui, dans panier.js.");
    }

    @Test
    void in_private_it_is_a_message_among_those_who_take_part() {
        var pair = sara.post(PRIVATE + "accompaniments", Map.of("studentId", lea.id(), "mentorId", mina.id()))
                .id();
        var opened = mina.post(
                        PRIVATE + "conversations",
                        Map.of("accompanimentId", pair, "subject", "Projet", "body", "Où en es-tu ?"))
                .json();
        long conversation = opened.getLong("id");
        long message = lea.get(PRIVATE + "conversations/" + conversation + "/messages")
                .itemList()
                .get(0)
                .getLong("id");
        var place = new ContentRef("conversation", conversation);
        var subject = new ContentRef("message", message);

        assertThat(outcome(mail(lea, address(lea, place, subject), "1", ANSWER)))
                .isEqualTo("posted");
        assertThat(outcome(mail(tom, address(tom, place, subject), "2", ANSWER)))
                .isEqualTo("refused");

        assertThat(mina.get(PRIVATE + "conversations/" + conversation + "/messages").itemList().stream()
                        .map(one -> one.getString("body")))
                .containsOnlyOnce("Oui, dans panier.js.");
    }

    @Test
    void nobody_but_members_is_answered() {
        var address = address(lea, thread, post);

        assertThat(outcome(mail("lea@school.test", address, "1", "Auto-Submitted: auto-replied\r\n", ANSWER)))
                .isEqualTo("ignored");
        assertThat(outcome(mail("lea@school.test", address, "2", "Precedence: bulk\r\n", ANSWER)))
                .isEqualTo("ignored");
        assertThat(outcome(mail("lea@school.test", address, "3", "List-Id: <x.test>\r\n", ANSWER)))
                .isEqualTo("ignored");
        assertThat(outcome(mail("lea@school.test", address, "4", "Return-Path: <>\r\n", ANSWER)))
                .isEqualTo("ignored");
        assertThat(outcome(mail(lea, "reply+nonsense@school.test", "5", ANSWER)))
                .isEqualTo("ignored");
        assertThat(outcome(mail(lea, "info@school.test", "6", ANSWER))).isEqualTo("ignored");
        assertThat(outcome("no mail at all")).isEqualTo("ignored");
        assertThat(letters()).isEmpty();
        assertThat(bodies(lea, thread)).doesNotContain("Oui, dans panier.js.");
    }

    @Test
    void who_sends_many_that_are_refused_is_told_of_ten() {
        var address = address(lea, thread, post);

        IntStream.range(0, 14).forEach(i -> outcome(mail("tom@school.test", address, "n" + i, "", ANSWER)));

        assertThat(letters()).hasSize(10);
    }

    @Test
    void a_mail_without_a_word_of_its_own_is_given_back() {
        assertThat(outcome(mail(lea, address(lea, thread, post), "1", "> Utilises-tu localStorage ?\n")))
                .isEqualTo("refused");
        assertThat(letters()).hasSize(1).allMatch(letter -> letter.text().contains("> > Utilises-tu"));
    }

    @Test
    void of_an_address_that_takes_no_mail_for_good_it_is_remembered() {
        var reports = reports(lea);
        assertThat(outcome(report(reports, "lea@school.test", "failed", "5.1.1")))
                .isEqualTo("bounce");
        assertThat(outcome(report(reports(tom), "tom@school.test", "delayed", "4.4.1")))
                .isEqualTo("ignored");

        assertThat(count("select count(*) from notice.bounce where member_id = $1", lea.id()))
                .isEqualTo(1);
        assertThat(count("select count(*) from notice.bounce")).isEqualTo(1);
    }

    @Test
    void of_nobodys_mails_but_that_members_own_may_be_reported() {
        outcome(report("entraide@school.test", "lea@school.test", "failed", "5.1.1"));
        outcome(report(reports(tom), "lea@school.test", "failed", "5.1.1"));
        outcome(report(address(lea, thread, post), "lea@school.test", "failed", "5.1.1"));

        assertThat(count("select count(*) from notice.bounce")).isZero();
    }

    @Test
    void what_is_written_to_an_address_for_reports_is_let_be() {
        assertThat(outcome(mail(lea, reports(lea), "1", ANSWER))).isEqualTo("ignored");
        assertThat(letters()).isEmpty();
    }

    private static String report(String to, String recipient, String action, String status) {
        return "From: MAILER-DAEMON@mx.test\r\nTo: " + to + "\r\nMessage-ID: <" + recipient
                + ">\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=R\r\n\r\n"
                + "--R\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
                + "--R\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.test\r\n\r\n"
                + "Final-Recipient: rfc822; " + recipient + "\r\nAction: " + action + "\r\nStatus: " + status
                + "\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n--R--\r\n";
    }

    @Test
    void without_the_key_no_mail_is_taken() {
        var raw = mail(lea, address(lea, thread, post), "1", ANSWER).getBytes(UTF_8);

        assertThat(world.visitor().sendRaw("POST", MAILS, "message/rfc822", raw).status())
                .isEqualTo(401);
        assertThat(lea.sendRaw("POST", MAILS, "message/rfc822", raw).status()).isEqualTo(401);
        assertThat(bodies(lea, thread)).doesNotContain("Oui, dans panier.js.");
    }

    @Test
    void whose_account_is_closed_is_nobody() {
        var ada = world.member("ada", Role.STUDENT);
        var address = address(ada, thread, post);
        run("update people.member set deactivated_at = now() where id = $1", ada.id());

        assertThat(outcome(mail(ada, address, "1", ANSWER))).isEqualTo("ignored");
        assertThat(letters()).isEmpty();
    }
}
