package entraide.forum.hiding;

import entraide.forum.Along;
import entraide.forum.Doorstep;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.thread.CorrectThread;
import entraide.forum.thread.HeldThread;
import entraide.forum.thread.ThreadDoor;
import entraide.platform.content.Correction;
import entraide.platform.content.Hideable;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Hides whole threads from all but their authors and moderators, and shows them again with all they had. */
public final class HideThread implements Hideable {

    private final CorrectThread corrections;
    private final WaitingLine line;
    private final ForumEvents events;
    private final Along along;
    private final Doorstep door;
    private final Clock clock;

    public HideThread(Writing writing, CorrectThread corrections) {
        this.corrections = corrections;
        this.line = writing.line();
        this.events = writing.events();
        this.along = writing.along();
        this.door = writing.door();
        this.clock = writing.clock();
    }

    @Override
    public String kind() {
        return "thread";
    }

    /** A locked thread, whether its first post can be read, and that post's text where nobody could read it ever. */
    private record Held(HeldThread thread, boolean begins, String unpublished) {

        static Held from(Row row) {
            return new Held(HeldThread.from(row), row.getBoolean("begins"), row.getString("unpublished"));
        }

        boolean deleted() {
            return thread.deletedBy() != null;
        }
    }

    // Served by thread_pkey and post_pkey.
    private static final String HOLD = """
            select %s,
                   exists (select from forum.post p
                            where p.id = t.first_post_id and p.deleted_at is null and p.hidden_at is null) as begins,
                   case when t.held_at is not null
                        then (select p.body from forum.post p where p.id = t.first_post_id) end as unpublished
              from forum.thread t
              join forum.space s on s.id = t.space_id
             where t.id = $1
               and (t.hidden_at is not null) = $2
               for no key update of t
            """.formatted(HeldThread.COLUMNS);

    // Served by thread_pkey.
    private static final String MARK = """
            update forum.thread
               set hidden_at = $2, held_at = null, pulse = pulse + 1,
                   last_activity_at = case when held_at is null then last_activity_at else $3 end
             where id = $1
            """;

    @Override
    public Future<Boolean> hide(Tx tx, long id) {
        return Sql.first(tx, HOLD, Held::from, id, false)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(false)
                        : Sql.run(tx, MARK, id, clock.instant(), clock.instant())
                                .compose(marked -> leave(tx, found.get()))
                                .map(true));
    }

    private Future<Void> leave(Tx tx, Held held) {
        var thread = held.thread();
        var standing = thread.question() && !held.deleted()
                ? line.leave(tx, thread.ref(), null, "hidden")
                : Future.succeededFuture(thread.standing());
        return finish(tx, "thread-hidden", held, standing);
    }

    @Override
    public Future<Boolean> restore(Tx tx, long id) {
        return Sql.first(tx, HOLD, Held::from, id, true)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(false)
                        : Sql.run(tx, MARK, id, null, clock.instant())
                                .compose(unmarked -> found.get().unpublished() == null
                                        ? comeBack(tx, found.get())
                                        : publish(tx, found.get()))
                                .map(true));
    }

    /** It begins now: what happens when a thread is created happens to it. */
    private Future<Void> publish(Tx tx, Held held) {
        var thread = held.thread();
        var standing = thread.waits() && held.begins() && !held.deleted()
                ? line.enter(tx, thread.matter())
                : Future.succeededFuture(thread.standing());
        return standing.compose(now -> ThreadDoor.keepStanding(tx, thread, now))
                .compose(kept -> door.render(held.unpublished()))
                .compose(text -> along.wrote(
                        tx, new Along.Words(thread.id(), thread.firstPostId(), thread.authorId(), true, text)))
                .compose(known -> held.deleted() ? Future.succeededFuture() : created(tx, thread));
    }

    private Future<Void> created(Tx tx, HeldThread thread) {
        var facts = Map.<String, Object>of(
                "authorId", thread.authorId(), "kind", thread.kind(), "postId", thread.firstPostId());
        return events.ofThread(tx, "thread-created", thread.changed(), facts);
    }

    private Future<Void> comeBack(Tx tx, Held held) {
        var thread = held.thread();
        var standing = thread.waits() && held.begins() && !held.deleted()
                ? line.comeBack(tx, thread.ref(), null, "restored")
                : Future.succeededFuture(thread.standing());
        return finish(tx, "thread-restored", held, standing);
    }

    // What nobody saw changes no page.
    private Future<Void> finish(Tx tx, String what, Held held, Future<Standing> standing) {
        var thread = held.thread();
        return standing.compose(now -> ThreadDoor.keepStanding(tx, thread, now))
                .compose(kept -> held.deleted()
                        ? Future.succeededFuture()
                        : events.ofThread(tx, what, thread.changed(), Map.of("authorId", thread.authorId())));
    }

    @Override
    public Future<Optional<Excerpt>> excerpt(Db db, long id) {
        return Excerpts.ofThread(db, id);
    }

    @Override
    public Future<Boolean> readableBy(Db db, Caller reader, long id) {
        return Readable.thread(db, reader, id);
    }

    @Override
    public Future<Optional<JsonObject>> correct(Tx tx, Caller moderator, long id, Correction correction) {
        return corrections.correct(tx, moderator, id, correction);
    }

    @Override
    public Future<Void> putBack(Tx tx, Caller moderator, long id, Correction.What what, JsonObject before) {
        return corrections.putBack(tx, moderator, id, what, before);
    }
}
