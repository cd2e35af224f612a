package entraide.platform.content;

import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;
import java.util.Optional;

/** Where a private exchange becomes a question that others may read; the owner of threads implements it. */
public interface CommonGood {

    /**
     * As a solved question with one answer. To peers its asker is nobody, and nothing of it tells from where it comes.
     * Gives the thread's id; empty where the asker may not ask in that space.
     */
    Future<Optional<Long>> publish(Tx tx, Exchange exchange);

    /** Takes the thread away for everybody and for good; nothing is left of what the two wrote in it. */
    Future<Void> withdraw(Tx tx, long threadId, long askerId, long mentorId);

    /** {@code space} by id or slug. */
    record Exchange(String space, Caller asker, long mentorId, String title, Words question, Words answer) {}

    record Words(String body, Rendered text) {}
}
