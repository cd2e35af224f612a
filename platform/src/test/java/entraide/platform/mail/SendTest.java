package entraide.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import entraide.platform.Node;
import entraide.platform.db.Sql;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.Future;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendTest {

    private static final int PORT = freePort();
    private static World world;

    private GreenMail smtp;

    @BeforeAll
    static void start() {
        var settings = Map.of(
                "ENTRAIDE_SMTP_URL", "smtp://school%40home:p%40ss+word@127.0.0.1:" + PORT,
                "ENTRAIDE_SCHOOL_NAME", "École 🎉\"du Lac\"<x>",
                "ENTRAIDE_MAIL_FROM", "ecole@lac.test");
        world = World.of(settings, List.of(), platform -> List.of());
        world.node(settings);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void empty() {
        TestDatabase.shared().empty(world.database(), "people", "platform");
        world.clock().set(World.START);
    }

    @AfterEach
    void stopSmtp() {
        if (smtp != null) smtp.stop();
    }

    @Test
    void a_letter_goes_by_smtp_as_it_was_written() throws Exception {
        startSmtp();
        var words = new Letter.Words(
                "Écoutez : « ça » 🎉 " + "très long ".repeat(20), "Bonjour Léa 🎉,\n.\n…", "<p>Léa</p>");

        send(words, "lea@home.test");
        deliver();

        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo(words.subject());
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("lea@home.test");
        var from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("ecole@lac.test");
        assertThat(from.getPersonal()).isEqualTo("École 🎉 du Lac x");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).isEqualToNormalizingNewlines("Bonjour Léa 🎉,\n.\n…");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<p>Léa</p>");
        assertThat(letters()).isZero();
    }

    @Test
    void what_is_undone_is_not_sent() {
        startSmtp();
        node(0).platform()
                .database()
                .transact(tx -> node(0).platform()
                        .mail()
                        .send(tx, letter("lea@home.test"))
                        .compose(sent -> Future.failedFuture("no")))
                .otherwiseEmpty()
                .await();

        deliver();

        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void while_nobody_takes_it_a_letter_waits_and_then_goes() {
        send(letter("lea@home.test").words(), "lea@home.test");
        deliver();
        assertThat(letters()).isEqualTo(1);

        startSmtp();
        deliver();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        world.clock().pass(Duration.ofMinutes(1));
        deliver();

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(letters()).isZero();
    }

    @Test
    void while_the_mail_server_is_away_one_letter_is_tried_for_all_and_first_those_that_stand_alone() {
        write(Stream.concat(
                Stream.of(oneOfMany("lea@home.test")),
                Stream.generate(() -> letter("tom@home.test")).limit(30)));

        deliver();

        assertThat(tried("tom@home.test")).isBetween(1, 20); // one in each round, and servers go rounds of their own
        assertThat(tried("lea@home.test")).isZero();
    }

    private static Letter oneOfMany(String to) {
        var listing = new Manner.Listing("digest", URI.create("https://school.test/refuse"));
        var manner = new Manner(Optional.empty(), listing, Optional.empty(), Optional.empty());
        var letter = letter(to);
        return new Letter(letter.to(), letter.words(), letter.expiresAt(), Optional.of(manner));
    }

    private static int tried(String recipient) {
        return Sql.one(
                        node(0).platform().database(),
                        "select count(*)::int as tried from platform.letter where tries > 0 and recipient = $1",
                        row -> row.getInteger("tried"),
                        recipient)
                .await();
    }

    @Test
    void two_nodes_send_many_letters_once_each() throws Exception {
        startSmtp();
        for (int i = 0; i < 60; i++) write(letter("member" + i + "@home.test"));

        Stream.of(0, 1)
                .parallel()
                .forEach(i -> node(i).platform().mail().deliver().await());
        deliver();

        var receivers =
                Stream.of(smtp.getReceivedMessages()).map(SendTest::receiver).toList();
        assertThat(receivers).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_letter_that_came_too_late_is_not_sent_and_its_words_go() {
        send(letter("lea@home.test").words(), "lea@home.test");
        deliver();

        startSmtp();
        world.clock().pass(Duration.ofHours(2));
        deliver();

        assertThat(smtp.getReceivedMessages()).isEmpty();
        var kept = Sql.one(
                        node(0).platform().database(),
                        "select text || html as words, failed_at is not null as failed from platform.letter",
                        row -> row.toJson())
                .await();
        assertThat(kept.getString("words")).isEmpty();
        assertThat(kept.getBoolean("failed")).isTrue();
    }

    @Test
    void days_of_failure_are_borne_and_then_given_up() {
        write(new Letter(
                new Address("lea@home.test"),
                new Letter.Words("Hello", "Hello", "<p>Hello</p>"),
                world.clock().instant().plus(Duration.ofDays(30))));

        for (int i = 0; i < 40; i++) {
            deliver();
            world.clock().pass(Duration.ofHours(2));
        }

        var kept = Sql.one(
                        node(0).platform().database(),
                        "select tries, failed_at is not null as failed, text from platform.letter",
                        row -> row.toJson())
                .await();
        assertThat(kept.getInteger("tries")).isEqualTo(40);
        assertThat(kept.getBoolean("failed")).isTrue();
        assertThat(kept.getString("text")).isEmpty();
    }

    private void startSmtp() {
        var setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        smtp = new GreenMail(setup);
        smtp.setUser("ecole@lac.test", "school@home", "p@ss+word");
        smtp.start();
    }

    private static Node node(int i) {
        return i == 0 ? world.node() : world.nodes().get(i);
    }

    private static Letter letter(String to) {
        return new Letter(
                new Address(to),
                new Letter.Words("Hello", "Hello", "<p>Hello</p>"),
                world.clock().instant().plus(Duration.ofHours(1)));
    }

    private static void send(Letter.Words words, String to) {
        write(new Letter(new Address(to), words, world.clock().instant().plus(Duration.ofHours(1))));
    }

    private static void write(Letter letter) {
        write(Stream.of(letter));
    }

    private static void write(Stream<Letter> letters) {
        var platform = node(0).platform();
        platform.database()
                .transact(tx -> Future.join(
                        letters.map(letter -> platform.mail().send(tx, letter)).toList()))
                .await();
    }

    private static void deliver() {
        for (var node : world.nodes()) node.platform().mail().deliver().await();
    }

    private static int letters() {
        return Sql.one(
                        node(0).platform().database(),
                        "select count(*)::int as kept from platform.letter",
                        row -> row.getInteger("kept"))
                .await();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (java.io.IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }
}
