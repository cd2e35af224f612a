package entraide.notice.reply;

import entraide.notice.reply.Arrivals.Lately;
import entraide.notice.reply.MailFiles.Kept;
import entraide.notice.reply.ReceiveMail.Read;
import entraide.notice.reply.Writers.Writer;
import entraide.notice.reply.address.ReplyAddress;
import entraide.platform.Platform;
import entraide.platform.content.Replyable;
import entraide.platform.db.Tx;
import entraide.platform.people.Restriction;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes a member's mail where it answers, or tells them why not. */
final class PostMail {

    private static final int LONGEST = 50_000;
    private static final int TOLD_AN_HOUR = 10;
    private static final int AWAY = 500;

    private final Platform platform;
    private final List<Replyable> owners;
    private final MailFiles files;
    private final Arrivals arrivals;
    private final ReplyLetters letters;
    private final Clock clock;

    PostMail(Platform platform, List<Replyable> owners, Clock clock) {
        this.platform = platform;
        this.owners = owners;
        this.files = new MailFiles(platform);
        this.arrivals = new Arrivals(clock);
        this.letters = new ReplyLetters(platform.mail(), platform.settings(), clock);
        this.clock = clock;
    }

    Future<Received> post(Writer writer, ReplyAddress to, Read read, Lately lately) {
        return reason(writer, to, read)
                .map(reason -> refuse(writer, read, reason, lately))
                .orElseGet(() -> files.keep(writer.caller(), read.mail().attached())
                        .compose(kept -> write(writer, to, read, kept, lately)));
    }

    // The address says who may write; that it is they who do, the sender says as well.
    private Optional<Reason> reason(Writer writer, ReplyAddress to, Read read) {
        if (!read.mail().from().equals(List.of(writer.address().text()))) return Optional.of(Reason.SENDER);
        if (!clock.instant().isBefore(to.until())) return Optional.of(Reason.EXPIRED);
        var restriction = writer.caller().restriction().map(Restriction::kind);
        if (restriction.isPresent())
            return Optional.of(restriction.get() == Restriction.Kind.SILENCED ? Reason.SILENCED : Reason.SHUT_OUT);
        if (read.text().isBlank() && read.mail().attached().isEmpty()) return Optional.of(Reason.EMPTY);
        return read.text().length() > LONGEST ? Optional.of(Reason.TOO_LONG) : Optional.empty();
    }

    private Future<Received> write(Writer writer, ReplyAddress to, Read read, Kept kept, Lately lately) {
        if (read.text().isBlank() && kept.files().isEmpty()) return refuse(writer, read, Reason.FILES, lately);
        return Future.succeededFuture()
                .compose(go -> owner(to).prepare(writer.caller(), to.place(), to.subject(), read.text(), kept.files()))
                .compose(ready -> platform.database().transact(tx -> write(tx, writer, read, kept, ready)))
                .recover(failure ->
                        failure instanceof Refusal refusal && refusal.problem().status() < AWAY
                                ? refuse(writer, read, Reason.of(refusal.problem()), lately)
                                : Future.failedFuture(failure));
    }

    private Replyable owner(ReplyAddress to) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(to.place().kind()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    // The mail's own row first: its twin waits for it, and what was refused leaves no trace of this try.
    private Future<Received> write(Tx tx, Writer writer, Read read, Kept kept, Replyable.Ready ready) {
        return arrivals.note(tx, writer.caller().id(), read.key(), "posted")
                .compose(first -> first
                        ? ready.write(tx)
                                .compose(written -> tellOfFiles(tx, writer, kept)
                                        .map(told -> written.held() ? Received.HELD : Received.POSTED))
                        : Future.succeededFuture(Received.REPEATED));
    }

    private Future<Void> tellOfFiles(Tx tx, Writer writer, Kept kept) {
        return kept.refused().isEmpty() ? Future.succeededFuture() : letters.withoutFiles(tx, writer, kept.refused());
    }

    private Future<Received> refuse(Writer writer, Read read, Reason reason, Lately lately) {
        return platform.database()
                .transact(tx -> arrivals.note(tx, writer.caller().id(), read.key(), "refused")
                        .compose(first -> first && lately.refused() < TOLD_AN_HOUR
                                ? letters.refused(tx, writer, reason, back(read))
                                        .map(Received.REFUSED)
                                : Future.succeededFuture(first ? Received.REFUSED : Received.REPEATED)));
    }

    // Where nothing was found to be new all of it comes back: it may be us who were wrong.
    private static String back(Read read) {
        return read.text().isBlank() ? read.mail().text().plain().strip() : read.text();
    }
}
