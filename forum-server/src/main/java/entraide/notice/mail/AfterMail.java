package entraide.notice.mail;

import entraide.notice.channel.Bounces;
import entraide.notice.channel.Channels;
import entraide.notice.channel.How;
import entraide.notice.channel.Wishes;
import entraide.notice.mail.plan.Told;
import entraide.notice.mail.plan.Waiting;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.mail.Aftermath;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/**
 * Looks again at a mail that could not go at once: what was read since, may not be read any more, or comes at a time of
 * silence is taken back, and what is left of it is decided anew.
 */
final class AfterMail implements Aftermath {

    private final Office office;
    private final WriteMail write;
    private final Bounces bounces;

    AfterMail(Office office, WriteMail write, Bounces bounces) {
        this.office = office;
        this.write = write;
        this.bounces = bounces;
    }

    @Override
    public Future<Void> bounced(Tx tx, Address to, String why) {
        return bounces.bounced(tx, to, why);
    }

    @Override
    public Future<Boolean> stillTrue(long letter) {
        return office.platform()
                .database()
                .transact(tx -> Mails.ofLetter(tx, letter)
                        .compose(
                                found -> found.map(mail -> stillTrue(tx, mail)).orElse(Future.succeededFuture(false))));
    }

    private Future<Boolean> stillTrue(Tx tx, Mails.Kept mail) {
        var now = office.platform().clock().instant();
        var members = List.of(mail.memberId());
        return Mails.unread(tx, mail)
                .compose(unread ->
                        Recipient.all(tx, members).compose(all -> told(tx, all.get(mail.memberId()), unread, now)))
                .compose(told -> Channels.of(tx, members).map(all -> holds(mail, told, all.get(mail.memberId()), now)))
                .compose(holds -> holds ? Future.succeededFuture(true) : takeBack(tx, mail, now));
    }

    /** Nothing for whoever left meanwhile, or cannot be reached any more. */
    private Future<List<Told>> told(Tx tx, Recipient to, List<Waiting> unread, Instant now) {
        if (to.address().isEmpty()) return Future.succeededFuture(List.of());
        return write.still(tx, to, unread).compose(still -> write.told(tx, to, still, now));
    }

    private static boolean holds(Mails.Kept mail, List<Told> told, Wishes wishes, Instant now) {
        return told.size() == mail.notices()
                && !wishes.quiet(now)
                && (!mail.urgent() || told.stream().allMatch(one -> one.notice().urgent()))
                && told.stream().noneMatch(one -> wishes.mail(one.notice().kind()) == How.NEVER);
    }

    private static Future<Boolean> takeBack(Tx tx, Mails.Kept mail, Instant now) {
        return Mails.takeBack(tx, mail)
                .compose(back -> Looks.soon(tx, mail.memberId(), now))
                .map(false);
    }
}
