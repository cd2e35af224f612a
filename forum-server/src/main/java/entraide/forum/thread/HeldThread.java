package entraide.forum.thread;

import entraide.forum.ForumEvents;
import entraide.forum.space.Space;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.content.WaitingLine.Voice;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** A thread whose row this transaction holds: who writes to a thread or to its posts holds it first. */
public record HeldThread(
        long id,
        Space.Card space,
        String kind,
        String title,
        long authorId,
        boolean anonymous,
        boolean blocked,
        List<String> tags,
        String state,
        int sameProblem,
        int postCount,
        int othersCount,
        long firstPostId,
        Long solutionPostId,
        Instant createdAt,
        Standing standing,
        boolean locked,
        boolean archived,
        Long deletedBy,
        long version,
        long pulse) {

    public static final String QUESTION = "question";

    /** For queries that have the thread as {@code t} and its space as {@code s}. */
    public static final String COLUMNS = """
            t.id, t.space_id, s.slug as space_slug, s.name as space_name, t.kind, t.title, t.author_id as asker_id,
            t.anonymous as asked_anonymously, t.blocked, t.tags, t.state, t.same_problem, t.post_count,
            t.others_count, t.first_post_id, t.solution_post_id, t.created_at as asked_at, t.promise_at, t.turn,
            t.peers_until, t.warm_until, t.locked_at,
            s.archived_at, t.deleted_by as thread_deleted_by, t.version as thread_version, t.pulse""";

    public static HeldThread from(Row row) {
        return from(row, row.getLong("id"));
    }

    public static HeldThread from(Row row, long id) {
        return new HeldThread(
                id,
                Space.Card.from(row),
                row.getString("kind"),
                row.getString("title"),
                row.getLong("asker_id"),
                row.getBoolean("asked_anonymously"),
                row.getBoolean("blocked"),
                List.of(row.getArrayOfStrings("tags")),
                row.getString("state"),
                row.getInteger("same_problem"),
                row.getInteger("post_count"),
                row.getInteger("others_count"),
                row.getLong("first_post_id"),
                row.getLong("solution_post_id"),
                Sql.instant(row, "asked_at"),
                standing(row),
                row.getOffsetDateTime("locked_at") != null,
                row.getOffsetDateTime("archived_at") != null,
                row.getLong("thread_deleted_by"),
                row.getLong("thread_version"),
                row.getLong("pulse"));
    }

    private static Standing standing(Row row) {
        var turn = row.getString("turn");
        if (turn == null) return null;
        return Standing.of(
                Turn.of(turn),
                Sql.instant(row, "promise_at"),
                Sql.instant(row, "peers_until"),
                Sql.instant(row, "warm_until"));
    }

    /** A newcomer's question that alumni are alone with. */
    boolean warm(Instant now) {
        return standing != null
                && standing.turn() == Turn.MENTOR
                && standing.warmUntil() != null
                && standing.warmUntil().isAfter(now);
    }

    public boolean question() {
        return kind.equals(QUESTION);
    }

    public boolean solved() {
        return "solved".equals(state);
    }

    public boolean solvedBy(long postId) {
        return solutionPostId != null && solutionPostId == postId;
    }

    /** A question that is neither solved nor locked belongs in the queue. */
    public boolean waits() {
        return question() && !solved() && !locked;
    }

    /** Its name in the queue. */
    public ContentRef ref() {
        return new ContentRef(QUESTION, id);
    }

    public Matter matter() {
        return matter(sameProblem);
    }

    public Matter matter(int weight) {
        return new Matter(
                ref(),
                id,
                new Matter.Space(space.id(), space.slug(), space.name()),
                title,
                authorId,
                anonymous,
                createdAt,
                weight,
                blocked,
                tags,
                null);
    }

    public Voice voiceOf(Caller writer) {
        if (writer.id() == authorId) return Voice.ASKER;
        return writer.is(Role.MENTOR) || writer.is(Role.STAFF) ? Voice.MENTOR : Voice.PEER;
    }

    /** As it is once this transaction's one change of its page is kept. */
    public ForumEvents.Place changed() {
        return new ForumEvents.Place(id, space.id(), pulse + 1);
    }

    public void requireOpen() {
        if (locked) throw new Refusal(Problem.of(409, "thread-locked", "This thread takes no more posts", null));
        if (archived) throw archivedSpace();
    }

    public static Refusal archivedSpace() {
        return new Refusal(Problem.of(409, "space-archived", "This space is kept for reading only", null));
    }
}
