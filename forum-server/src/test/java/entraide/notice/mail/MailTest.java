package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import entraide.forum.ForumTest;
import entraide.notice.NoticeModule;
import entraide.platform.Node;
import entraide.platform.db.Sql;
import entraide.server.Modules;
import entraide.support.Relayed;
import entraide.support.Speaker;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The forum's school in the whole server, with a mail server that takes what it sends. */
abstract class MailTest extends ForumTest {

    protected static final String NOTICE = "/api/v1/notice/";
    protected static final String PRIVATE = "/api/v1/messaging/";

    protected static final int PORT = freePort();
    private static final World WORLD = World.of(
            Map.of(
                    "ENTRAIDE_SMTP_URL", "smtp://127.0.0.1:" + PORT,
                    "ENTRAIDE_MAIL_FROM", "ecole@lac.test",
                    "ENTRAIDE_SCHOOL_NAME", "École du Lac",
                    "ENTRAIDE_PUBLIC_URL", "https://lac.test",
                    "ENTRAIDE_REPLY_ADDRESS", "reponse@lac.test"),
            Modules.SCHEMAS,
            Modules::of);

    protected GreenMail smtp;

    MailTest() {
        super(WORLD);
    }

    @BeforeEach
    void nobody_was_mailed() {
        TestDatabase.shared().empty(world.database(), "notice", "moderation");
        startSmtp();
    }

    @AfterEach
    void stopSmtp() {
        smtp.stop();
    }

    /** The same school on its first day once more, with the same numbers. */
    protected void startAnew() {
        stopSmtp();
        school();
        nobody_was_mailed();
    }

    protected void startSmtp() {
        var setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        smtp = new GreenMail(setup);
        smtp.start();
    }

    /** Lets time pass and every part of the server do what is due then. */
    protected void pass(Duration time) {
        Relayed.to(world.node(), "notice");
        world.clock().pass(time);
        goRound(world.node());
    }

    protected void goRound(Node node) {
        NoticeModule.in(node.modules()).mailRounds().goRound().await();
        node.platform().mail().deliver().await();
    }

    protected void at(String instant) {
        pass(Duration.between(world.clock().instant(), Instant.parse(instant)));
    }

    protected List<MimeMessage> mails(Speaker to) {
        return Stream.of(smtp.getReceivedMessages())
                .filter(mail -> header(mail, "To").contains(to.handle() + "@"))
                .toList();
    }

    protected MimeMessage onlyMail(Speaker to) {
        assertThat(mails(to)).hasSize(1);
        return mails(to).get(0);
    }

    protected static String header(MimeMessage mail, String name) {
        try {
            var values = mail.getHeader(name);
            if (values != null) assertThat(values).as(name).hasSize(1);
            return values == null ? "" : values[0];
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    protected static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    protected static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    protected static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int number) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(number)
                    .getContent()
                    .toString();
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** All of it as it went over the wire. */
    protected static String raw(MimeMessage mail) {
        try (var bytes = new java.io.ByteArrayOutputStream()) {
            mail.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    protected void wish(Speaker who, JsonObject wish) {
        var shown = who.get(NOTICE + "channels").json();
        var all = new JsonObject()
                .put("version", shown.getLong("version"))
                .put("mail", true)
                .put("budget", 1)
                .put("quiet", shown.getValue("quiet"))
                .put("digest", shown.getValue("digest"))
                .put("families", new io.vertx.core.json.JsonArray())
                .mergeIn(wish);
        var kept = who.put(NOTICE + "channels", all.encode().getBytes(StandardCharsets.UTF_8));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
    }

    protected long conversation(Speaker student, Speaker mentor) {
        long accompaniment = sara.post(
                        PRIVATE + "accompaniments",
                        Map.of("studentId", student.id(), "mentorIds", List.of(mentor.id())))
                .id();
        return student.post(
                        PRIVATE + "conversations",
                        Map.of("accompanimentId", accompaniment, "subject", "Mon projet", "body", "Bonjour"))
                .id();
    }

    protected long write(Speaker author, long conversation, String body) {
        return author.post(PRIVATE + "conversations/" + conversation + "/messages", Map.of("body", body))
                .id();
    }

    protected long count(String sql) {
        return Sql.one(world.node().platform().database(), sql, row -> row.getLong(0))
                .await();
    }

    protected static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }
}
