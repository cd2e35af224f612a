package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.forum.ForumEvents;
import entraide.forum.Writing;
import entraide.forum.space.SpaceName;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Gatekeeper;
import entraide.platform.content.Standing;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes what stands around the posts: title and tags, and for mentors and moderators also space, lock and pin. */
final class ChangeThread {

    private final ThreadPage page;
    private final WaitingLine line;
    private final ForumEvents events;
    private final Clock clock;

    ChangeThread(ThreadPage page, Writing writing) {
        this.page = page;
        this.line = writing.line();
        this.events = writing.events();
        this.clock = writing.clock();
    }

    /** What is null stays as it is. */
    record Change(
            long version,
            String title,
            List<String> tags,
            Boolean blocked,
            Object space,
            Boolean locked,
            Boolean pinned) {

        Change worded() {
            return title == null ? this : titled(Wording.title(title));
        }

        private Change titled(String next) {
            return new Change(version, next, tags, blocked, space, locked, pinned);
        }

        private boolean moderates() {
            return space != null || locked != null || pinned != null;
        }

        private boolean onlyTitle() {
            return !moderates() && tags == null && blocked == null;
        }
    }

    /** What changes no words. */
    Future<Optional<ThreadCard>> change(Tx tx, Caller caller, long id, Change change) {
        return change(tx, caller, id, change, Optional.empty());
    }

    /** Empty where its new title waits for a look, and the thread with it. */
    Future<Optional<ThreadCard>> change(Tx tx, Caller caller, long id, Change change, Optional<Gatekeeper.Look> look) {
        var eyes = Eyes.of(caller);
        return ThreadDoor.hold(tx, eyes, id)
                .compose(thread -> {
                    requireAllowed(caller, thread, change);
                    return thread.version() == change.version()
                            ? admit(tx, caller, thread, change, look)
                            : page.of(tx, eyes, id).map(current -> {
                                throw new Refusal(Problem.conflict(current));
                            });
                })
                .compose(held -> held
                        ? Future.succeededFuture(Optional.empty())
                        : page.of(tx, eyes, id).map(Optional::of));
    }

    private Future<Boolean> admit(
            Tx tx, Caller caller, HeldThread thread, Change change, Optional<Gatekeeper.Look> look) {
        if (look.isEmpty() || change.title().equals(thread.title())) {
            return keep(tx, caller, thread, change).map(false);
        }
        return look.get()
                .verdict(tx, Future.succeededFuture(thread.space().id()))
                .compose(verdict -> keep(tx, caller, thread, change.titled(verdict.title()))
                        .compose(kept -> verdict.written(tx, place(thread)))
                        .map(told -> verdict.held()));
    }

    private static Gatekeeper.Place place(HeldThread thread) {
        return new Gatekeeper.Place(new ContentRef("thread", thread.id()), thread.id(), thread.anonymous());
    }

    /** Whether one is blocked nobody else can say; alumni put a newcomer's title into better words. */
    private void requireAllowed(Caller caller, HeldThread thread, Change change) {
        boolean author = caller.id() == thread.authorId();
        if (change.blocked() != null && !author) throw Refusal.forbidden();
        boolean warming = caller.is(Role.ALUMNUS) && thread.warm(clock.instant()) && change.onlyTitle();
        if (!(author && !change.moderates()) && !warming && !caller.accompanies()) throw Refusal.forbidden();
    }

    private Future<Void> keep(Tx tx, Caller caller, HeldThread thread, Change change) {
        var tags = change.tags() == null ? thread.tags() : Tags.of(change.tags());
        return tags(tx, caller, thread, tags)
                .compose(known -> target(tx, caller, thread, change))
                .compose(spaceId -> write(tx, thread, change, tags, spaceId)
                        .compose(written -> queue(tx, caller, thread))
                        .compose(standing -> tell(tx, caller, thread, spaceId)));
    }

