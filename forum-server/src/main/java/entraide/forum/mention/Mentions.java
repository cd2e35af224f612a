package entraide.forum.mention;

import entraide.forum.Along.Words;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Set;

/** Whom posts call by handle: those of them who may read it, for nobody else may learn that it is there. */
public final class Mentions {

    /** More than that is no call but noise. */
    static final int MOST = 20;

    private final Clock clock;

    public Mentions(Clock clock) {
        this.clock = clock;
    }

    // Served by member_handle_key, membership_pkey and mention_pkey.
    private static final String CALL = """
            with called as (
                select m.id
                  from people.member m
                  join forum.thread t on t.id = $2
                  join forum.space s on s.id = t.space_id
                 where m.handle = any($3)
                   and m.id <> $4
                   and m.deactivated_at is null
                   and forum.may_read(s, m.roles && array['mentor', 'moderator', 'staff'],
                                      array(select cohort_id from people.membership where member_id = m.id))
                 order by array_position($3::text[], m.handle)
                 limit $6
            ), gone as (
                delete from forum.mention
                 where post_id = $1 and member_id not in (select id from called)
            )
            insert into forum.mention (post_id, member_id, at)
            select $1, id, $5
              from called
                on conflict do nothing
            """;

    public Future<Void> wrote(Tx tx, Words words) {
        Set<String> handles = words.text().mentions();
        if (words.first() && handles.isEmpty()) return Future.succeededFuture();
        return Sql.run(
                        tx,
                        CALL,
                        words.postId(),
                        words.threadId(),
                        handles.toArray(String[]::new),
                        words.authorId(),
                        clock.instant(),
                        MOST)
                .mapEmpty();
    }
}
