package entraide.forum.follow;

import entraide.forum.Along.Words;
import entraide.forum.Eyes;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;

/** How closely members want to hear of threads and spaces; nobody else learns of it. */
public final class Follows {

    private final Clock clock;

    public Follows(Clock clock) {
        this.clock = clock;
    }

    // Served by thread_pkey and thread_follow_pkey.
    private static final String FOLLOW_THREAD = """
            insert into forum.thread_follow (thread_id, member_id, level, chosen, at)
            select t.id, $4, $5, true, $6
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
             where t.id = $3
               and t.deleted_at is null
               and t.hidden_at is null
                on conflict (thread_id, member_id) do update
               set level = excluded.level, chosen = true, at = excluded.at
            """;

    Future<Void> thread(Tx tx, Caller caller, long threadId, String level) {
        return follow(tx, FOLLOW_THREAD, caller, threadId, level);
    }

    // Served by space_pkey and space_follow_pkey.
    private static final String FOLLOW_SPACE = """
            insert into forum.space_follow (space_id, member_id, level, at)
            select s.id, $4, $5, $6
              from forum.space s
             where s.id = $3
               and forum.may_read(s, $1, $2)
                on conflict (space_id, member_id) do update
               set level = excluded.level, at = excluded.at
            """;

    Future<Void> space(Tx tx, Caller caller, long spaceId, String level) {
        return follow(tx, FOLLOW_SPACE, caller, spaceId, level);
    }

    private Future<Void> follow(Tx tx, String sql, Caller caller, long id, String level) {
        var eyes = Eyes.of(caller);
        return Sql.run(tx, sql, eyes.accompanies(), eyes.cohortIds(), id, caller.id(), level, clock.instant())
                .map(rows -> {
                    if (rows == 0) throw Refusal.notFound();
                    return null;
                });
    }

    // Served by thread_follow_pkey. What somebody chose stays.
    private static final String COME_ALONG = """
            insert into forum.thread_follow (thread_id, member_id, level, chosen, at)
            values ($1, $2, 'following', false, $3)
                on conflict do nothing
            """;

    public Future<Void> wrote(Tx tx, Words words) {
        return words.first() ? joined(tx, words.threadId(), words.authorId()) : Future.succeededFuture();
    }

    public Future<Void> joined(Tx tx, long threadId, long memberId) {
        return Sql.run(tx, COME_ALONG, threadId, memberId, clock.instant()).mapEmpty();
    }
}
