package entraide.platform.content;

import entraide.platform.db.Tx;
import io.vertx.core.Future;

/**
 * The line of all that waits for a mentor, as the owners of questions and subjects use it. The queue implements it;
 * every call is in the owner's transaction, after the owner locked its own row, and gives the standing to show.
 */
public interface WaitingLine {

    /** It waits for a mentor from now on, with a promise. What waited before comes back as it stood. */
    Future<Standing> enter(Tx tx, Matter matter);

    /** Title, space, weight or tags changed; nothing happens where it never waited. The promise stays as it was told. */
    Future<Void> refresh(Tx tx, Matter matter);

    /**
     * Somebody wrote. A mentor's word passes the turn to the asker and keeps the promise; the asker's passes it back to
     * the mentors with the original age and a new promise, of what is private also when it was over; a peer's changes
     * nothing. What never waited is {@code DONE}.
     */
    Future<Standing> wrote(Tx tx, ContentRef ref, long authorId, Voice voice);

    /** Solved, closed, deleted or hidden: nobody owes anything any more. {@code actorId} is null for what moderation did. */
    Future<Standing> leave(Tx tx, ContentRef ref, Long actorId, String cause);

    /** What made it leave (an answer, a solution, a lock) is undone: it stands where it stood, with its age and promise. */
    Future<Standing> comeBack(Tx tx, ContentRef ref, Long actorId, String cause);

    /** The one answer, for want of which it came back, can be read again: it stands as answered then. */
    Future<Standing> answerStands(Tx tx, ContentRef ref, String cause);

    /** In what quality somebody wrote. {@code ENDORSED_PEER}: a mentor says that this author's answer is right. */
    enum Voice {
        ASKER,
        MENTOR,
        PEER,
        ENDORSED_PEER
    }
}
