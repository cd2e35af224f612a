package entraide.forum.post;

import entraide.forum.Along;
import entraide.forum.Doorstep;
import entraide.forum.Doorstep.Admitted;
import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.thread.HeldThread;
import entraide.forum.thread.ThreadDoor;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Gatekeeper;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Language;
import entraide.platform.text.Rendered;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes an answer to a thread, or a reply to one of its posts. */
public final class CreatePost {

    private final WaitingLine line;
    private final ForumEvents events;
    private final Along along;
    private final Doorstep door;
    private final Clock clock;

    public CreatePost(Writing writing) {
        this.line = writing.line();
        this.events = writing.events();
        this.along = writing.along();
        this.door = writing.door();
        this.clock = writing.clock();
    }

    /** {@code parentId} is null for an answer; the first post as a parent means the same. */
    record NewPost(String body, Long parentId) {

        private Long parentIn(HeldThread thread) {
            return parentId == null || parentId == thread.firstPostId() ? null : parentId;
        }
    }

    /** Its id; {@code shown} is null where it waits for a look. */
    record Created(long id, PostCard shown) {}

    Future<Created> create(Tx tx, Caller author, long threadId, NewPost wanted, Doorstep.Guest guest) {
        var held = ThreadDoor.hold(tx, Eyes.of(author), threadId);
        var admitted = door.admit(tx, guest, held.map(thread -> thread.space().id()));
        return held.compose(thread -> {
            thread.requireOpen();
            return admitted.compose(text -> begin(tx, author, thread, wanted, text));
        });
    }

    private Future<Created> begin(Tx tx, Caller author, HeldThread thread, NewPost wanted, Admitted text) {
        return text.held()
                ? hold(tx, author, thread, wanted, text).map(id -> new Created(id, null))
                : write(tx, author, thread, wanted, text)
                        .map(written -> new Created(written.post().id(), written.post()));
    }

    /** {@code standing} is the question's after it; null of what is no question. */
    record Written(PostCard post, Standing standing) {}

    /** A mentor's answer out of the queue; empty where the thread takes no more posts. */
    Future<Optional<Written>> answer(Tx tx, Caller mentor, long threadId, String body, Rendered text) {
        return ThreadDoor.find(tx, Eyes.of(mentor), threadId)
                .map(found -> found.filter(thread -> !thread.locked() && !thread.archived()))
                .compose(open -> open.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : answer(tx, mentor, open.get(), body, text).map(Optional::of));
    }

    private Future<Written> answer(Tx tx, Caller mentor, HeldThread thread, String body, Rendered text) {
        var space = Future.succeededFuture(thread.space().id());
        return door.rendered(mentor, body, text)
                .compose(guest -> door.admit(tx, guest, space))
                .compose(admitted -> write(tx, mentor, thread, new NewPost(body, null), admitted));
    }

    private Future<Written> write(Tx tx, Caller author, HeldThread thread, NewPost wanted, Admitted text) {
        return pass(tx, author, thread)
                .compose(standing ->
                        insert(tx, author, thread, wanted, text, standing).map(post -> new Written(post, standing)))
                .map(written -> {
                    tx.alongside(follow(tx, author, thread, written.post(), text));
                    return written;
                });
    }

    // Under what it hangs, as far as it may, and its number. Served by post_pkey.
    private static final String PLACE = """
            with parent as (
                select id, root_id, rank
                  from forum.post
                 where id = $3 and thread_id = $1 and rank > 0 and deleted_at is null and hidden_at is null
            ), fresh as (
                select nextval('forum.post_id_seq') as id
            )
            """;

    // It counts nowhere, and the thread is as it was. Served by post_pkey.
    private static final String HOLD = PLACE + """
            insert into forum.post
                   (id, thread_id, parent_id, root_id, rank, author_id, anonymous, body, html, language, created_at,
                    written_at, written_by, shown, hidden_at, held_at)
            select f.id, $1, r.id, coalesce(r.root_id, f.id), coalesce(r.rank, 3), $2, $4, $5, $6, $7, $8, $8, $2, false,
                   $8, $8
              from fresh f
              left join parent r on true
             where $3::bigint is null or r.id is not null
            returning id
            """;

