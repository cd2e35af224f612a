package entraide.forum.notice;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Notices.Concern;
import entraide.platform.content.Notices.Told;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** Whom what happened to a post concerns: those who may read it, want to hear of it, and did not do it themselves. */
final class Concerned {

    private record Post(long id, long threadId, long actorId, boolean masked) {

        static Post from(Row row) {
            return new Post(
                    row.getLong("id"), row.getLong("thread_id"), row.getLong("actor_id"), row.getBoolean("masked"));
        }

        Told told(List<Concern> concerns) {
            return new Told(
                    new ContentRef("thread", threadId),
                    new ContentRef("post", id),
                    id,
                    masked ? null : actorId,
                    concerns);
        }
    }

    // Served by post_pkey and thread_pkey. Whoever asked anonymously is masked in all that they do there.
    private static final String POST = """
            select p.id, p.thread_id, a.id as actor_id, t.anonymous and a.id = t.author_id as masked
              from forum.thread t
              join forum.post p on p.id = coalesce($2, t.first_post_id) and p.thread_id = t.id
              join people.member a on a.id = coalesce($3, p.author_id)
             where t.id = $1
               and t.deleted_at is null
               and t.hidden_at is null
               and p.deleted_at is null
               and p.hidden_at is null
            """;

    Future<Optional<Told>> by(Tx tx, String what, Long postId, DomainEvent event) {
        var threadId = event.number("threadId");
        return Sql.first(tx, POST, Post::from, threadId, postId, event.number("actorId"))
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : members(tx, what, found.get()).map(found.get()::told).map(Optional::of));
    }

    // Served by post_pkey, mention_pkey, same_problem_pkey, thread_follow_pkey, space_follow_pkey and member_pkey. Who
    // follows a thread hears of it, however silent they keep its space.
    private static final String MEMBERS = """
            select distinct on (m.id) m.id, c.kind
              from forum.concern c
              join forum.post p on p.id = c.post_id
              join forum.thread t on t.id = p.thread_id
              join forum.space s on s.id = t.space_id
              join people.member m on m.id = c.member_id and m.id <> $3 and m.deactivated_at is null
              left join forum.thread_follow w on w.thread_id = t.id and w.member_id = m.id
              left join forum.space_follow e on e.space_id = t.space_id and e.member_id = m.id
             where c.what = $1
               and c.post_id = $2
               and w.level is distinct from 'muted'
               and (e.level is distinct from 'muted' or w.level = 'following' or c.rank <= 4)
               and forum.may_read(s, m.roles && array['mentor', 'moderator', 'staff'],
                                  array(select cohort_id from people.membership where member_id = m.id))
             order by m.id, c.rank
            """;

    private static Future<List<Concern>> members(Tx tx, String what, Post post) {
        return Sql.list(
                tx,
                MEMBERS,
                row -> new Concern(row.getLong("id"), row.getString("kind")),
                what,
                post.id(),
                post.actorId());
    }
}
