package entraide.forum.commons;

import entraide.forum.Along;
import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.space.SpaceName;
import entraide.platform.content.CommonGood;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.text.Language;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes what was said in private as a solved question of nobody's, and takes it away again without a trace. */
public final class ShareExchange implements CommonGood {

    private final ForumEvents events;
    private final Along along;
    private final Clock clock;

    public ShareExchange(Writing writing) {
        this.events = writing.events();
        this.along = writing.along();
        this.clock = writing.clock();
    }

    private record Shared(long threadId, long spaceId, long questionId, long answerId) {

        static Shared from(Row row) {
            return new Shared(
                    row.getLong("thread_id"),
                    row.getLong("space_id"),
                    row.getLong("question_id"),
                    row.getLong("answer_id"));
        }
    }

    // Served by space_pkey and space_slug_key. It never waited, so it is in no queue.
    private static final String PUBLISH = """
            with ids as (
                select s.id as space_id, nextval('forum.thread_id_seq') as thread_id,
                       nextval('forum.post_id_seq') as question_id, nextval('forum.post_id_seq') as answer_id
                  from forum.space s
                 where (s.id = $3 or s.slug = $4)
                   and s.archived_at is null
                   and forum.may_read(s, $1, $2)
            ), thread as (
                insert into forum.thread
                       (id, space_id, kind, title, author_id, anonymous, state, first_post_id, solution_post_id,
                        post_count, answer_count, others_count, turn, created_at, last_activity_at)
                select thread_id, space_id, 'question', $5, $6, true, 'solved', question_id, answer_id, 2, 1, 1, 'done', $8, $8
                  from ids
            ), question as (
                insert into forum.post
                       (id, thread_id, root_id, rank, author_id, anonymous, body, html, language, created_at, written_at,
                        written_by)
                select question_id, thread_id, question_id, 0, $6, true, $9, $10, $11, $8, $8, $6 from ids
            ), answer as (
                insert into forum.post
                       (id, thread_id, root_id, rank, author_id, body, html, language, created_at, written_at, written_by)
                select answer_id, thread_id, answer_id, 1, $7, $12, $13, $14, $8, $8, $7 from ids
            )
            select * from ids
            """;

    @Override
    public Future<Optional<Long>> publish(Tx tx, Exchange exchange) {
        var eyes = Eyes.of(exchange.asker());
        var space = SpaceName.of(exchange.space());
        return Sql.first(
                        tx,
                        PUBLISH,
                        Shared::from,
                        eyes.accompanies(),
                        eyes.cohortIds(),
                        space.id(),
                        space.slug(),
                        exchange.title(),
                        exchange.asker().id(),
                        exchange.mentorId(),
                        clock.instant(),
                        exchange.question().body(),
                        exchange.question().text().html(),
                        Language.of(exchange.question().text().plain()),
                        exchange.answer().body(),
                        exchange.answer().text().html(),
                        Language.of(exchange.answer().text().plain()))
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : follow(tx, exchange, found.get())
                                .map(Optional.of(found.get().threadId())));
    }

    private Future<Void> follow(Tx tx, Exchange exchange, Shared shared) {
        var place = new ForumEvents.Place(shared.threadId(), shared.spaceId(), 1);
        long asker = exchange.asker().id();
        var asked = new Along.Words(
                shared.threadId(),
                shared.questionId(),
                asker,
                true,
                exchange.question().text());
        var answered = new Along.Words(
                shared.threadId(),
                shared.answerId(),
                exchange.mentorId(),
                true,
                exchange.answer().text());
        var created = Map.<String, Object>of("authorId", asker, "kind", "question", "postId", shared.questionId());
        var written = Map.<String, Object>of("authorId", exchange.mentorId(), "rootId", shared.answerId());
        return along.wrote(tx, asked)
                .compose(kept -> along.wrote(tx, answered))
                .compose(kept -> events.ofThread(tx, "thread-created", place, created))
                .compose(told -> events.ofPost(tx, "post-written", place, shared.answerId(), written));
    }

    // Served by thread_pkey. Hidden as well as deleted: what is hidden is restored by no author.
    private static final String WITHDRAW = """
            update forum.thread
               set title = '…', tags = '{}', deleted_at = coalesce(deleted_at, $2), deleted_by = coalesce(deleted_by, $3),
                   hidden_at = coalesce(hidden_at, $2), pulse = pulse + 1
             where id = $1
            returning id, space_id, pulse
            """;

    // Served by post_author_idx, revision_pkey and post_file_post_idx.
    private static final String ERASE = """
            with theirs as (
                select id
                  from forum.post
                 where thread_id = $1
                   and author_id in ($2, $3)
            ), revised as (
                delete from forum.revision where post_id in (select id from theirs)
            ), shown as (
                delete from forum.post_file where post_id in (select id from theirs)
            ), called as (
                delete from forum.mention where post_id in (select id from theirs)
            )
            update forum.post
               set body = '', html = ''
             where id in (select id from theirs)
            """;

    @Override
    public Future<Void> withdraw(Tx tx, long threadId, long askerId, long mentorId) {
        return Sql.first(tx, WITHDRAW, ShareExchange::place, threadId, clock.instant(), askerId)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture()
                        : Sql.run(tx, ERASE, threadId, askerId, mentorId)
                                .compose(erased -> events.ofThread(
                                        tx,
                                        "thread-deleted",
                                        found.get(),
                                        Map.of("authorId", askerId, "actorId", askerId))));
    }

    private static ForumEvents.Place place(Row row) {
        return new ForumEvents.Place(row.getLong("id"), row.getLong("space_id"), row.getLong("pulse"));
    }
}
