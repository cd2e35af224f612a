package entraide.forum.hiding;

import entraide.forum.Along;
import entraide.forum.Doorstep;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.post.CorrectPost;
import entraide.forum.post.HeldPost;
import entraide.forum.post.Presence;
import entraide.forum.thread.HeldThread;
import entraide.forum.thread.ThreadDoor;
import entraide.platform.content.Correction;
import entraide.platform.content.Hideable;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
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

/** Hides posts from all but their authors and moderators, and shows them again with all they had. */
public final class HidePost implements Hideable {

    private final CorrectPost corrections;
    private final WaitingLine line;
    private final ForumEvents events;
    private final Along along;
    private final Doorstep door;
    private final Clock clock;

    public HidePost(Writing writing, CorrectPost corrections) {
        this.corrections = corrections;
        this.line = writing.line();
        this.events = writing.events();
        this.along = writing.along();
        this.door = writing.door();
        this.clock = writing.clock();
    }

    @Override
    public String kind() {
        return "post";
    }

    /** A locked post; {@code away} when its thread is deleted or hidden itself, {@code unpublished} when it never was read. */
    private record Held(HeldPost post, boolean away, boolean unpublished, boolean hidSolution, boolean hidAnswer) {

        static Held from(Row row) {
            return new Held(
                    HeldPost.from(row),
                    row.getBoolean("away"),
                    row.getBoolean("unpublished"),
                    row.getBoolean("hid_solution"),
                    row.getBoolean("hid_answer"));
        }

        HeldThread thread() {
            return post.thread();
        }

        boolean present() {
            return post.deletedBy() == null;
        }

        /** Whether the queue has to hear of it. */
        boolean concernsQueue() {
            return present() && !away && thread().question();
        }

        /** Nobody else answered, and with it the turn was the asker's. */
        boolean answers() {
            var standing = thread().standing();
            return present() && post.onlyAnswer() && standing != null && standing.turn() == Turn.ASKER;
        }
    }

    // Served by post_pkey and thread_pkey. The thread comes first in the query, so its row is locked first, as by all.
    private static final String HOLD = """
            select %s, p.hid_solution, p.hid_answer, t.deleted_at is not null or t.hidden_at is not null as away,
                   p.held_at is not null as unpublished
              from forum.thread t
              join forum.space s on s.id = t.space_id
              join forum.post p on p.thread_id = t.id
             where p.id = $1
               and (p.hidden_at is not null) = $2
               for no key update of t, p
            """.formatted(HeldPost.COLUMNS);

    private static Future<Optional<Held>> hold(Tx tx, long id, boolean hidden) {
        return Sql.first(tx, HOLD, Held::from, id, hidden);
    }