    // Served by tag_pkey. Gives the tags that nobody used yet, and keeps them where $4.
    private static final String TAGS = """
            with new_tag as (
                select wanted as name
                  from unnest($1::text[]) wanted
                 where not exists (select from forum.tag where name = wanted)
            ), kept as (
                insert into forum.tag (name, added_by, added_at)
                select name, $2, $3 from new_tag where $4
                    on conflict do nothing
            )
            select name from new_tag
            """;

    private Future<Void> tags(Tx tx, Caller caller, HeldThread thread, List<String> tags) {
        if (tags.equals(thread.tags())) return Future.succeededFuture();
        boolean free = caller.is(Role.MENTOR) || caller.is(Role.STAFF);
        return Sql.list(tx, TAGS, row -> row.getString("name"), tags, caller.id(), clock.instant(), free)
                .map(unknown -> {
                    if (!free && !unknown.isEmpty()) throw Tags.unknown(tags, unknown);
                    return null;
                });
    }

    // Served by space_pkey and space_slug_key.
    private static final String TARGET = """
            select s.id, s.archived_at is not null as archived
              from forum.space s
             where (s.id = $3 or s.slug = $4)
               and forum.may_read(s, $1, $2)
            """;

    private Future<Long> target(Tx tx, Caller caller, HeldThread thread, Change change) {
        if (change.space() == null) return Future.succeededFuture(thread.space().id());
        var eyes = Eyes.of(caller);
        var name = SpaceName.of(change.space());
        return Sql.first(tx, TARGET, ChangeThread::open, eyes.accompanies(), eyes.cohortIds(), name.id(), name.slug())
                .map(found -> found.orElseThrow(
                        () -> new Refusal(Problem.invalid("/space", "is no space that you may read"))));
    }

    private static Long open(Row row) {
        if (row.getBoolean("archived")) throw HeldThread.archivedSpace();
        return row.getLong("id");
    }

    // Served by thread_pkey.
    private static final String WRITE = """
            update forum.thread
               set title = coalesce($2, title),
                   tags = $3,
                   blocked = coalesce($8, blocked),
                   space_id = $4,
                   locked_at = case when coalesce($5, locked_at is not null) then coalesce(locked_at, $7) end,
                   pinned_at = case when coalesce($6, pinned_at is not null) then coalesce(pinned_at, $7) end,
                   version = version + 1,
                   pulse = pulse + 1
             where id = $1
            """;

    private Future<Void> write(Tx tx, HeldThread thread, Change change, List<String> tags, long spaceId) {
        return Sql.run(
                        tx,
                        WRITE,
                        thread.id(),
                        change.title(),
                        tags,
                        spaceId,
                        change.locked(),
                        change.pinned(),
                        clock.instant(),
                        change.blocked())
                .mapEmpty();
    }

    /** The queue shows it as it is now; what is locked can have no answer, so nobody waits for one. */
    private Future<Void> queue(Tx tx, Caller caller, HeldThread before) {
        if (!before.question()) return Future.succeededFuture();
        return ThreadDoor.hold(tx, Eyes.of(caller), before.id())
                .compose(now -> line.refresh(tx, now.matter()).compose(shown -> turn(tx, caller, before, now)));
    }

    private Future<Void> turn(Tx tx, Caller caller, HeldThread before, HeldThread now) {
        if (before.locked() == now.locked() || now.solved()) return Future.succeededFuture();
        Future<Standing> standing = now.locked()
                ? line.leave(tx, now.ref(), caller.id(), "locked")
                : line.comeBack(tx, now.ref(), caller.id(), "unlocked");
        return standing.compose(stands -> ThreadDoor.keepStanding(tx, now, stands));
    }

    private Future<Void> tell(Tx tx, Caller caller, HeldThread thread, long spaceId) {
        var facts = Map.<String, Object>of("actorId", caller.id());
        var there = events.ofThread(
                tx,
                "thread-changed",
                new ForumEvents.Place(thread.id(), spaceId, thread.changed().pulse()),
                facts);
        return spaceId == thread.space().id()
                ? there
                : there.compose(told -> events.ofThread(tx, "thread-moved-away", thread.changed(), facts));
    }
}