    private Future<Long> hold(Tx tx, Caller author, HeldThread thread, NewPost wanted, Admitted text) {
        return Sql.first(
                        tx,
                        HOLD,
                        row -> row.getLong("id"),
                        thread.id(),
                        author.id(),
                        wanted.parentIn(thread),
                        anonymous(author, thread),
                        text.body(),
                        text.text().html(),
                        Language.of(text.text().plain()),
                        clock.instant())
                .map(written -> written.orElseThrow(CreatePost::noParent))
                .compose(id -> Future.join(
                                along.waits(tx, new Along.Words(thread.id(), id, author.id(), true, text.text())),
                                text.verdict().written(tx, place(id, thread, author)))
                        .map(id));
    }

    private static boolean anonymous(Caller author, HeldThread thread) {
        return thread.anonymous() && author.id() == thread.authorId();
    }

    private static Gatekeeper.Place place(long id, HeldThread thread, Caller author) {
        return new Gatekeeper.Place(new ContentRef("post", id), thread.id(), anonymous(author, thread));
    }

    private static Refusal noParent() {
        return new Refusal(Problem.invalid("/parentId", "is no post of this thread that can be replied to"));
    }

    private Future<Standing> pass(Tx tx, Caller author, HeldThread thread) {
        if (!thread.question()) return Future.succeededFuture(thread.standing());
        return line.wrote(tx, thread.ref(), author.id(), thread.voiceOf(author));
    }

    // The asker's posts in an anonymous thread are anonymous as well. Served by post_pkey, thread_pkey and member_pkey.
    private static final String INSERT = PLACE + """
            , written as (
                insert into forum.post as p
                       (id, thread_id, parent_id, root_id, rank, author_id, anonymous, body, html, language, created_at,
                        written_at, written_by)
                select f.id, $1, r.id, coalesce(r.root_id, f.id), coalesce(r.rank, 3), $2, $4, $5, $6, $7, $8, $8, $2
                  from fresh f
                  left join parent r on true
                 where $3::bigint is null or r.id is not null
                returning p.*
            ), counted as (
                update forum.thread t
                   set post_count = t.post_count + 1,
                       answer_count = t.answer_count + (p.parent_id is null)::int,
                       others_count = t.others_count + (p.author_id <> t.author_id)::int,
                       state = case when t.state = 'unanswered' and p.author_id <> t.author_id
                                    then 'answered' else t.state end,
                       last_activity_at = $8, turn = $9, promise_at = $10, pulse = t.pulse + 1
                  from written p
                 where t.id = p.thread_id
            ), replied as (
                update forum.post r set replies = r.replies + 1 from written p where r.id = p.parent_id
            )
            select p.*, false as gone, null::json as endorsed_by, null::bigint as solution_post_id, to_json(a) as author
              from written p
              left join people.card a on a.id = p.author_id and not p.anonymous
            """;

    private Future<PostCard> insert(
            Tx tx, Caller author, HeldThread thread, NewPost wanted, Admitted text, Standing standing) {
        return Sql.first(
                        tx,
                        INSERT,
                        PostCard::from,
                        thread.id(),
                        author.id(),
                        wanted.parentIn(thread),
                        anonymous(author, thread),
                        text.body(),
                        text.text().html(),
                        Language.of(text.text().plain()),
                        clock.instant(),
                        standing == null ? null : standing.turn(),
                        standing == null ? null : standing.promise())
                .map(written -> written.orElseThrow(CreatePost::noParent));
    }

    private Future<Void> follow(Tx tx, Caller author, HeldThread thread, PostCard post, Admitted text) {
        var words = new Along.Words(thread.id(), post.id(), author.id(), true, text.text());
        var facts = Map.<String, Object>of("authorId", author.id(), "rootId", post.rootId());
        return Future.join(
                        along.wrote(tx, words),
                        events.ofPost(tx, "post-written", thread.changed(), post.id(), facts),
                        text.verdict().written(tx, place(post.id(), thread, author)))
                .mapEmpty();
    }
}