    @Override
    public Future<Boolean> hide(Tx tx, long id) {
        return hold(tx, id, false)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(false)
                        : hide(tx, found.get()).map(true));
    }

    // Served by post_pkey.
    private static final String HIDE = """
            update forum.post
               set hidden_at = $2, hid_solution = $3, hid_answer = $4
             where id = $1
            """;

    private Future<Void> hide(Tx tx, Held held) {
        var post = held.post();
        return Sql.run(tx, HIDE, post.id(), clock.instant(), held.present() && post.solves(), held.answers())
                .compose(hidden -> held.present() ? Presence.lost(tx, post.id()) : Future.succeededFuture())
                .compose(lost -> held.concernsQueue() ? queueAfterLoss(tx, held) : Future.succeededFuture())
                .compose(kept -> tell(tx, "post-hidden", held));
    }

    private Future<Void> queueAfterLoss(Tx tx, Held held) {
        var thread = held.thread();
        if (held.post().first()) return kept(tx, thread, line.leave(tx, thread.ref(), null, "hidden"));
        if (held.post().solves() || held.post().onlyAnswer() && thread.waits()) {
            return kept(tx, thread, line.comeBack(tx, thread.ref(), null, "answer-hidden"));
        }
        return Future.succeededFuture();
    }

    @Override
    public Future<Boolean> restore(Tx tx, long id) {
        return hold(tx, id, true)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(false)
                        : restore(tx, found.get()).map(true));
    }

    // Served by post_pkey.
    private static final String SHOW = """
            update forum.post
               set hidden_at = null, held_at = null, hid_solution = false, hid_answer = false
             where id = $1
            """;

    private Future<Void> restore(Tx tx, Held held) {
        if (held.unpublished()) return publish(tx, held);
        var id = held.post().id();
        return Sql.run(tx, SHOW, id)
                .compose(shown -> held.present() ? Presence.found(tx, id) : Future.succeededFuture())
                .compose(found -> solvesAgain(held) ? solve(tx, held) : Future.succeededFuture())
                .compose(solved -> held.concernsQueue() ? queueAfterReturn(tx, held) : Future.succeededFuture())
                .compose(kept -> tell(tx, "post-restored", held));
    }

    /** It is written now: what happens when a post is created happens to it. */
    private Future<Void> publish(Tx tx, Held held) {
        var post = held.post();
        return Sql.run(tx, SHOW, post.id())
                .compose(shown -> held.present() ? Presence.found(tx, post.id()) : Future.succeededFuture())
                .compose(found -> held.concernsQueue() ? wrote(tx, held) : Future.succeededFuture())
                .compose(kept -> Sql.run(tx, STIR, post.thread().id(), clock.instant()))
                .compose(stirred -> door.render(post.body()))
                .compose(text ->
                        along.wrote(tx, new Along.Words(post.thread().id(), post.id(), post.authorId(), true, text)))
                .compose(known -> tell(tx, "post-written", held));
    }

    // Served by thread_pkey.
    private static final String STIR = """
            update forum.thread
               set last_activity_at = $2
             where id = $1
            """;

    /** Mentors' words wait for no look: it is the asker's or a peer's. */
    private Future<Void> wrote(Tx tx, Held held) {
        var thread = held.thread();
        var voice = held.post().authorId() == thread.authorId() ? WaitingLine.Voice.ASKER : WaitingLine.Voice.PEER;
        return kept(tx, thread, line.wrote(tx, thread.ref(), held.post().authorId(), voice));
    }

    private static boolean solvesAgain(Held held) {
        return held.hidSolution() && held.present() && held.thread().solutionPostId() == null;
    }

    // Served by thread_pkey.
    private static final String SOLVE = """
            update forum.thread
               set solution_post_id = $2, state = 'solved'
             where id = $1
            """;

    private static Future<Void> solve(Tx tx, Held held) {
        return Sql.run(tx, SOLVE, held.thread().id(), held.post().id())
                .compose(solved -> Presence.place(tx, held.post().id()));
    }

    private Future<Void> queueAfterReturn(Tx tx, Held held) {
        var thread = held.thread();
        if (solvesAgain(held)) return kept(tx, thread, line.leave(tx, thread.ref(), null, "solved"));
        if (held.post().first() && thread.waits()) {
            return kept(tx, thread, line.comeBack(tx, thread.ref(), null, "restored"));
        }
        if (held.hidAnswer() && thread.othersCount() == 0) {
            return kept(tx, thread, line.answerStands(tx, thread.ref(), "restored"));
        }
        return Future.succeededFuture();
    }

    private static Future<Void> kept(Tx tx, HeldThread thread, Future<Standing> standing) {
        return standing.compose(now -> ThreadDoor.keepStanding(tx, thread, now));
    }

    // What nobody saw changes no page.
    private Future<Void> tell(Tx tx, String what, Held held) {
        if (!held.present() || held.away()) return Future.succeededFuture();
        var post = held.post();
        var facts = Map.<String, Object>of("authorId", post.authorId(), "rootId", post.rootId());
        return events.ofPost(tx, what, post.thread().changed(), post.id(), facts);
    }

    @Override
    public Future<Optional<Excerpt>> excerpt(Db db, long id) {
        return Excerpts.ofPost(db, id);
    }

    @Override
    public Future<Boolean> readableBy(Db db, Caller reader, long id) {
        return Readable.post(db, reader, id);
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
