package entraide.notice.bundle;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
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

    // Served by bundle_pkey. Here and below: what somebody is just adding to, or has read elsewhere, is not waited for:
    // nobody waits in a circle, and what is new stays unread.
    static final String ONE = """
            select id
              from notice.bundle
             where id = $2
               and member_id = $1
               and unread > 0
               for update skip locked
            """;

    Future<Void> one(Tx tx, long memberId, long bundleId) {
        return read(tx, memberId, Sql.list(tx, ONE, ReadNotices::id, memberId, bundleId));
    }

    // Served by bundle_unread_key.
    static final String PLACE = """
            select id
              from notice.bundle
             where member_id = $1
               and place_kind = $2
               and place_id = $3
               and unread > 0
               for update skip locked
            """;

    Future<Void> place(Tx tx, long memberId, ContentRef place) {
        return read(tx, memberId, Sql.list(tx, PLACE, ReadNotices::id, memberId, place.kind(), place.id()));
    }

    // Served by bundle_unread_key.
    static final String ALL = """
            select id
              from notice.bundle
             where member_id = $1
               and unread > 0
               for update skip locked
            """;

    Future<Void> all(Tx tx, long memberId) {
        return read(tx, memberId, Sql.list(tx, ALL, ReadNotices::id, memberId));
    }

    private static Long id(Row row) {
        return row.getLong("id");
    }

    // Served by bundle_pkey and notice_bundle_idx.
    static final String READ = """
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

    private Future<Void> read(Tx tx, long memberId, Future<List<Long>> holding) {
        return holding.compose(held -> read(tx, memberId, held));
    }

    private Future<Void> read(Tx tx, long memberId, List<Long> held) {
        if (held.isEmpty()) return Future.succeededFuture();
        var event = new DomainEvent(
                "notice.read", new ContentRef("member", memberId), 1, List.of("member:" + memberId), Map.of());
        return Sql.run(tx, READ, held.toArray(Long[]::new), clock.instant()).compose(read -> outbox.append(tx, event));
    }
}
