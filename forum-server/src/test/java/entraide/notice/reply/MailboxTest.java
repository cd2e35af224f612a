package entraide.notice.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import entraide.notice.reply.box.BoxLease;
import entraide.notice.reply.box.ImapBox;
import entraide.notice.reply.box.Mailbox;
import entraide.notice.reply.box.Postponed;
import entraide.platform.Node;
import io.vertx.core.Future;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails come into a box of a genuine IMAP server. */
class MailboxTest extends MailedTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void box() {
        run("delete from notice.mailbox");
        server.start();
        server.setUser("reply@school.test", "reply", "p@ss word");
    }

    @AfterEach
    void shut() {
        server.stop();
    }

    private URI url() {
        return URI.create(
                "imap://reply:p%40ss%20word@127.0.0.1:" + server.getImap().getPort() + "/INBOX");
    }

    private void arrives(String raw) throws MessagingException {
        var bytes = new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8));
        server.getUserManager().getUser("reply").deliver(new MimeMessage(Session.getInstance(new Properties()), bytes));
    }

    private long unseen() throws MessagingException {
        return java.util.Arrays.stream(server.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return !mail.isSet(Flags.Flag.SEEN);
                    } catch (MessagingException gone) {
                        throw new IllegalStateException(gone);
                    }
                })
                .count();
    }

    private Mailbox mailbox(Node node) {
        var incoming = new IncomingMails(node.platform(), node.modules(), world.clock());
        return new Mailbox(node.platform(), url(), incoming.receive()::receive);
    }

    @Test
    void each_mail_in_the_box_is_posted_once_and_marked_as_seen() throws Exception {
        arrives(mail(lea, address(lea, thread, post), "1", "Le premier"));
        arrives(mail(tom, address(tom, thread, post), "2", "Le second"));
        var box = mailbox(world.node());

        assertThat(box.look().await()).isEqualTo(2);
        assertThat(box.look().await()).isZero();

        assertThat(bodies(lea, thread)).containsOnlyOnce("Le premier").containsOnlyOnce("Le second");
        assertThat(unseen()).isZero();
    }

    @Test
    void a_server_that_died_between_posting_and_marking_leaves_no_second_post() throws Exception {
        var raw = mail(lea, address(lea, thread, post), "1", "Une fois");
        assertThat(outcome(raw)).isEqualTo("posted");
        arrives(raw);

        assertThat(mailbox(world.node()).look().await()).isEqualTo(1);

        assertThat(bodies(lea, thread)).containsOnlyOnce("Une fois");
        assertThat(unseen()).isZero();
    }

    @Test
    void what_cannot_be_taken_in_stays_unseen_and_hinders_no_other() throws Exception {
        arrives(mail(lea, address(lea, thread, post), "1", "Plus tard"));
        arrives(mail(tom, address(tom, thread, post), "2", "Le second"));

        int done = new ImapBox(url(), new Postponed(world.clock())).each(bytes -> {
            if (new String(bytes, StandardCharsets.UTF_8).contains("Plus tard"))
                throw new IllegalStateException("away");
            return true;
        });

        assertThat(done).isEqualTo(1);
        assertThat(unseen()).isEqualTo(1);
        assertThat(mailbox(world.node()).look().await()).isEqualTo(1);
        assertThat(bodies(lea, thread)).containsOnlyOnce("Plus tard");
    }

    @Test
    void mails_that_always_fail_keep_none_behind_them_are_tried_ever_more_seldom_and_never_given_up() throws Exception {
        for (int i = 0; i < 55; i++) arrives(mail(lea, address(lea, thread, post), "bad" + i, "Jamais " + i));
        arrives(mail(tom, address(tom, thread, post), "good", "Derrière tous"));
        var tries = new AtomicInteger();
        var healed = new AtomicBoolean();
        var node = world.node(
                Map.of("ENTRAIDE_REPLY_ADDRESS", "reply@school.test", "ENTRAIDE_SMTP_URL", "smtp://127.0.0.1:1"));
        var receive = new IncomingMails(node.platform(), node.modules(), world.clock()).receive();
        var box = new Mailbox(node.platform(), url(), raw -> {
            tries.incrementAndGet();
            boolean fails = new String(raw, StandardCharsets.UTF_8).contains("Jamais") && !healed.get();
            return fails ? Future.failedFuture("out of order") : receive.receive(raw);
        });

        assertThat(box.look().await() + box.look().await()).isEqualTo(1);
        assertThat(bodies(lea, thread)).containsOnlyOnce("Derrière tous");
        assertThat(tries).hasValue(56);
        assertThat(postponed(node)).isEqualTo(55);

        box.look().await();
        assertThat(tries).hasValue(56);
        world.clock().pass(Postponed.FIRST);
        assertThat(box.look().await() + box.look().await()).isZero();
        assertThat(tries).hasValue(56 + 55);
        world.clock().pass(Postponed.FIRST);
        box.look().await();
        assertThat(tries).hasValue(56 + 55);

        healed.set(true);
        world.clock().pass(Postponed.LONGEST);
        assertThat(box.look().await() + box.look().await()).isEqualTo(55);
        box.look().await();
        assertThat(postponed(node)).isZero();
        assertThat(unseen()).isZero();
        node.close();
    }

    private static double postponed(Node node) {
        return node.platform()
                .metrics()
                .get("entraide.incoming.postponed")
                .gauge()
                .value();
    }

    @Test
    void one_server_looks_at_a_time_and_another_when_it_is_gone() throws Exception {
        arrives(mail(lea, address(lea, thread, post), "1", "Une fois"));
        var one = new BoxLease(database(), world.clock());
        assertThat(one.take().await()).isTrue();
        var other = mailbox(world.node());

        assertThat(other.look().await()).isZero();
        assertThat(unseen()).isEqualTo(1);

        world.clock().pass(BoxLease.HELD);
        assertThat(other.look().await()).isEqualTo(1);
        assertThat(one.take().await()).isFalse();
    }

    @Test
    void a_box_that_is_away_does_no_harm() {
        var box = mailbox(world.node());
        server.stop();

        assertThat(box.look().await()).isZero();
    }

    @Test
    void a_server_that_is_told_of_a_box_looks_into_it_by_itself() throws Exception {
        arrives(mail(lea, address(lea, thread, post), "1", "Tout seul"));
        try (var node = world.node(Map.of(
                "ENTRAIDE_REPLY_ADDRESS", "reply@school.test",
                "ENTRAIDE_IMAP_URL", url().toString(),
                "ENTRAIDE_SMTP_URL", "smtp://127.0.0.1:1"))) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (unseen() > 0 && System.nanoTime() < deadline) LockSupport.parkNanos(20_000_000);
            assertThat(node.port()).isPositive();
        }

        assertThat(unseen()).isZero();
        assertThat(bodies(lea, thread)).containsOnlyOnce("Tout seul");
    }
}
