package entraide.forum.export;

import entraide.platform.content.Exportable;
import java.util.List;

/** What members take along of the forum: their own words with what they said before, and their own marks by numbers alone. */
public final class ForumParts {

    private ForumParts() {}

    // Served by thread_author_idx.
    private static final String THREADS = """
            select t.id as first, 0::bigint as second,
                   json_build_object(
                       'id', t.id, 'spaceId', t.space_id, 'kind', t.kind, 'title', t.title, 'anonymous', t.anonymous,
                       'tags', t.tags, 'state', t.state, 'firstPostId', t.first_post_id, 'createdAt', t.created_at,
                       'deletedAt', t.deleted_at, 'hiddenAt', t.hidden_at)::text as line
              from forum.thread t
             where t.author_id = $1
               and t.id > $2
               and $3::bigint is not null
             order by t.id
             limit $4
            """;

    // Served by post_author_idx. Who else wrote in it is not said.
    private static final String POSTS = """
            select p.thread_id as first, p.id as second,
                   json_build_object(
                       'id', p.id, 'threadId', p.thread_id, 'parentId', p.parent_id, 'anonymous', p.anonymous, 'body', p.body,
                       'version', p.version, 'createdAt', p.created_at, 'writtenAt', p.written_at,
                       'inMyWords', p.written_by = $1, 'deletedAt', p.deleted_at, 'hiddenAt', p.hidden_at)::text as line
              from forum.post p
             where p.author_id = $1
               and (p.thread_id, p.id) > ($2, $3)
             order by p.thread_id, p.id
             limit $4
            """;

    // Served by post_author_idx and revision_pkey.
    private static final String REVISIONS = """
            select r.post_id as first, r.version as second,
                   json_build_object(
                       'postId', r.post_id, 'version', r.version, 'body', r.body, 'writtenAt', r.written_at,
                       'inMyWords', r.written_by = $1)::text as line
              from forum.post p
              join forum.revision r on r.post_id = p.id
             where p.author_id = $1
               and p.id >= $2
               and (r.post_id, r.version) > ($2, $3)
             order by r.post_id, r.version
             limit $4
            """;

    private static final String MARKS = """
            select m.%1$s as first, 0::bigint as second,
                   json_build_object(%2$s)::text as line
              from forum.%3$s m
             where m.member_id = $1
               and m.%1$s > $2
               and $3::bigint is not null
             order by m.%1$s
             limit $4
            """;

    private static Exportable marks(String name, String table, String key, String told) {
        return Exportable.of(name, MARKS.formatted(key, told, table));
    }

    // Served by draft_pkey.
    private static final String DRAFTS = """
            select d.version as first, 0::bigint as second,
                   json_build_object('key', d.key, 'title', d.title, 'body', d.body, 'savedAt', d.saved_at)::text as line
              from forum.draft d
             where d.member_id = $1
               and d.version > $2
               and $3::bigint is not null
             order by d.version
             limit $4
            """;

    public static List<Exportable> all() {
        return List.of(
                Exportable.of("threads", THREADS),
                Exportable.of("posts", POSTS),
                Exportable.of("post-revisions", REVISIONS),
                Exportable.of("drafts", DRAFTS),
                marks("thanks-given", "thanks", "post_id", "'threadId', m.thread_id, 'postId', m.post_id, 'at', m.at"),
                marks(
                        "endorsements",
                        "endorsement",
                        "post_id",
                        "'threadId', m.thread_id, 'postId', m.post_id, 'at', m.at"),
                marks("same-problem", "same_problem", "thread_id", "'threadId', m.thread_id, 'at', m.at"),
                marks(
                        "follows-of-threads",
                        "thread_follow",
                        "thread_id",
                        "'threadId', m.thread_id, 'level', m.level, 'at', m.at"),
                marks(
                        "follows-of-spaces",
                        "space_follow",
                        "space_id",
                        "'spaceId', m.space_id, 'level', m.level, 'at', m.at"),
                marks(
                        "read-marks",
                        "read_mark",
                        "thread_id",
                        "'threadId', m.thread_id, 'postId', m.post_id, 'seenAt', m.seen_at"));
    }
}
