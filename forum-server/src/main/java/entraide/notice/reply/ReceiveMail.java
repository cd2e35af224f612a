package entraide.notice.reply;

import entraide.notice.channel.Bounces;
import entraide.notice.reply.Writers.Writer;
import entraide.notice.reply.address.ReplyAddress;
import entraide.notice.reply.address.ReplyAddresses;
import entraide.notice.reply.mime.IncomingMail;
import entraide.notice.reply.mime.ReadMail;
import entraide.notice.reply.text.MailText;
import entraide.platform.Platform;
import entraide.platform.mail.Address;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Does with a mail that came what it asks for: once, and as the member whose address for replies it was sent to. */
public final class ReceiveMail {

    private static final int THREADS = 2;
    private static final int MOST_AN_HOUR = 60;

    private final Platform platform;
    private final Clock clock;
    private final WorkerExecutor workers;
    private final ReplyAddresses addresses;
    private final Writers writers;
    private final Arrivals arrivals;
    private final PostMail post;
    private final Bounces bounces;

    ReceiveMail(Platform platform, ReplyAddresses addresses, Writers writers, PostMail post, Clock clock) {
        this.platform = platform;
        this.clock = clock;
        this.workers = platform.vertx().createSharedWorkerExecutor("entraide-incoming", THREADS);
        this.addresses = addresses;
        this.writers = writers;
        this.arrivals = new Arrivals(clock);
        this.post = post;
        this.bounces = new Bounces(clock);
    }

    /** A mail, and what is new in it. */
    record Read(IncomingMail mail, String text, Buffer key) {}

    /** Fails only where it is to be tried again: the mail is not to be thrown away then. */
    public Future<Received> receive(byte[] raw) {
        return workers.executeBlocking(() -> read(raw), false)
                .compose(read -> read.map(this::receive).orElse(Future.succeededFuture(Received.IGNORED)))
                .onSuccess(received -> count(received.word()))
                .onFailure(failure -> count("failed"));
    }

    private void count(String outcome) {
        platform.metrics().counter("entraide.incoming", "outcome", outcome).increment();
    }

    private static Optional<Read> read(byte[] raw) throws java.io.IOException {
        try {
            var mail = ReadMail.of(raw);
            return Optional.of(new Read(mail, MailText.of(mail.text()), Arrivals.key(mail.messageId(), raw)));
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    // Nobody is answered but members at their own address: what is sent to no address of ours, or by a program, is
    // let be.
    private Future<Received> receive(Read read) {
        var mail = read.mail();
        if (!mail.failures().isEmpty()) return reported(mail);
        if (mail.automatic()) return Future.succeededFuture(Received.IGNORED);
        return meant(mail.to())
                .compose(address -> address.filter(to -> !to.isForReports())
                        .map(to -> writer(to, read))
                        .orElse(Future.succeededFuture(Received.IGNORED)));
    }

    // Anybody can write a report; by an address of ours it says that it is of a mail to that member.
    private Future<Received> reported(IncomingMail mail) {
        return meant(mail.to())
                .compose(address -> address.filter(ReplyAddress::isForReports)
                        .map(to -> bounced(to.memberId(), mail.failures()))
                        .orElse(Future.succeededFuture(Received.IGNORED)));
    }

    private Future<Received> bounced(long memberId, List<IncomingMail.Failure> failures) {
        return platform.database()
                .transact(tx -> {
                    var done = Future.<Void>succeededFuture();
                    for (var failure : failures)
                        done = done.compose(before -> Address.read(failure.address())
                                .map(address -> bounces.bounced(tx, memberId, address, failure.reason()))
                                .orElse(Future.succeededFuture()));
                    return done;
                })
                .map(Received.BOUNCE);
    }

    private Future<Optional<ReplyAddress>> meant(List<String> recipients) {
        Future<Optional<ReplyAddress>> found = Future.succeededFuture(Optional.empty());
        for (var recipient : recipients)
            found = found.compose(before -> before.isPresent() ? Future.succeededFuture(before) : meant(recipient));
        return found;
    }

    private Future<Optional<ReplyAddress>> meant(String recipient) {
        return Address.read(recipient).map(addresses::read).orElse(Future.succeededFuture(Optional.empty()));
    }

    private Future<Received> writer(ReplyAddress to, Read read) {
        return writers.find(to.memberId(), clock.instant())
                .compose(found ->
                        found.map(writer -> once(writer, to, read)).orElse(Future.succeededFuture(Received.IGNORED)));
    }

    private Future<Received> once(Writer writer, ReplyAddress to, Read read) {
        var db = platform.database();
        return arrivals.known(db, to.memberId(), read.key())
                .compose(known -> known
                        ? Future.succeededFuture(Received.REPEATED)
                        : arrivals.lately(db, to.memberId())
                                .compose(lately -> lately.all() >= MOST_AN_HOUR
                                        ? Future.succeededFuture(Received.IGNORED)
                                        : post.post(writer, to, read, lately)));
    }
}
