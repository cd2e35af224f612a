package entraide.forum.post;

import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** A post, the same for everybody who may read it: neither an anonymous author nor a deleted text is in it. */
public record PostCard(
        long id,
        long threadId,
        Long parentId,
        long rootId,
        PersonCard author,
        boolean anonymous,
        String body,
        String html,
        String language,
        int version,
        Instant createdAt,
        Instant editedAt,
        boolean deleted,
        int thanks,
        boolean endorsed,
        List<PersonCard> endorsedBy,
        boolean solution) {

    /** For queries that have the post as {@code p}, its thread as {@code t} and its author, if told, as {@code a}. */
    public static final String COLUMNS = """
            p.id, p.thread_id, p.parent_id, p.root_id, p.rank, p.anonymous, p.body, p.html, p.language, p.version,
            p.created_at, p.edited_at, p.thanks, to_json(a) as author, t.solution_post_id,
            p.deleted_at is not null or p.hidden_at is not null as gone,
            case when p.endorsements > 0
                 then (select json_agg(to_json(m) order by e.at, m.id)
                         from forum.endorsement e
                         join people.card m on m.id = e.member_id
                        where e.post_id = p.id) end as endorsed_by""";

    /** The author, where it is told. */
    public static final String AUTHOR = """
            left join people.card a
                on a.id = p.author_id and not p.anonymous and p.deleted_at is null and p.hidden_at is null""";

    public static PostCard from(Row row) {
        boolean gone = row.getBoolean("gone");
        var endorsedBy = PersonCard.listOf(gone ? null : row.getJsonArray("endorsed_by"));
        Long solution = row.getLong("solution_post_id");
        return new PostCard(
                row.getLong("id"),
                row.getLong("thread_id"),
                row.getLong("parent_id"),
                row.getLong("root_id"),
                PersonCard.of(row.getJsonObject("author")),
                row.getBoolean("anonymous"),
                gone ? null : row.getString("body"),
                gone ? null : row.getString("html"),
                gone ? null : row.getString("language"),
                row.getInteger("version"),
                Sql.instant(row, "created_at"),
                gone ? null : Sql.instant(row, "edited_at"),
                gone,
                gone ? 0 : row.getInteger("thanks"),
                !endorsedBy.isEmpty(),
                endorsedBy,
                solution != null && solution.equals(row.getLong("id")));
    }
}
