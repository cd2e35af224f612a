package entraide.forum.readmark;

import entraide.forum.Eyes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What happened in the caller's spaces since they looked. */
final class News {

    private static final Duration RECENT = Duration.ofDays(30);

    private final Clock clock;

    News(Clock clock) {
        this.clock = clock;
    }

    /** One space's news. */
    record OfSpace(Space space, String level, int threads, Instant lastActivityAt) {

        /** The space, as threads name it too. */
        record Space(long id, String slug, String name) {}

        static OfSpace from(Row row) {
            return new OfSpace(
                    new Space(row.getLong("id"), row.getString("slug"), row.getString("name")),
                    row.getString("level"),
                    row.getInteger("threads"),
                    Sql.instant(row, "last_activity_at"));
        }
    }

    // Served by listing_activity_idx, read_mark_pkey and thread_follow_pkey: at most 200 threads of each space are
    // looked at. What happened before somebody joined is no news to them.
    private static final String NEWS = """
            select s.id, s.slug, s.name, coalesce(f.level, 'normal') as level, n.threads,
                   (select l.activity_at from forum.listing l where l.shelf = '' and l.space_id = s.id
                     order by l.activity_at desc, l.thread_id desc limit 1) as last_activity_at
              from forum.space s
              join people.member me on me.id = $3
              left join forum.space_follow f on f.space_id = s.id and f.member_id = me.id
              left join forum.space_mark k on k.space_id = s.id and k.member_id = me.id
             cross join lateral (
                   select least(count(*), 50)::int as threads
                     from (select l.thread_id, l.activity_at
                             from forum.listing l
                            where l.shelf = ''
                              and l.space_id = s.id
                              and l.activity_at > greatest(k.seen_at, me.created_at, $4)
                              and f.level is distinct from 'muted'
                            order by l.activity_at desc, l.thread_id desc
                            limit 200) l
                     left join forum.read_mark m on m.member_id = me.id and m.thread_id = l.thread_id
                     left join forum.thread_follow w on w.thread_id = l.thread_id and w.member_id = me.id
                    where (m.seen_at is null or l.activity_at > m.seen_at)
                      and w.level is distinct from 'muted') n
             where forum.may_read(s, $1, $2)
             order by s.position, s.name, s.id
            """;

    Future<List<OfSpace>> of(Db db, Caller caller) {
        var eyes = Eyes.of(caller);
        return Sql.list(
                db,
                NEWS,
                OfSpace::from,
                eyes.accompanies(),
                eyes.cohortIds(),
                caller.id(),
                clock.instant().minus(RECENT));
    }
}
