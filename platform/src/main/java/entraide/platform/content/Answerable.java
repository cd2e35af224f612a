package entraide.platform.content;

import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;
import java.util.Optional;

/** What the queue may answer; the owner of the question implements it, in one transaction with the check of the fence. */
public interface Answerable {

    String kind();

    /**
     * Locks the row that writers of this question lock first. The queue calls it before it locks its item, so that
     * everybody locks in one order: the owner's row, then the item.
     */
    Future<Void> hold(Tx tx, long id);

    /**
     * Writes the mentor's word as any other of theirs, {@link WaitingLine#wrote} included; empty where it may not be
     * written any more (deleted, locked, out of the mentor's sight).
     */
    Future<Optional<Answer>> answer(Tx tx, long id, Caller mentor, String body, Rendered rendered);

    /** Keeps a word that came too late as a draft of its author beside the question. */
    Future<Void> keepAsDraft(Tx tx, long id, Caller mentor, String body);

    /**
     * Takes an answer back that was just written, keeping its text as {@link #keepAsDraft} does; false where something
     * rests on it already. The queue itself moves its item, {@link WaitingLine} is not called.
     */
    Future<Boolean> withdraw(Tx tx, long id, long answerId, Caller mentor);

    /** The queue tells how it stands now; the owner shows it. */
    Future<Void> stands(Tx tx, long id, Standing standing);

    /** What was written. {@code standing} is how the question stands after it. */
    record Answer(ContentRef ref, long threadId, Standing standing) {}
}
