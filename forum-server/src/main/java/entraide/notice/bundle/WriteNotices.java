package entraide.notice.bundle;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Notices.Concern;
import entraide.platform.content.Notices.Gone;
import entraide.platform.content.Notices.Seen;
import entraide.platform.content.Notices.SeenAmong;
import entraide.platform.content.Notices.Told;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The rows of what members are told: written, read and taken back, and their own pages told that they changed. */
public final class WriteNotices {

    // So many names are in one event at most: streams match each event with all of them.
    private static final int AT_ONCE = 1_000;

    private static final String OF = "notices-of-";
    /** So long members may read on the page what else is mailed; Discourse waits as long by default. */
    public static final Duration BEFORE_MAIL = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Clock clock;

    public WriteNotices(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    // Served by notice_once_key, bundle_unread_key and look_pkey. What a member heard once for this reason they do not
    // hear again.
    static final String TELL = """
            with fresh as (
                select c.member_id, c.kind
                  from unnest($1::bigint[], $2::text[]) as c (member_id, kind)
                 where not exists (select from notice.notice n
                                    where n.subject_kind = $5 and n.subject_id = $6 and n.member_id = c.member_id
                                      and n.kind = c.kind and n.position = $7)
            ), bundled as (
                insert into notice.bundle as known (member_id, place_kind, place_id, total, unread, last_at)
                select member_id, $3, $4, 1, 1, $9
                  from fresh
                    on conflict (member_id, place_kind, place_id) where unread > 0 do update
                   set total = known.total + 1, unread = known.unread + 1, last_at = excluded.last_at,
                       rank = nextval('notice.rank')
                returning id, member_id
            ), looked as (
                insert into notice.look as known (member_id, due_at)
                select member_id, $10
                  from fresh
                    on conflict (member_id) do update
                   set due_at = excluded.due_at
                 where known.due_at > excluded.due_at
            )
            insert into notice.notice (bundle_id, member_id, kind, subject_kind, subject_id, position, by_id, at)
            select b.id, b.member_id, f.kind, $5, $6, $7, $8, $9
              from bundled b
              join fresh f on f.member_id = b.member_id
            returning member_id
            """;

    Future<Void> told(Tx tx, Told told) {
        var members = told.concerns().stream().map(Concern::memberId).toArray(Long[]::new);
        var kinds = told.concerns().stream().map(Concern::kind).toArray(String[]::new);
        return Sql.list(
                        tx,
                        TELL,
                        WriteNotices::member,
                        members,
                        kinds,
                        told.place().kind(),
                        told.place().id(),
                        told.subject().kind(),
                        told.subject().id(),
                        told.position(),
                        told.byId(),
                        clock.instant(),
                        clock.instant().plus(BEFORE_MAIL))
                .compose(fresh -> tell(tx, "told", told.place(), fresh));
    }

    // Served by bundle_place_idx. Whoever changes a bundle locks it before its notices.
    static final String HOLD = """
            select id
              from notice.bundle
             where place_kind = $1
               and place_id = $2
             order by id
               for update
            """;

    private static Future<Long[]> hold(Tx tx, ContentRef place) {
        return Sql.list(tx, HOLD, row -> row.getLong("id"), place.kind(), place.id())
                .map(ids -> ids.toArray(Long[]::new));
    }

    // Served by bundle_unread_key. What of a place is one member's, though all the school follows it.
    static final String HOLD_OF = """
            select id
              from notice.bundle
             where member_id = $1
               and place_kind = $2
               and place_id = $3
               and unread > 0
               for update
            """;

    private static Future<Long[]> hold(Tx tx, long memberId, ContentRef place) {
        return Sql.list(tx, HOLD_OF, row -> row.getLong("id"), memberId, place.kind(), place.id())
                .map(ids -> ids.toArray(Long[]::new));
    }

    // Served by notice_bundle_idx and bundle_pkey.
    static final String SEE = """
            with seen as (
                update notice.notice
                   set read_at = $3
                 where bundle_id = any($1)
                   and position <= $2
                   and read_at is null
                returning bundle_id
            )
            update notice.bundle b
               set unread = b.unread - s.many
              from (select bundle_id, count(*)::int as many from seen group by bundle_id) s
             where b.id = s.bundle_id
            returning b.member_id
            """;

    Future<Void> seen(Tx tx, Seen seen) {
        var mine = seen.memberId() == null ? hold(tx, seen.place()) : hold(tx, seen.memberId(), seen.place());
        return mine.compose(held -> Sql.list(tx, SEE, WriteNotices::member, held, seen.position(), clock.instant()))
                .compose(members -> tell(tx, "read", seen.place(), members));
    }

    // Served by bundle_unread_key.
    static final String UNREAD = """
            select place_id
              from notice.bundle
             where member_id = $1
               and place_kind = $2
               and unread > 0
            """;

    // Served by bundle_unread_key.
    static final String HOLD_AMONG = """
            select id
              from notice.bundle
             where member_id = $1
               and place_kind = $2
               and place_id = any($3)
               and unread > 0
             order by id
               for update
            """;

    Future<Void> seenAmong(Tx tx, SeenAmong seen) {
        return Sql.list(tx, UNREAD, row -> row.getLong("place_id"), seen.memberId(), seen.placeKind())
                .compose(places -> places.isEmpty()
                        ? Future.succeededFuture(places)
                        : seen.picked().of(tx, places.toArray(Long[]::new)))
                .compose(picked -> picked.isEmpty() ? Future.succeededFuture() : seen(tx, seen, picked));
    }

    private Future<Void> seen(Tx tx, SeenAmong seen, List<Long> places) {
        var picked = places.toArray(Long[]::new);
        return Sql.list(tx, HOLD_AMONG, row -> row.getLong("id"), seen.memberId(), seen.placeKind(), picked)
                .compose(held -> Sql.list(
                        tx, SEE, WriteNotices::member, held.toArray(Long[]::new), seen.position(), clock.instant()))
                .compose(read -> tell(
                        tx,
                        "read",
                        new ContentRef("member", seen.memberId()),
                        read.stream().distinct().toList()));
    }

    // Served by notice_bundle_idx and bundle_pkey.
    static final String TAKE_BACK = """
            with gone as (
                delete from notice.notice
                 where bundle_id = any($1)
                   and ($2::text is null or subject_kind = $2 and subject_id = $3)
                   and ($4::text is null or kind = $4)
                returning bundle_id, read_at is null as unread
            )
            update notice.bundle b
               set total = b.total - g.many, unread = b.unread - g.unread
              from (select bundle_id, count(*)::int as many, count(*) filter (where unread)::int as unread
                      from gone
                     group by bundle_id) g
             where b.id = g.bundle_id
            returning b.member_id
            """;

    // Served by bundle_pkey.
    static final String SWEEP = """
            delete from notice.bundle
             where id = any($1)
               and total = 0
            """;

    Future<Void> gone(Tx tx, Gone gone) {
        var kind = gone.subject() == null ? null : gone.subject().kind();
        var id = gone.subject() == null ? null : gone.subject().id();
        return hold(tx, gone.place())
                .compose(held -> Sql.list(tx, TAKE_BACK, WriteNotices::member, held, kind, id, gone.kind())
                        .compose(members -> Sql.run(tx, SWEEP, (Object) held).map(members)))
                .compose(members -> tell(tx, "read", gone.place(), members));
    }

    /** The place whose notices changed. */
    public static ContentRef placeOf(DomainEvent changed) {
        return new ContentRef(
                changed.subject().kind().substring(OF.length()),
                changed.subject().id());
    }

    private static Long member(Row row) {
        return row.getLong("member_id");
    }

    /** The members' own pages; where it was, which they may know, and nothing of whom else it concerns. */
    private Future<Void> tell(Tx tx, String what, ContentRef place, List<Long> members) {
        // The place itself did not change: pages that show it have nothing to fetch again.
        var changed = new ContentRef(OF + place.kind(), place.id());
        var done = Future.<Void>succeededFuture();
        for (int from = 0; from < members.size(); from += AT_ONCE) {
            var some = members.subList(from, Math.min(from + AT_ONCE, members.size()));
            var keys = some.stream().map(id -> "member:" + id).toList();
            var event = new DomainEvent("notice." + what, changed, 1, keys, Map.of());
            done = done.compose(before -> outbox.append(tx, event));
        }
        return done;
    }
}
