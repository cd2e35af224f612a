package entraide.queue;

import entraide.platform.content.Answerable;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** An owner of questions with tables of its own, where the queue is tested without the forum. */
final class Questions implements Answerable {

    static final List<String> SPACES = List.of("entraide", "marketing", "droit");

    private final WaitingLine line;

    Questions(WaitingLine line) {
        this.line = line;
    }

    @Override
    public String kind() {
        return "question";
    }

    static ContentRef ref(long id) {
        return new ContentRef("question", id);
    }

    static Matter matter(Row row) {
        var space = row.getString("space");
        var id = row.getLong("id");
        var among = row.getArrayOfLongs("among");
        return new Matter(
                ref(id),
                id,
                among == null ? new Matter.Space(SPACES.indexOf(space) + 1, space, space.toUpperCase()) : null,
                row.getString("title"),
                row.getLong("asker_id"),
                false,
                Sql.instant(row, "asked_at"),
                row.getInteger("weight"),
                row.getBoolean("blocked"),
                List.of(row.getArrayOfStrings("tags")),
                among == null ? null : List.of(among));
    }

    @Override
    public Future<Void> hold(Tx tx, long id) {
        return Sql.run(tx, "select 1 from asking.question where id = $1 for no key update", id)
                .mapEmpty();
    }

    @Override
    public Future<Optional<Answer>> answer(Tx tx, long id, Caller mentor, String body, Rendered rendered) {
        return Sql.one(tx, "select locked from asking.question where id = $1", row -> row.getBoolean("locked"), id)
                .compose(locked -> locked
                        ? Future.succeededFuture(Optional.empty())
                        : written(tx, id, mentor.id(), body).map(Optional::of));
    }

    private Future<Answer> written(Tx tx, long id, long mentorId, String body) {
        return post(tx, id, mentorId, body)
                .compose(post -> line.wrote(tx, ref(id), mentorId, WaitingLine.Voice.MENTOR)
                        .map(standing -> new Answer(new ContentRef("post", post), id, standing)));
    }

    Future<Standing> wrote(Tx tx, long id, long authorId, WaitingLine.Voice voice) {
        return hold(tx, id)
                .compose(held -> post(tx, id, authorId, "…"))
                .compose(post -> line.wrote(tx, ref(id), authorId, voice));
    }

    private static Future<Long> post(Tx tx, long id, long authorId, String body) {
        return Sql.one(
                tx,
                "insert into asking.post (question_id, author_id, body) values ($1, $2, $3) returning id",
                row -> row.getLong("id"),
                id,
                authorId,
                body);
    }

    @Override
    public Future<Void> keepAsDraft(Tx tx, long id, Caller mentor, String body) {
        return Sql.run(tx, "insert into asking.draft values ($1, $2, $3)", id, mentor.id(), body)
                .mapEmpty();
    }

    @Override
    public Future<Boolean> withdraw(Tx tx, long id, long answerId, Caller mentor) {
        return Sql.one(
                        tx,
                        "delete from asking.post where id = $1 returning body",
                        row -> row.getString("body"),
                        answerId)
                .compose(body -> keepAsDraft(tx, id, mentor, body))
                .map(true);
    }

    @Override
    public Future<Void> stands(Tx tx, long id, Standing standing) {
        return Sql.run(
                        tx,
                        "update asking.question set turn = $2, promise_at = $3 where id = $1",
                        id,
                        standing.turn(),
                        standing.promise())
                .mapEmpty();
    }
}
