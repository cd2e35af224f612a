package entraide.moderation.hold;

import entraide.moderation.Moderators;
import entraide.moderation.Owners;
import entraide.platform.content.Gatekeeper.Place;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Notes that a text was noticed, in the transaction that writes it. */
final class KeepHold {

    private final Owners owners;
    private final Outbox outbox;
    private final Clock clock;

    KeepHold(Owners owners, Outbox outbox, Clock clock) {
        this.owners = owners;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** {@code held} before others can read it, or only noticed. */
    record Notice(long authorId, long spaceId, boolean held, boolean edit, List<Reason> reasons) {}

    // Served by hold_waiting_key. What was noticed before, and is changed before somebody looked, is one matter.
    private static final String KEEP = """
            insert into moderation.hold as h
                   (kind, ref_id, thread_id, space_id, author_id, anonymous, held, edit, reasons, at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (kind, ref_id) where outcome is null do update
               set reasons = h.reasons || excluded.reasons, held = h.held or excluded.held, edit = h.edit or excluded.edit
            returning id
            """;

    Future<Void> keep(Tx tx, Place place, Notice notice) {
        return Sql.run(
                        tx,
                        KEEP,
                        place.ref().kind(),
                        place.ref().id(),
                        place.threadId(),
                        notice.spaceId(),
                        notice.authorId(),
                        place.anonymous(),
                        notice.held(),
                        notice.edit(),
                        Reason.json(notice.reasons()),
                        clock.instant())
                .compose(kept -> notice.held() && notice.edit() ? hide(tx, place) : Future.succeededFuture())
                .compose(hidden -> tell(tx, place, notice));
    }

    private Future<?> hide(Tx tx, Place place) {
        return owners.of(place.ref()).orElseThrow().hide(tx, place.ref().id());
    }

    private Future<Void> tell(Tx tx, Place place, Notice notice) {
        var topic = notice.held() ? "moderation.text-held" : "moderation.text-noticed";
        return outbox.append(
                tx,
                new DomainEvent(
                        topic, place.ref(), 1, List.of(Moderators.LOOKOUT), Map.of("threadId", place.threadId())));
    }
}
