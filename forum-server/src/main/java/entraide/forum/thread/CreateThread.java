package entraide.forum.thread;

import entraide.forum.Along;
import entraide.forum.Doorstep;
import entraide.forum.Doorstep.Admitted;
import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.space.Space;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Gatekeeper;
import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.text.Language;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Begins a thread with its first post; a question enters the queue with it, or neither is there. */
final class CreateThread {

    private final WaitingLine line;
    private final ForumEvents events;
    private final Along along;
    private final Doorstep door;
    private final Clock clock;

    CreateThread(Writing writing) {
        this.line = writing.line();
        this.events = writing.events();
        this.along = writing.along();
        this.door = writing.door();
        this.clock = writing.clock();
    }

    /** {@code held}: it waits for a look, and only its author and moderators can read it. */
    record Created(long id, boolean held) {}

    Future<Created> create(Tx tx, Caller author, NewThread asked, Doorstep.Guest guest) {
        var ground = ground(tx, Eyes.of(author), asked).compose(found -> allowed(author, asked, found));
        var admitted = door.admit(tx, guest, ground.map(found -> found.space().id()));
        return ground.compose(there -> admitted.compose(text -> begin(tx, author, asked.as(text), there, text)));
    }

    private Future<Created> begin(Tx tx, Caller author, NewThread wanted, Ground ground, Admitted text) {
        var now = clock.instant();
        var standing = text.held() ? Future.<Standing>succeededFuture() : enter(tx, author, wanted, ground, now);
        return standing.compose(stands -> write(tx, author, wanted, text, ground, stands, now))
                .compose(written -> text.verdict().written(tx, ground.place(wanted)))
                .compose(known ->
                        text.held() ? wait(tx, author, ground, text) : publish(tx, author, wanted, ground, text))
                .map(done -> new Created(ground.threadId(), text.held()));
    }

    private Future<Void> wait(Tx tx, Caller author, Ground ground, Admitted text) {
        return along.waits(tx, ground.words(author, text));
    }

    private Future<Void> publish(Tx tx, Caller author, NewThread wanted, Ground ground, Admitted text) {
        return along.wrote(tx, ground.words(author, text)).compose(kept -> tell(tx, author, wanted, ground));
    }

    /** Where it is to stand: the space, the ids it will have, and the tags that nobody used yet. */
    private record Ground(Space.Card space, boolean archived, long threadId, long postId, List<String> newTags) {

        static Ground from(Row row) {
            return new Ground(
                    Space.Card.from(row),
                    row.getBoolean("archived"),
                    row.getLong("thread_id"),
                    row.getLong("post_id"),
                    List.of(row.getArrayOfStrings("new_tags")));
        }

        Gatekeeper.Place place(NewThread wanted) {
            return new Gatekeeper.Place(new ContentRef("thread", threadId), threadId, wanted.anonymous());
        }

        Along.Words words(Caller author, Admitted text) {
            return new Along.Words(threadId, postId, author.id(), true, text.text());
        }
    }

    // Served by space_pkey, space_slug_key and tag_pkey.
    private static final String GROUND = """
            select s.id as space_id, s.slug as space_slug, s.name as space_name, s.archived_at is not null as archived,
                   nextval('forum.thread_id_seq') as thread_id, nextval('forum.post_id_seq') as post_id,
                   array(select wanted
                           from unnest($5::text[]) wanted
                          where not exists (select from forum.tag where name = wanted)) as new_tags
              from forum.space s
             where (s.id = $3 or s.slug = $4)
               and forum.may_read(s, $1, $2)
            """;

    private Future<Ground> ground(Tx tx, Eyes eyes, NewThread wanted) {
        return Sql.first(
                        tx,
                        GROUND,
                        Ground::from,
                        eyes.accompanies(),
                        eyes.cohortIds(),
                        wanted.space().id(),
                        wanted.space().slug(),
                        wanted.tags())
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static Future<Ground> allowed(Caller author, NewThread wanted, Ground ground) {
        if (ground.archived()) throw HeldThread.archivedSpace();
        if (!ground.newTags().isEmpty() && !author.is(Role.MENTOR) && !author.is(Role.STAFF)) {
            throw Tags.unknown(wanted.tags(), ground.newTags());
        }
        return Future.succeededFuture(ground);
    }

    private Future<Standing> enter(Tx tx, Caller author, NewThread wanted, Ground ground, Instant now) {
        if (!wanted.question()) return Future.succeededFuture(null);
        return line.enter(
                tx,
                new Matter(
                        new ContentRef(HeldThread.QUESTION, ground.threadId()),
                        ground.threadId(),
                        new Matter.Space(
                                ground.space().id(),
                                ground.space().slug(),
                                ground.space().name()),
                        wanted.title(),
                        author.id(),
                        wanted.anonymous(),
                        now,
                        0,
                        wanted.blocked(),
                        wanted.tags(),
                        null));
    }

    private static final String WRITE = """
            with new_tag as (
                insert into forum.tag (name, added_by, added_at)
                select unnest($15::text[]), $5, $9
                    on conflict do nothing
            ), thread as (
                insert into forum.thread
                       (id, space_id, kind, title, author_id, anonymous, blocked, tags, state, first_post_id, promise_at,
                        turn, peers_until, warm_until, created_at, last_activity_at, hidden_at, held_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, case when $3 = 'question' then 'unanswered' end, $10, $11,
                        $12, $17, $18, $9, $9, $19, $19)
            )
            insert into forum.post
                   (id, thread_id, root_id, rank, author_id, anonymous, body, html, language, created_at, written_at,
                    written_by)
            values ($10, $1, $10, 0, $5, $6, $13, $14, $16, $9, $9, $5)
            """;

    private Future<Void> write(
            Tx tx, Caller author, NewThread wanted, Admitted admitted, Ground ground, Standing standing, Instant now) {
        var text = admitted.text();
        return Sql.run(
                        tx,
                        WRITE,
                        ground.threadId(),
                        ground.space().id(),
                        wanted.kind(),
                        wanted.title(),
                        author.id(),
                        wanted.anonymous(),
                        wanted.blocked(),
                        wanted.tags(),
                        now,
                        ground.postId(),
                        standing == null ? null : standing.promise(),
                        standing == null ? null : standing.turn(),
                        wanted.body(),
                        text.html(),
                        ground.newTags(),
                        Language.of(text.plain()),
                        standing == null ? null : standing.peersUntil(),
                        standing == null ? null : standing.warmUntil(),
                        admitted.held() ? now : null)
                .mapEmpty();
    }

    private Future<Void> tell(Tx tx, Caller author, NewThread wanted, Ground ground) {
        return events.ofThread(
                tx,
                "thread-created",
                new ForumEvents.Place(ground.threadId(), ground.space().id(), 1),
                Map.of("authorId", author.id(), "kind", wanted.kind(), "postId", ground.postId()));
    }
}
