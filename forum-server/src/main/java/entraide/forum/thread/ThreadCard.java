package entraide.forum.thread;

import entraide.forum.space.Space;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A thread without its posts, the same for everybody who may read it: the author of an anonymous one is not in it. */
public record ThreadCard(
        long id,
        Space.Card space,
        String kind,
        String title,
        PersonCard author,
        boolean anonymous,
        Instant createdAt,
        long firstPostId,
        Long solutionPostId,
        int answerCount,
        int postCount,
        int thanks,
        int sameProblem,
        List<String> tags,
        String state,
        boolean pinned,
        boolean locked,
        boolean blocked,
        Instant promise,
        Turn turn,
        Instant peersUntil,
        Instant lastActivityAt,
        long version) {

    /** For queries that have the thread as {@code t}, its space as {@code s} and its author, if told, as {@code a}. */
    public static final String COLUMNS = """
            t.id, t.space_id, s.slug as space_slug, s.name as space_name, t.kind, t.title, to_json(a) as author,
            t.anonymous, t.created_at, t.first_post_id, t.solution_post_id, t.answer_count, t.post_count, t.thanks,
            t.same_problem, t.tags, t.state, t.pinned_at, t.locked_at, t.blocked, t.promise_at, t.turn,
            case when t.turn = 'mentor' and not t.blocked then t.peers_until end as peers_until, t.last_activity_at, t.version""";

    public static ThreadCard from(Row row) {
        return new ThreadCard(
                row.getLong("id"),
                Space.Card.from(row),
                row.getString("kind"),
                row.getString("title"),
                PersonCard.of(row.getJsonObject("author")),
                row.getBoolean("anonymous"),
                Sql.instant(row, "created_at"),
                row.getLong("first_post_id"),
                row.getLong("solution_post_id"),
                row.getInteger("answer_count"),
                row.getInteger("post_count"),
                row.getInteger("thanks"),
                row.getInteger("same_problem"),
                List.of(row.getArrayOfStrings("tags")),
                row.getString("state"),
                row.getOffsetDateTime("pinned_at") != null,
                row.getOffsetDateTime("locked_at") != null,
                row.getBoolean("blocked"),
                Sql.instant(row, "promise_at"),
                Optional.ofNullable(row.getString("turn")).map(Turn::of).orElse(null),
                Sql.instant(row, "peers_until"),
                Sql.instant(row, "last_activity_at"),
                row.getLong("version"));
    }
}
