package entraide.forum;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what happened in the forum: ids to those who may read the space, who did it to other modules only. */
public final class ForumEvents {

    private final Outbox outbox;

    public ForumEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public Future<Void> ofSpace(Tx tx, String what, long spaceId, long version) {
        return outbox.append(
                tx,
                new DomainEvent(
                        "forum." + what,
                        new ContentRef("space", spaceId),
                        version,
                        List.of("space:" + spaceId),
                        Map.of("spaceId", spaceId)));
    }

    public Future<Void> ofThread(Tx tx, String what, Place place, Map<String, Object> facts) {
        return append(tx, what, new ContentRef("thread", place.threadId()), place, facts);
    }

    public Future<Void> ofPost(Tx tx, String what, Place place, long postId, Map<String, Object> facts) {
        return append(tx, what, new ContentRef("post", postId), place, facts);
    }

    /** To nobody's page but the author's. */
    public Future<Void> toAuthor(Tx tx, String what, Place place, long postId, long authorId, long actorId) {
        return outbox.append(
                tx,
                new DomainEvent(
                        "forum." + what,
                        new ContentRef("post", postId),
                        place.pulse(),
                        List.of("member:" + authorId),
                        Map.of(
                                "authorId",
                                authorId,
                                "actorId",
                                actorId,
                                "threadId",
                                place.threadId(),
                                "spaceId",
                                place.spaceId()),
                        Map.of("threadId", place.threadId())));
    }

    /** To the reader's own pages alone: how far a member reads is nobody else's business. */
    public Future<Void> read(Tx tx, long memberId, long threadId, long postId) {
        return outbox.append(
                tx,
                new DomainEvent(
                        "forum.thread-read",
                        new ContentRef("thread", threadId),
                        postId,
                        List.of("member:" + memberId),
                        Map.of("memberId", memberId, "threadId", threadId, "postId", postId),
                        Map.of("threadId", threadId)));
    }

    /** The same of all that stood in a space by then. */
    public Future<Void> readAll(Tx tx, long memberId, long spaceId, long postId) {
        return outbox.append(
                tx,
                new DomainEvent(
                        "forum.threads-read",
                        new ContentRef("space", spaceId),
                        postId,
                        List.of(),
                        Map.of("memberId", memberId, "spaceId", spaceId, "postId", postId)));
    }

    private Future<Void> append(Tx tx, String what, ContentRef subject, Place place, Map<String, Object> facts) {
        var all = new LinkedHashMap<>(facts);
        all.put("threadId", place.threadId());
        all.put("spaceId", place.spaceId());
        return outbox.append(
                tx,
                new DomainEvent(
                        "forum." + what,
                        subject,
                        place.pulse(),
                        List.of("space:" + place.spaceId()),
                        all,
                        Map.of("threadId", place.threadId(), "spaceId", place.spaceId())));
    }

    /** Where it happened. {@code pulse} is the thread's, after it happened. */
    public record Place(long threadId, long spaceId, long pulse) {}
}
