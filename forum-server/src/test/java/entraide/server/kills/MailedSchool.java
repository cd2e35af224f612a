package entraide.server.kills;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import entraide.platform.db.DataFolder;
import entraide.platform.db.Jdbc;
import entraide.server.Modules;
import entraide.support.Speaker;
import io.vertx.core.Vertx;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Students whom one mentor accompanies, on a server that can be killed, with genuine mail servers that stay. */
final class MailedSchool implements AutoCloseable {

    static final List<String> STUDENTS =
            IntStream.range(0, 6).mapToObj(i -> "s" + i).toList();

    private static final String PRIVATE = "/api/v1/messaging/";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String LOOPBACK = "127.0.0.1";

    final Strikes strikes = new Strikes(() -> this.server.kill());

    private final Vertx vertx = Vertx.vertx();
    private final Path data = DataFolder.unused();
    private final GreenMail mails = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final Map<String, String> tokens = new HashMap<>();
    private final List<Long> conversations = new ArrayList<>();
    private final Wire smtp;
    private final Wire imap;
    private volatile RunningServer server;

    MailedSchool() throws IOException {
        mails.start();
        mails.setUser("reply@lac.test", "reply", "secret");
        smtp = new Wire(mails.getSmtp().getPort(), strikes::saidToSmtp, strikes::saidBySmtp);
        imap = new Wire(mails.getImap().getPort(), strikes::saidToImap, line -> {});
        var handles =
                Stream.concat(STUDENTS.stream(), Stream.of("sara", "mina")).toList();
        server = new RunningServer(data, handles, settings());
        handles.forEach(handle -> tokens.put(handle, server.token(handle)));
        long mentor = speaker("mina").get("/api/v1/people/me").id();
        STUDENTS.forEach(student -> conversations.add(conversation(speaker(student), mentor)));
    }

    private Map<String, String> settings() {
        return Map.of(
                "ENTRAIDE_SMTP_URL",
                "smtp://127.0.0.1:" + smtp.port(),
                "ENTRAIDE_IMAP_URL",
                "imap://reply:secret@127.0.0.1:" + imap.port() + "/INBOX",
                "ENTRAIDE_REPLY_ADDRESS",
                "reply@lac.test",
                "ENTRAIDE_MAIL_FROM",
                "ecole@lac.test");
    }

    private Speaker speaker(String handle) {
        return Speaker.abroad(vertx, server.address(), Modules.SCHEMAS, handle, tokens.get(handle));
    }

    // Without quiet hours, for the test may run at night.
    private static final String WISHES = """
            {"version": 0, "mail": true, "budget": 1, "quiet": null, "digest": {"hour": 18, "weekday": null}, "families": []}
            """;

    private long conversation(Speaker student, long mentor) {
        var kept = student.put("/api/v1/notice/channels", WISHES.getBytes(UTF_8));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        long id = student.get("/api/v1/people/me").id();
        var pair = Map.of("studentId", id, "mentorIds", List.of(mentor));
        long accompaniment =
                speaker("sara").post(PRIVATE + "accompaniments", pair).id();
        var subject = Map.of("accompanimentId", accompaniment, "subject", "Mon projet", "body", "Bonjour");
        return student.post(PRIVATE + "conversations", subject).id();
    }

    RunningServer server() {
        return server;
    }

    void startAgain() throws IOException {
        server = new RunningServer(data, List.of(), settings());
    }

    /** The mentor writes it to each student, who read nothing on the page for ten minutes. */
    void writeToAll(String word) throws SQLException {
        var mina = speaker("mina");
        for (long id : conversations) mina.post(PRIVATE + "conversations/" + id + "/messages", Map.of("body", word));
        until("select count(*) = " + STUDENTS.size()
                + " from notice.notice where kind = 'turn' and read_at is null and settled_at is null");
        run("update notice.notice set at = at - interval '10 minutes' where settled_at is null");
        run("update notice.look set due_at = now()");
    }

    /** All mails that came to students. */
    List<MimeMessage> mails() {
        return Stream.of(mails.getReceivedMessages())
                .filter(mail -> STUDENTS.contains(to(mail)))
                .toList();
    }

    /** The server's own rounds may have one of them in hand yet. */
    void untilMailed(int many) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (mails().size() < many && System.nanoTime() < deadline) LockSupport.parkNanos(20_000_000);
        assertThat(mails()).hasSize(many);
    }

    static String to(MimeMessage mail) {
        return header(mail, "To").replace("<", "").split("@")[0];
    }

    static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A mail of a student comes into the box. */
    void answers(String student, String to, String text) throws MessagingException {
        var raw = "From: <%s@school.test>\r\nTo: <%s>\r\nSubject: Re: Mon projet\r\nMessage-ID: <%s@mail.test>\r\n"
                        .formatted(student, to, text.replace(' ', '-'))
                + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
        var mail =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(UTF_8)));
        mails.getUserManager().getUser("reply").deliver(mail);
    }

    /** How many of those are not marked as done. */
    long unseen() throws MessagingException {
        long many = 0;
        for (var mail : mails.getReceivedMessages())
            if (to(mail).startsWith("reply+") && !mail.isSet(Flags.Flag.SEEN)) many++;
        return many;
    }

    void run(String sql) throws SQLException {
        try (var database = Jdbc.open(server.database());
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> texts(String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var database = Jdbc.open(server.database());
                var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    void until(String query) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!texts(query).equals(List.of("t")) && System.nanoTime() < deadline) LockSupport.parkNanos(20_000_000);
        assertThat(texts(query)).as(query).containsExactly("t");
    }

    @Override
    public void close() throws IOException {
        server.close();
        smtp.close();
        imap.close();
        mails.stop();
        vertx.close().await();
        DataFolder.delete(data);
    }
}
