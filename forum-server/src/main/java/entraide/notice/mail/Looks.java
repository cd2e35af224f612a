package entraide.notice.mail;

import entraide.notice.mail.plan.Waiting;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The rows that say when to look again at what waits for a member; whoever holds a row is who decides. */
final class Looks {

    /** Of one member more are decided a little later. */
    static final int AT_ONCE = 500;

    private Looks() {}

    // Served by look_due_idx.
    static final String TAKE = """
            select member_id
              from notice.look
             where due_at <= $1
             order by due_at
             limit $2
               for update skip locked
            """;

    static Future<List<Long>> take(Tx tx, Instant now, int limit) {
        return Sql.list(tx, TAKE, row -> row.getLong("member_id"), now, limit);
    }

    // Served by notice_unsettled_idx and bundle_pkey. What is just being read or taken back elsewhere is not waited
    // for: nobody waits in a circle.
    static final String WAITING = """
            select n.id, n.member_id, n.kind, n.subject_kind, n.subject_id, n.by_id, n.at, b.place_kind, b.place_id
              from unnest($1::bigint[]) as m (id)
             cross join lateral (
                     select *
                       from notice.notice
                      where member_id = m.id
                        and read_at is null
                        and settled_at is null
                      order by id
                      limit $2
                        for update skip locked) n
              join notice.bundle b on b.id = n.bundle_id
             order by n.id
            """;

    static Future<List<Waiting>> waiting(Tx tx, Collection<Long> members) {
        return Sql.list(tx, WAITING, Waiting::from, members.toArray(Long[]::new), AT_ONCE);
    }

    // Served by notice_pkey.
    static final String SETTLE = """
            update notice.notice
               set settled_at = $2, mail_id = $3
             where id = any($1)
            """;

    /** {@code mailId} null: no mail tells of them. */
    static Future<Void> settle(Tx tx, List<Waiting> notices, Long mailId, Instant now) {
        if (notices.isEmpty()) return Future.succeededFuture();
        var ids = notices.stream().map(Waiting::id).toArray(Long[]::new);
        return Sql.run(tx, SETTLE, ids, now, mailId).mapEmpty();
    }

    // Served by look_pkey.
    private static final String AGAIN = """
            update notice.look
               set due_at = $2
             where member_id = $1
            """;

    static Future<Void> again(Tx tx, long memberId, Instant at) {
        return Sql.run(tx, AGAIN, memberId, at).mapEmpty();
    }

    // Served by look_pkey.
    private static final String NONE = """
            delete from notice.look
             where member_id = $1
            """;

    static Future<Void> none(Tx tx, long memberId) {
        return Sql.run(tx, NONE, memberId).mapEmpty();
    }

    // Served by look_pkey.
    static final String AT_ONCE_AGAIN = """
            insert into notice.look as known (member_id, due_at)
            values ($1, $2)
                on conflict (member_id) do update
               set due_at = least(known.due_at, excluded.due_at)
            """;

    static Future<Void> soon(Db db, long memberId, Instant now) {
        return Sql.run(db, AT_ONCE_AGAIN, memberId, now).mapEmpty();
    }
}
