package entraide.queue.promise;

import entraide.platform.content.Dated;
import entraide.platform.content.Matter;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.queue.order.Lease;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Until when answers are promised: those that a mentor has to give, and those that an asker is to get. */
public final class PromiseDates implements Dated {

    /** How long calendars are told that something is over. */
    private static final Duration LATELY = Duration.ofDays(14);

    private static final int MOST = 300;

    private final ReadableSpaces spaces;

    public PromiseDates(ReadableSpaces spaces) {
        this.spaces = spaces;
    }

    // Served by item_owner_idx, item_claimed_idx, item_among_idx, item_answered_idx and item_asker_idx; then
    // promise_item_idx and event_item_idx. What is private has no title outside of the school, and what is over none
    // any more: whether it may still be read is its owner's to say.
    static final String MINE = """
            with own as (
                select id, true as to_give from queue.item where $2 and owner_id = $1 and turn in ('mentor', 'event')
                 union
                select id, true from queue.item where $2 and claimed_by = $1 and lease_until > $3
                 union
                select id, true from queue.item where $2 and turn = 'mentor' and among @> array[$1::bigint]
                 union
                select id, true from queue.item where $2 and answered_by = $1 and answered_at > $4
                 union all
                (select id, false from queue.item where asker_id = $1 order by asked_at desc, id desc limit $6)
            )
            select p.id, o.to_give, p.due_at, greatest(p.made_at, p.ended_at, e.at) as changed_at, i.version,
                   p.ended_at is not null as over, i.thread_id, i.among is not null as private,
                   case when p.ended_at is null and i.among is null then i.title end as title
              from own o
              join queue.item i on i.id = o.id
             cross join lateral (select * from queue.promise where item_id = i.id order by id desc limit 1) p
              left join lateral (select at from queue.event where item_id = i.id order by id desc limit 1) e on true
             where (p.ended_at is null or p.ended_at > $4)
               and (i.among is not null or i.space_id = any($5))
             order by p.due_at desc, p.id desc
             limit $6
            """;

    @Override
    public Future<List<Due>> of(Db db, Caller member, Instant now) {
        return spaces.of(db, member)
                .compose(readable -> Sql.list(
                        db,
                        MINE,
                        PromiseDates::due,
                        member.id(),
                        member.accompanies(),
                        Lease.over(now),
                        now.minus(LATELY),
                        readable.stream().map(Matter.Space::id).toArray(Long[]::new),
                        MOST));
    }

    private static Due due(Row row) {
        var toGive = row.getBoolean("to_give");
        return new Due(
                "promise-" + row.getLong("id"),
                toGive,
                row.getString("title"),
                row.getBoolean("private") ? "/messages" : "/threads/" + row.getLong("thread_id"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "changed_at"),
                row.getLong("version"),
                row.getBoolean("over"));
    }
}
