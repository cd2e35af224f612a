package entraide.notice.bundle;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A member has read what they were told: one bundle of it, all of a place, or everything. */
final class ReadNotices {

    private final Outbox outbox;
    private final Clock clock;

    ReadNotices(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    // Served by bundle_unread_key. What somebody is just adding to, or has read elsewhere, is not waited for: nobody
    // waits
    // in a circle, and what is new stays unread.
    private static final String HOLD = """
            select id
              from notice.bundle
             where member_id = $1
               and unread > 0
               and ($2::bigint is null or id = $2)
               and ($3::text is null or place_kind = $3 and place_id = $4)
               for update skip locked
            """;

    Future<Void> one(Tx tx, long memberId, long bundleId) {
        return Sql.list(tx, HOLD, row -> row.getLong("id"), memberId, bundleId, null, null)
                .compose(held -> read(tx, memberId, held));
    }

    Future<Void> place(Tx tx, long memberId, ContentRef place) {
        return Sql.list(tx, HOLD, row -> row.getLong("id"), memberId, null, place.kind(), place.id())
                .compose(held -> read(tx, memberId, held));
    }

    Future<Void> all(Tx tx, long memberId) {
        return Sql.list(tx, HOLD, row -> row.getLong("id"), memberId, null, null, null)
                .compose(held -> read(tx, memberId, held));
    }

    // Served by bundle_pkey and notice_bundle_idx.
    private static final String READ = """
            with seen as (
                update notice.notice
                   set read_at = $2
                 where bundle_id = any($1)
                   and read_at is null
            )
            update notice.bundle
               set unread = 0
             where id = any($1)
            """;

    private Future<Void> read(Tx tx, long memberId, List<Long> held) {
        if (held.isEmpty()) return Future.succeededFuture();
        var event = new DomainEvent(
                "notice.read", new ContentRef("member", memberId), 1, List.of("member:" + memberId), Map.of());
        return Sql.run(tx, READ, held.toArray(Long[]::new), clock.instant()).compose(read -> outbox.append(tx, event));
    }
}
