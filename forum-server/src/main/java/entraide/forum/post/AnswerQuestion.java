package entraide.forum.post;

import entraide.forum.Along;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.thread.HeldThread;
import entraide.platform.content.Answerable;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Standing;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Map;
import java.util.Optional;

/** Questions, as the queue answers them and says how they stand. */
public final class AnswerQuestion implements Answerable {

    private final CreatePost create;
    private final DeletePost delete;
    private final ForumEvents events;
    private final Along along;

    public AnswerQuestion(Writing writing) {
        this.create = new CreatePost(writing);
        this.delete = new DeletePost(writing);
        this.events = writing.events();
        this.along = writing.along();
    }

    @Override
    public String kind() {
        return HeldThread.QUESTION;
    }

    // Served by thread_pkey.
    private static final String HOLD = """
            select id
              from forum.thread
             where id = $1
               for no key update
            """;

    @Override
    public Future<Void> hold(Tx tx, long id) {
        return Sql.run(tx, HOLD, id).mapEmpty();
    }

    @Override
    public Future<Optional<Answer>> answer(Tx tx, long id, Caller mentor, String body, Rendered rendered) {
        return create.answer(tx, mentor, id, body, rendered)
                .map(written -> written.map(answer ->
                        new Answer(new ContentRef("post", answer.post().id()), id, answer.standing())));
    }

    @Override
    public Future<Void> keepAsDraft(Tx tx, long id, Caller mentor, String body) {
        return along.cameLate(tx, id, mentor.id(), body);
    }

    @Override
    public Future<Boolean> withdraw(Tx tx, long id, long answerId, Caller mentor) {
        return delete.withdraw(tx, mentor, answerId)
                .compose(body -> body.isEmpty()
                        ? Future.succeededFuture(false)
                        : keepAsDraft(tx, id, mentor, body.get()).map(true));
    }

    // Served by thread_pkey.
    private static final String STANDS = """
            update forum.thread
               set turn = $2, promise_at = $3, peers_until = $4, warm_until = $5, pulse = pulse + 1
             where id = $1
               and (turn, promise_at, peers_until, warm_until) is distinct from ($2, $3, $4, $5)
            returning id, space_id, pulse
            """;

    @Override
    public Future<Void> stands(Tx tx, long id, Standing standing) {
        return Sql.first(
                        tx,
                        STANDS,
                        AnswerQuestion::place,
                        id,
                        standing.turn(),
                        standing.promise(),
                        standing.peersUntil(),
                        standing.warmUntil())
                .compose(changed -> changed.isEmpty()
                        ? Future.succeededFuture()
                        : events.ofThread(tx, "thread-changed", changed.get(), Map.of()));
    }

    private static ForumEvents.Place place(Row row) {
        return new ForumEvents.Place(row.getLong("id"), row.getLong("space_id"), row.getLong("pulse"));
    }
}
