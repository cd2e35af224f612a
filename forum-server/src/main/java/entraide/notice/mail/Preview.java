package entraide.notice.mail;

import entraide.notice.channel.Channels;
import entraide.notice.channel.How;
import entraide.notice.channel.Wishes;
import entraide.notice.mail.page.MailWords;
import entraide.notice.mail.plan.Told;
import entraide.notice.mail.plan.Waiting;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.mail.Letter;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** What a member's next digest would say if it went now. */
final class Preview {

    private final Office office;
    private final WriteMail write;

    Preview(Office office, WriteMail write) {
        this.office = office;
        this.write = write;
    }

    /** {@code words} null where nothing waits, so that no digest would come. */
    record Digest(Instant at, int notices, Letter.Words words) {}

    // Served by notice_unsettled_idx and bundle_pkey.
    static final String WAITING = """
            select n.id, n.member_id, n.kind, n.subject_kind, n.subject_id, n.by_id, n.at, b.place_kind, b.place_id
              from notice.notice n
              join notice.bundle b on b.id = n.bundle_id
             where n.member_id = $1
               and n.read_at is null
               and n.settled_at is null
             order by n.id
             limit 500
            """;

    Future<Digest> of(long memberId) {
        var database = office.platform().database();
        var now = office.platform().clock().instant();
        var recipient = Recipient.all(database, List.of(memberId)).map(all -> all.get(memberId));
        var waiting = Sql.list(database, WAITING, Waiting::from, memberId)
                .compose(told -> recipient.compose(who -> write.still(database, who, told)));
        return Channels.of(database, List.of(memberId))
                .compose(wishes -> Future.all(recipient, waiting).map(wishes.get(memberId)))
                .compose(wishes -> of(database, recipient.result(), gathered(waiting.result(), wishes), now)
                        .map(words -> digest(wishes, now, words)));
    }

    private static List<Waiting> gathered(List<Waiting> waiting, Wishes wishes) {
        return waiting.stream()
                .filter(one -> wishes.mail(one.kind()) != How.NEVER)
                .filter(one -> wishes.mail(one.kind()) == How.DIGEST || !one.urgent())
                .toList();
    }

    private record Said(int notices, Letter.Words words) {}

    private Future<Said> of(Database database, Recipient recipient, List<Waiting> gathered, Instant now) {
        return write.told(database, recipient, gathered, now)
                .map(told -> told.isEmpty() ? new Said(0, null) : new Said(told.size(), words(recipient, told)));
    }

    private Letter.Words words(Recipient recipient, List<Told> told) {
        var nowhere = office.platform().settings().page("/settings");
        return write.words(recipient).of(new MailWords.About(recipient.name(), told, false, nowhere, false));
    }

    private static Digest digest(Wishes wishes, Instant now, Said said) {
        var at = wishes.endOfQuiet(wishes.digest().after(now, wishes.zone()));
        return new Digest(at, said.notices(), said.words());
    }
}
