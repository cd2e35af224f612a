package entraide.forum.notice;

import entraide.platform.content.Noteworthy.Reason;
import entraide.platform.content.Noteworthy.Still;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a member who was told of posts wants to hear of them still, and whether the next word is theirs by now. */
final class StillWanted {

    private static final Set<String> WRITTEN = Set.of("answered", "replied", "mentioned");
    private static final String FOLLOWING = "following";

    private record Post(long id, String thread, String space, boolean turn) {

        static Post from(Row row) {
            return new Post(row.getLong("id"), row.getString("thread"), row.getString("space"), row.getBoolean("turn"));
        }

        boolean wanted(String kind) {
            return switch (kind) {
                case "followed" -> FOLLOWING.equals(thread);
                case "started" -> FOLLOWING.equals(space) && !"muted".equals(thread);
                default -> !"muted".equals(thread);
            };
        }

        /** A word that passes the turn is an answer, however else it concerns the asker. */
        Still still(Reason told) {
            return turn && WRITTEN.contains(told.kind()) ? new Still(told, "answered", true) : Still.asTold(told);
        }
    }

    // Served by post_pkey, thread_pkey, member_pkey, thread_follow_pkey, space_follow_pkey and endorsement_post_idx.
    private static final String POSTS = """
            select p.id, w.level as thread, e.level as space,
                   t.author_id = $1 and p.author_id <> $1 and t.turn is not distinct from 'asker'
                     and (a.roles && array['mentor', 'staff']
                          or exists (select from forum.endorsement d where d.post_id = p.id)) as turn
              from forum.post p
              join forum.thread t on t.id = p.thread_id
              join people.member a on a.id = p.author_id
              left join forum.thread_follow w on w.thread_id = t.id and w.member_id = $1
              left join forum.space_follow e on e.space_id = t.space_id and e.member_id = $1
             where p.id = any($2)
            """;

    Future<List<Still>> of(Db db, Caller reader, List<Reason> told) {
        var ids = told.stream().map(one -> one.subject().id()).distinct().toArray(Long[]::new);
        return Sql.list(db, POSTS, Post::from, reader.id(), ids)
                .map(posts -> posts.stream().collect(Collectors.toMap(Post::id, Function.identity())))
                .map(posts -> wanted(told, posts));
    }

    private static List<Still> wanted(List<Reason> told, Map<Long, Post> posts) {
        return told.stream()
                .filter(one -> posts.containsKey(one.subject().id()))
                .filter(one -> posts.get(one.subject().id()).wanted(one.kind()))
                .map(one -> posts.get(one.subject().id()).still(one))
                .toList();
    }
}
