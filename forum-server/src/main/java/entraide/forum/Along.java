package entraide.forum;

import entraide.platform.db.Tx;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;

/** Goes along with what is written, in its transaction: keeps whom a text mentions, which files it shows, who follows. */
public interface Along {

    Future<Void> wrote(Tx tx, Words words);

    /** Of what waits for a look only its files are kept; whom it mentions hears of it when it is published. */
    Future<Void> waits(Tx tx, Words words);

    /** Somebody said that they have the same problem, so they want to hear of this thread. */
    Future<Void> joined(Tx tx, long threadId, long memberId);

    /** A mentor's answer that came too late becomes a draft beside the question. */
    Future<Void> cameLate(Tx tx, long threadId, long memberId, String body);

    /** A post's text as it is from now on; {@code first} when the post is new. */
    record Words(long threadId, long postId, long authorId, boolean first, Rendered text) {}
}
