package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.people.Role;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is the caller's own in a thread, and what the caller may do there. */
record Mine(
        long threadId,
        boolean author,
        boolean sameProblem,
        Long lastReadPostId,
        String follow,
        List<Long> thanked,
        List<Long> endorsed,
        List<Long> ownPosts,
        Can can,
        List<Unmasked> authors,
        List<Deleted> deleted,
        List<Long> removed,
        List<Hidden> hidden) {

    record Can(
            boolean reply,
            boolean change,
            boolean moderate,
            boolean editAll,
            boolean deleteThread,
            boolean accept,
            boolean endorse,
            boolean unmask) {}

    /** Who wrote an anonymous post; for mentors. */
    record Unmasked(long postId, PersonCard author) {

        static Unmasked of(JsonObject row) {
            return new Unmasked(row.getLong("post_id"), PersonCard.of(row.getJsonObject("author")));
        }
    }

    /** A post that the caller may restore. */
    record Deleted(long id, Long parentId, String body) {

        static Deleted of(JsonObject row) {
            return new Deleted(row.getLong("id"), row.getLong("parent_id"), row.getString("body"));
        }
    }

    /** A hidden post, for its author and moderators; {@code held} when it waits for a look. */
    record Hidden(long id, Long parentId, String html, boolean held) {

        static Hidden of(JsonObject row) {
            return new Hidden(
                    row.getLong("id"), row.getLong("parent_id"), row.getString("html"), row.getBoolean("held"));
        }
    }

    // Served by thread_pkey, thanks_pkey, endorsement_pkey, same_problem_pkey, read_mark_pkey, thread_follow_pkey,
    // post_author_idx, post_anonymous_idx, post_deleted_idx and post_hidden_idx.
    static final String MINE = """
            select t.id, t.author_id, t.kind, t.others_count, t.locked_at, s.archived_at,
                   exists (select from forum.same_problem where thread_id = t.id and member_id = $4) as same_problem,
                   (select post_id from forum.read_mark where member_id = $4 and thread_id = t.id) as last_read,
                   (select level from forum.thread_follow where thread_id = t.id and member_id = $4) as follow,
                   array(select post_id from forum.thanks
                          where thread_id = t.id and member_id = $4 order by post_id) as thanked,
                   array(select post_id from forum.endorsement
                          where thread_id = t.id and member_id = $4 order by post_id) as endorsed,
                   array(select id from forum.post
                          where thread_id = t.id and author_id = $4 and shown and deleted_at is null
                            and hidden_at is null
                          order by id) as own_posts,
                   array(select id from forum.post
                          where thread_id = t.id and author_id = $4 and deleted_at is not null and deleted_by <> $4
                            and hidden_at is null
                          order by id) as removed,
                   (select json_agg(json_build_object('post_id', p.id, 'author', a) order by p.id)
                      from forum.post p join people.card a on a.id = p.author_id
                     where $5 and p.thread_id = t.id and p.anonymous and p.deleted_at is null and p.hidden_at is null)
                     as authors,
                   (select json_agg(json_build_object('id', d.id, 'parent_id', d.parent_id, 'body', d.body))
                      from (select p.id, p.parent_id, p.body from forum.post p
                             where p.thread_id = t.id and p.deleted_at is not null and p.hidden_at is null
                               and ($6 or p.author_id = $4 and p.deleted_by = $4)
                             order by p.id limit 50) d) as deleted,
                   (select json_agg(json_build_object('id', h.id, 'parent_id', h.parent_id, 'html', h.html,
                                                     'held', h.held_at is not null) order by h.id)
                      from forum.post h
                     where h.thread_id = t.id and h.hidden_at is not null and ($6 or h.author_id = $4)) as hidden
              from forum.thread t
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
             where t.id = $3
               and t.deleted_at is null
               and t.hidden_at is null
            """;

    static Future<Mine> of(Db db, Caller caller, long threadId) {
        var eyes = Eyes.of(caller);
        return Sql.first(
                        db,
                        MINE,
                        row -> from(row, caller),
                        eyes.accompanies(),
                        eyes.cohortIds(),
                        threadId,
                        caller.id(),
                        caller.is(Role.MENTOR),
                        moderates(caller))
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static Mine from(Row row, Caller caller) {
        return new Mine(
                row.getLong("id"),
                row.getLong("author_id") == caller.id(),
                row.getBoolean("same_problem"),
                row.getLong("last_read"),
                Optional.ofNullable(row.getString("follow")).orElse("normal"),
                List.of(row.getArrayOfLongs("thanked")),
                List.of(row.getArrayOfLongs("endorsed")),
                List.of(row.getArrayOfLongs("own_posts")),
                can(row, caller),
                objects(row, "authors").map(Unmasked::of).toList(),
                objects(row, "deleted").map(Deleted::of).toList(),
                List.of(row.getArrayOfLongs("removed")),
                objects(row, "hidden").map(Hidden::of).toList());
    }

    private static Can can(Row row, Caller caller) {
        boolean own = row.getLong("author_id") == caller.id();
        boolean open = row.getOffsetDateTime("locked_at") == null && row.getOffsetDateTime("archived_at") == null;
        boolean mentor = caller.is(Role.MENTOR);
        return new Can(
                open,
                own || caller.accompanies(),
                caller.accompanies(),
                moderates(caller),
                moderates(caller) || own && row.getInteger("others_count") == 0,
                HeldThread.QUESTION.equals(row.getString("kind")) && (own || mentor),
                mentor,
                !mentor && moderates(caller));
    }

    private static Stream<JsonObject> objects(Row row, String column) {
        JsonArray array = row.getJsonArray(column);
        return array == null ? Stream.of() : array.stream().map(JsonObject.class::cast);
    }

    private static boolean moderates(Caller caller) {
        return caller.is(Role.MODERATOR) || caller.is(Role.STAFF);
    }
}
