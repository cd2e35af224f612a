package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.support.Speaker;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What programs read of a mail, and what people may not smuggle into it. */
class MailHeadersTest extends MailTest {

    private static final Duration SOON = Duration.ofMinutes(10);

    private void rename(Speaker who, String name) {
        Sql.run(
                        world.node().platform().database(),
                        "update people.member set display_name = $2 where id = $1",
                        who.id(),
                        name)
                .await();
    }

    @Test
    void programs_can_sort_it_thread_it_and_answer_it() {
        long thread = ask(lea, everyone, "Pourquoi ?").id();
        reply(paul, thread, "Voilà pourquoi");
        pass(SOON);
        var mail = onlyMail(lea);
        assertThat(header(mail, "Message-ID")).matches("<letter\\.\\d+\\.\\d+@lac\\.test>");
        assertThat(header(mail, "References")).isEqualTo("<thread." + thread + "@lac.test>");
        assertThat(header(mail, "In-Reply-To")).isEqualTo("<thread." + thread + "@lac.test>");
        assertThat(header(mail, "List-Id")).isEqualTo("<questions.lac.test>");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "Precedence")).isEqualTo("list");
        assertThat(header(mail, "Reply-To")).matches("reponse\\+[0-9a-v]+@lac\\.test");
        assertThat(text(mail)).contains("Vous pouvez répondre");
    }

    @Test
    void the_text_and_the_html_say_the_same_and_the_html_loads_nothing() {
        long thread = ask(lea, everyone, "Pourquoi ?").id();
        reply(paul, thread, "Voilà pourquoi");
        pass(SOON);
        for (var words : List.of("Bonjour Lea,", "Paul a répondu à votre question", "Pourquoi ?", "Voilà pourquoi")) {
            assertThat(text(onlyMail(lea))).contains(words);
            assertThat(html(onlyMail(lea))).contains(words);
        }
        assertThat(html(onlyMail(lea))).doesNotContainIgnoringCase("<img", "<script", "<link", "url(", "@import");
        var peek = Jsoup.parse(html(onlyMail(lea))).selectFirst("body > div").text();
        assertThat(peek).isEqualTo("Voilà pourquoi");
    }

    @Test
    void names_titles_and_texts_add_no_header_no_element_and_no_link() {
        rename(paul, "Paul\r\nBcc: evil@evil.example <script>alert(1)</script> https://evil.example");
        long thread = ask(lea, everyone, "Titre <img src=x onerror=1> https://evil.example/login")
                .id();
        reply(paul, thread, "Texte <b onclick=x>gras</b> www.evil.example et https://evil.example/a");
        pass(SOON);
        var mail = onlyMail(lea);
        assertThat(header(mail, "Bcc")).isEmpty();
        assertThat(subject(mail)).doesNotContain("\n", "\r", "https://", "evil.example");
        assertThat(html(mail)).doesNotContain("<script", "<img", "<b ", "https://evil", "evil.example");
        assertThat(text(mail)).doesNotContain("https://evil", "evil.example");
        assertThat(linksOf(html(mail))).allMatch(link -> link.startsWith("https://lac.test/"));
    }

    private static List<String> linksOf(String html) {
        return Jsoup.parse(html).select("[href]").eachAttr("href");
    }

    @Test
    void huge_titles_and_characters_of_all_kinds_make_a_mail_that_can_be_read() {
        var title = "🎉 Où est passé l’œuf ? 漢字 " + "très ".repeat(20);
        long thread = ask(lea, everyone, title.substring(0, 110)).id();
        reply(paul, thread, "mot ".repeat(2_000) + "🎉");
        pass(SOON);
        var mail = onlyMail(lea);
        assertThat(subject(mail)).startsWith("Paul a répondu à votre question\u202f: 🎉 Où est passé l’œuf ? 漢字");
        assertThat(raw(mail).lines().mapToInt(String::length).max().orElse(0)).isLessThan(998);
    }

    @Test
    void an_address_that_no_program_agrees_on_is_not_mailed_to() {
        Sql.run(
                        world.node().platform().database(),
                        "update people.member set email = $2 where id = $1",
                        lea.id(),
                        "\"lea@lac.test\"@evil.example")
                .await();
        long thread = ask(lea, everyone, "Pourquoi ?").id();
        reply(paul, thread, "Voilà pourquoi");
        pass(SOON);
        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoever_asked_anonymously_is_named_nowhere_in_a_peers_mail() {
        var told = story(lea, zoe);
        startAnew();
        var swapped = story(zoe, lea);
        assertThat(swapped).isEqualTo(told);
        assertThat(told).contains("Je suis lent").doesNotContain("lea", "Lea", "zoe", "Zoe");
    }

    /** An anonymous author asks and answers a peer; what the peer is mailed, but for what any two mails differ in. */
    private String story(Speaker anonymous, Speaker other) {
        tom.put(API + "spaces/" + everyone + "/follow", Map.of("level", "following"));
        long thread = thread(anonymous, everyone, "question", "Suis-je trop lent ?", Map.of("anonymous", true))
                .id();
        long answer = reply(tom, thread, "Mais non").id();
        pass(SOON);
        comment(anonymous, thread, answer, "Je suis lent quand même");
        reply(anonymous, thread, "Merci à tous");
        anonymous.put(API + "threads/" + thread + "/solution", Map.of("postId", answer));
        pass(Duration.ofHours(9));
        var mails = mails(tom);
        assertThat(mails).isNotEmpty();
        return String.join("\n", mails.stream().map(MailHeadersTest::comparable).toList());
    }

    // The day of a mail and the seams of its parts are of no author; the signed word is of its reader.
    private static String comparable(MimeMessage mail) {
        var headers = List.of(
                "From",
                "To",
                "Subject",
                "References",
                "In-Reply-To",
                "List-Id",
                "List-Unsubscribe",
                "Message-ID",
                "Precedence",
                "Auto-Submitted",
                "Return-Path",
                "Sender");
        var said = new StringBuilder();
        headers.forEach(name ->
                said.append(name).append(": ").append(header(mail, name)).append('\n'));
        return (said + text(mail) + html(mail)).replaceAll("\\.[\\w-]{27}(?=[>\\s\"])", ".SIGN");
    }
}
