package entraide.notice.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.forum.ForumTest;
import entraide.notice.reply.address.ReplyAddresses;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.TestDatabase;
import entraide.support.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** The whole server where members answer by mail; a mail server hands mails over. */
abstract class MailedTest extends ForumTest {

    static final String MAILS = "/api/v1/notice/mails";
    static final String PRIVATE = "/api/v1/messaging/";
    static final String KEY = "a key that only the mail server knows";
    private static final Address BASE = new Address("reply@school.test");
    private static final World MAILED = World.of(
            Map.of(
                    "ENTRAIDE_REPLY_ADDRESS",
                    BASE.text(),
                    "ENTRAIDE_MAIL_HOOK_KEY",
                    KEY,
                    // Nobody takes letters there, so that they can be looked at.
                    "ENTRAIDE_SMTP_URL",
                    "smtp://127.0.0.1:1"),
            Modules.SCHEMAS,
            Modules::of);

    long thread;
    long post;

    MailedTest() {
        super(MAILED);
    }

    // The relays of the whole server are at work meanwhile, and may hold what is emptied.
    @BeforeEach
    @Override
    protected void school() {
        try {
            super.school();
        } catch (IllegalStateException held) {
            super.school();
        }
    }

    @BeforeEach
    void mina_answered_lea() {
        TestDatabase.shared().empty(world.database(), "moderation");
        run("delete from notice.incoming");
        run("delete from notice.bounce");
        thread = ask(lea, everyone, "Pourquoi le panier est-il vide ?").id();
        post = reply(mina, thread, "Utilises-tu localStorage ?").id();
    }

    Database database() {
        return world.node().platform().database();
    }

    int run(String sql, Object... params) {
        return Sql.run(database(), sql, params).await();
    }

    long count(String sql, Object... params) {
        return Sql.one(database(), sql, row -> row.getLong(0), params).await();
    }

    /** Where the member answers this post. */
    String address(Speaker member, long threadId, long postId) {
        return address(member, new ContentRef("thread", threadId), new ContentRef("post", postId));
    }

    String address(Speaker member, ContentRef place, ContentRef subject) {
        return new ReplyAddresses(database(), world.clock(), Optional.of(BASE))
                .of(member.id(), place, subject)
                .await()
                .orElseThrow()
                .text();
    }

    String reports(Speaker member) {
        return new ReplyAddresses(database(), world.clock(), Optional.of(BASE))
                .forReports(member.id())
                .await()
                .orElseThrow()
                .text();
    }

    static String mail(Speaker from, String to, String id, String text) {
        return mail(from.handle() + "@school.test", to, id, "", text);
    }

    static String mail(String from, String to, String id, String headers, String text) {
        return "From: Someone <" + from + ">\r\nTo: <" + to + ">\r\nSubject: Re: Panier\r\nMessage-ID: <" + id
                + "@mail.test>\r\n" + headers
                + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + text.replace("\n", "\r\n");
    }

    Answer hand(String raw) {
        return hand(raw.getBytes(UTF_8));
    }

    Answer hand(byte[] raw) {
        return server().sendRaw("POST", MAILS, "message/rfc822", raw);
    }

    Speaker server() {
        return world.visitor().with("Authorization", "Bearer " + KEY);
    }

    String outcome(String raw) {
        var answer = hand(raw);
        if (answer.status() != 202) throw new AssertionError(answer);
        return answer.json().getString("outcome");
    }

    record Sent(String to, String subject, String text, String html) {}

    /** The letters that answer mails, without those that tell of notices. */
    List<Sent> letters() {
        return Sql.list(
                        database(),
                        "select recipient, subject, text, html from platform.letter where subject like '%mail%' order by id",
                        row -> new Sent(
                                row.getString("recipient"),
                                row.getString("subject"),
                                row.getString("text"),
                                row.getString("html")))
                .await();
    }
}
