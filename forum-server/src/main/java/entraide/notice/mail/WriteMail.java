package entraide.notice.mail;

import entraide.notice.channel.Wishes;
import entraide.notice.mail.page.MailWords;
import entraide.notice.mail.plan.Planning;
import entraide.notice.mail.plan.Told;
import entraide.notice.mail.plan.Waiting;
import entraide.notice.mail.refusal.Scope;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy.Line;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Manner;
import entraide.platform.mail.Wording;
import io.vertx.core.Future;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what one member is mailed now, and says when to look again. */
final class WriteMail {

    private static final Duration OF_USE = Duration.ofDays(3);

    private final Office office;

    WriteMail(Office office) {
        this.office = office;
    }

    /** All that is known of a member when it is decided what to mail. */
    record Desk(Recipient recipient, Wishes wishes, List<Waiting> waiting, int sentToday, Instant now) {}

    Future<Optional<Instant>> of(Tx tx, Desk desk) {
        if (desk.recipient.address().isEmpty())
            return Looks.settle(tx, desk.waiting, null, desk.now).map(Optional.empty());
        return still(tx, desk.recipient, desk.waiting).compose(still -> {
            var plan = Planning.of(desk.wishes, still, desk.sentToday, desk.now);
            return Looks.settle(tx, without(desk.waiting, still), null, desk.now)
                    .compose(settled -> Looks.settle(tx, plan.never(), null, desk.now))
                    .compose(settled -> mail(tx, desk, plan.urgent(), true))
                    .compose(mailed -> mail(tx, desk, plan.rest(), false))
                    .map(mailed -> plan.next());
        });
    }

    /** What of these concerns the recipient now, and as what. */
    Future<List<Waiting>> still(Db db, Recipient recipient, List<Waiting> notices) {
        return office.readable().still(db, recipient.reader(), notices);
    }

    private static List<Waiting> without(List<Waiting> all, List<Waiting> some) {
        var ids = some.stream().map(Waiting::id).collect(Collectors.toSet());
        return all.stream().filter(one -> !ids.contains(one.id())).toList();
    }

    private Future<Void> mail(Tx tx, Desk desk, List<Waiting> notices, boolean urgent) {
        if (notices.isEmpty()) return Future.succeededFuture();
        return told(tx, desk.recipient, notices, desk.now)
                .compose(told -> told.isEmpty()
                        ? Looks.settle(tx, notices, null, desk.now)
                        : keep(tx, desk, told, urgent).compose(id -> settle(tx, notices, told, id, desk.now)));
    }

    /** What the reader may see of these now, and whose deeds they were. */
    Future<List<Told>> told(Db db, Recipient recipient, List<Waiting> notices, Instant now) {
        return office.readable().by(db, recipient.reader(), notices, now).compose(lines -> named(db, notices, lines));
    }

    private Future<List<Told>> named(Db db, List<Waiting> notices, Map<ContentRef, Line> lines) {
        var authors =
                notices.stream().map(Waiting::byId).filter(Objects::nonNull).collect(Collectors.toSet());
        return office.platform().people().cards(db, authors).map(people -> Told.of(notices, lines, people));
    }

    private static Future<Void> settle(Tx tx, List<Waiting> notices, List<Told> told, long mailId, Instant now) {
        var mailed = told.stream().map(Told::notice).toList();
        var unseen = notices.stream().filter(one -> !mailed.contains(one)).toList();
        return Looks.settle(tx, mailed, mailId, now).compose(done -> Looks.settle(tx, unseen, null, now));
    }

    private Future<Long> keep(Tx tx, Desk desk, List<Told> told, boolean urgent) {
        long member = desk.recipient.reader().id();
        var scope = Scope.of(told, urgent);
        return office.refusals()
                .token(member, scope)
                .compose(token -> manner(member, told, listing(scope, token))
                        .map(manner -> letter(desk, told, urgent, token, manner)))
                .compose(letter -> office.platform().mail().keep(tx, letter))
                .compose(letter -> Mails.keep(tx, member, letter, urgent, told.size(), desk.now));
    }

    private Future<Manner> manner(long member, List<Told> told, Manner.Listing listing) {
        var reportTo = office.replies().forReports(member);
        return replyTo(member, told)
                .compose(replyTo -> reportTo.map(reports -> new Manner(thread(told), listing, replyTo, reports)));
    }

    private Future<Optional<Address>> replyTo(long member, List<Told> told) {
        if (Told.byPlace(told).size() > 1) return Future.succeededFuture(Optional.empty());
        var last = told.get(told.size() - 1).notice();
        return office.replies().of(member, last.place(), last.subject());
    }

    private Letter letter(Desk desk, List<Told> told, boolean urgent, String token, Manner manner) {
        var about = new MailWords.About(
                desk.recipient.name(),
                told,
                urgent,
                refusalPage(token),
                manner.replyTo().isPresent());
        return new Letter(
                desk.recipient.address().orElseThrow(),
                words(desk.recipient).of(about),
                desk.now.plus(OF_USE),
                Optional.of(manner));
    }

    MailWords words(Recipient recipient) {
        return new MailWords(
                office.platform().settings(), Wording.of(recipient.reader().locale()));
    }

    String refusalPage(String token) {
        return office.platform().settings().page("/unsubscribe#" + token);
    }

    private static Optional<Manner.Thread> thread(List<Told> told) {
        var place = told.get(0).notice().place();
        boolean one = told.stream().allMatch(each -> each.notice().place().equals(place));
        return one ? Optional.of(new Manner.Thread(place.kind(), place.id())) : Optional.empty();
    }

    private Manner.Listing listing(Scope scope, String token) {
        var address = office.platform().settings().page("/api/v1/notice/unsubscriptions/" + token);
        return new Manner.Listing(scope.word(), URI.create(address));
    }
}
