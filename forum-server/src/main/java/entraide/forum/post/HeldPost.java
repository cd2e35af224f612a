package entraide.forum.post;

import entraide.forum.thread.HeldThread;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** A post whose row this transaction holds, and its thread's. */
public record HeldPost(
        HeldThread thread,
        long id,
        Long parentId,
        long rootId,
        int rank,
        long authorId,
        boolean anonymous,
        String body,
        int version,
        Instant createdAt,
        Long deletedBy) {

    /** For queries that have the post as {@code p}, its thread as {@code t} and its space as {@code s}. */
    public static final String COLUMNS = HeldThread.COLUMNS + """
            , p.id as post_id, p.parent_id, p.root_id, p.rank, p.author_id, p.anonymous, p.body, p.version,
            p.created_at, p.deleted_by""";

    public static HeldPost from(Row row) {
        return new HeldPost(
                HeldThread.from(row),
                row.getLong("post_id"),
                row.getLong("parent_id"),
                row.getLong("root_id"),
                row.getInteger("rank"),
                row.getLong("author_id"),
                row.getBoolean("anonymous"),
                row.getString("body"),
                row.getInteger("version"),
                Sql.instant(row, "created_at"),
                row.getLong("deleted_by"));
    }

    public boolean first() {
        return rank == 0;
    }

    public boolean solves() {
        return thread.solvedBy(id);
    }

    /** The one post of somebody else than the asker. */
    public boolean onlyAnswer() {
        return thread.othersCount() == 1 && authorId != thread.authorId();
    }

    boolean by(Caller caller) {
        return authorId == caller.id();
    }

    static boolean moderates(Caller caller) {
        return caller.is(Role.MODERATOR) || caller.is(Role.STAFF);
    }

    void requireAuthorOrModerator(Caller caller) {
        if (!by(caller) && !moderates(caller)) throw Refusal.forbidden();
    }

    public void requireForeign(Caller caller) {
        if (by(caller)) throw new Refusal(Problem.of(409, "own-post", "That is for what others wrote", null));
    }
}
