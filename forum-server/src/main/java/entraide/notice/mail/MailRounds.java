package entraide.notice.mail;

import entraide.notice.channel.Channels;
import entraide.notice.mail.plan.Waiting;
import entraide.platform.Again;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again at whose notices are to be mailed. Any number of nodes may do it: each member is one's alone. */
public final class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 20;

    private final Office office;
    private final WriteMail write;
    private Future<Void> round = Future.succeededFuture();
    /** How many members are decided in one transaction; one, as long as it is not known whose mails cannot be written. */
    private volatile int atOnce = AT_ONCE;

    private boolean closed;
    private long timer;

    MailRounds(Office office, WriteMail write) {
        this.office = office;
        this.write = write;
    }

    void start() {
        timer = office.platform().vertx().setPeriodic(EVERY.toMillis(), tick -> goRound());
    }

    synchronized Future<Void> close() {
        closed = true;
        office.platform().vertx().cancelTimer(timer);
        return round;
    }

    /** Decides all that is due; one round after the other. */
    public synchronized Future<Void> goRound() {
        if (closed) return round;
        round = round.transform(before -> Again.whileTrue(this::some).recover(failure -> {
            LOG.warn("a round of mails broke off: {}", failure.toString());
            return Future.succeededFuture();
        }));
        return round;
    }

    /** False once nobody more is due. */
    private Future<Boolean> some() {
        int most = atOnce;
        return office.platform()
                .database()
                .transact(tx -> Looks.take(tx, now(), most)
                        .compose(members -> decide(tx, members).map(members.size() == most)))
                .recover(failure -> most == 1 ? postpone(failure) : oneByOne());
    }

    private Future<Boolean> oneByOne() {
        atOnce = 1;
        return Future.succeededFuture(true);
    }

    // Whatever is wrong with one member's mails, the others get theirs.
    private Future<Boolean> postpone(Throwable failure) {
        LOG.warn("a member's mails could not be written and are tried again", failure);
        return office.platform()
                .database()
                .transact(tx -> Looks.take(tx, now(), 1)
                        .compose(members -> members.isEmpty()
                                ? Future.succeededFuture()
                                : Looks.again(tx, members.get(0), now().plus(AFTER_FAILURE))))
                .map(later -> {
                    atOnce = AT_ONCE;
                    return true;
                });
    }

    private Instant now() {
        return office.platform().clock().instant();
    }

    private Future<Void> decide(Tx tx, List<Long> members) {
        if (members.isEmpty()) return Future.succeededFuture();
        return desks(tx, members).compose(desks -> {
            var done = Future.<Void>succeededFuture();
            for (var desk : desks) done = done.compose(before -> decide(tx, desk));
            return done;
        });
    }

    private Future<List<WriteMail.Desk>> desks(Tx tx, List<Long> members) {
        var now = now();
        var recipients = Recipient.all(tx, members);
        var wishes = Channels.of(tx, members);
        var waiting = Looks.waiting(tx, members);
        return Future.all(recipients, wishes, waiting)
                .compose(all -> Mails.today(tx, wishes.result(), now))
                .map(sent -> members.stream()
                        .map(id -> new WriteMail.Desk(
                                recipients.result().get(id),
                                wishes.result().get(id),
                                of(id, waiting.result()),
                                sent.getOrDefault(id, 0),
                                now))
                        .toList());
    }

    private static List<Waiting> of(long memberId, List<Waiting> all) {
        return all.stream().filter(one -> one.memberId() == memberId).toList();
    }

    private Future<Void> decide(Tx tx, WriteMail.Desk desk) {
        long member = desk.recipient().reader().id();
        return write.of(tx, desk)
                .map(next -> next.or(() -> rest(desk)))
                .compose(next -> next.map(at -> Looks.again(tx, member, at)).orElseGet(() -> Looks.none(tx, member)));
    }

    private static Optional<Instant> rest(WriteMail.Desk desk) {
        return desk.waiting().size() < Looks.AT_ONCE
                ? Optional.empty()
                : Optional.of(desk.now().plus(AFTER_FAILURE));
    }
}
