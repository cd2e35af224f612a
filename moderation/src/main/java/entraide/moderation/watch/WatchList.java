package entraide.moderation.watch;

import entraide.moderation.audit.Audit;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.web.Paging;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is watched for, as moderators keep it; every change is told to all nodes and logged. */
final class WatchList {

    static final int MOST = 10_000;
    /** Each of them is tried on every text. */
    static final int MOST_WIDE = 10;

    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    WatchList(Outbox outbox, Audit audit, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it is wished; {@code note} says why, for other moderators. */
    record Wish(Watched.Kind kind, String text, Boolean whole, Watched.Action action, List<Long> spaces, String note) {

        Watched watched() {
            boolean word = kind == Watched.Kind.WORD;
            var where = spaces == null
                    ? List.<Long>of()
                    : spaces.stream().distinct().sorted().toList();
            return new Watched(0, kind, text, word && !Boolean.FALSE.equals(whole), action, where, note, 1, null);
        }
    }

    // Served by watched_pkey.
    private static final String PAGE = """
            select %s
              from moderation.watched
             where id > $1
               and ($2::text is null or position(lower($2) in lower(text)) > 0)
             order by id
             limit $3
            """.formatted(Watched.COLUMNS);

    Future<Page<Watched>> page(Db db, Optional<String> with, Paging paging) {
        long after = paging.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
        return Sql.list(db, PAGE, Watched::from, after, with, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }

    // One change at a time, so that the counts hold.
    private static final String LOCK = """
            select 1
              from pg_advisory_xact_lock(hashtext('moderation.watched'))
            """;

    private static final String COUNT = """
            select count(*)::int as watched, count(*) filter (where wide)::int as wide
              from moderation.watched
             where id <> $1
            """;

    private Future<Mesh> room(Tx tx, Watched wanted) {
        Mesh.fault(wanted).ifPresent(fault -> {
            throw new Refusal(Problem.invalid("/text", fault));
        });
        var mesh = Mesh.of(wanted);
        return Sql.run(tx, LOCK)
                .compose(locked -> Sql.one(tx, COUNT, row -> fits(row, mesh), wanted.id()))
                .map(fits -> {
                    if (fits) return mesh;
                    throw new Refusal(Problem.of(409, "too-many-watched", "Too much is watched for already", null));
                });
    }

    private static boolean fits(Row row, Mesh mesh) {
        return row.getInteger("watched") < MOST && (!mesh.wide() || row.getInteger("wide") < MOST_WIDE);
    }

    // Served by watched_text_key.
    private static final String ADD = """
            insert into moderation.watched (kind, text, whole, action, spaces, note, wide, changed_by, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict do nothing
            returning %s
            """.formatted(Watched.COLUMNS);

    Future<Watched> add(Tx tx, long moderatorId, Wish wish) {
        var wanted = wish.watched();
        return room(tx, wanted)
                .compose(mesh -> Sql.first(
                        tx,
                        ADD,
                        Watched::from,
                        wanted.kind(),
                        wanted.text(),
                        wanted.whole(),
                        wanted.action(),
                        wanted.spaces().toArray(Long[]::new),
                        wanted.note(),
                        mesh.wide(),
                        moderatorId,
                        clock.instant()))
                .map(added -> added.orElseThrow(WatchList::already))
                .compose(added -> changed(tx, moderatorId, "watched-added", added));
    }

    private static Refusal already() {
        return new Refusal(Problem.of(409, "watched-already", "That is watched for already", null));
    }

    // Served by watched_pkey.
    private static final String HOLD = """
            select %s
              from moderation.watched
             where id = $1
               for update
            """.formatted(Watched.COLUMNS);

    private static Future<Watched> hold(Tx tx, long id) {
        return Sql.first(tx, HOLD, Watched::from, id).map(found -> found.orElseThrow(Refusal::notFound));
    }

    // Served by watched_pkey; what it would double, by watched_text_key.
    private static final String CHANGE = """
            update moderation.watched w
               set kind = $2, text = $3, whole = $4, action = $5, spaces = $6, note = $7, wide = $8, changed_by = $9,
                   changed_at = $10, version = version + 1
             where id = $1
               and not exists (select from moderation.watched other
                                where other.id <> w.id
                                  and (other.kind, other.text, other.whole, other.action, other.spaces)
                                    = ($2, $3, $4, $5, $6))
            returning %s
            """.formatted(Watched.COLUMNS);

    Future<Watched> change(Tx tx, long moderatorId, long id, long version, Wish wish) {
        var next = wish.watched();
        var wanted = new Watched(
                id, next.kind(), next.text(), next.whole(), next.action(), next.spaces(), next.note(), version, null);
        return room(tx, wanted)
                .compose(mesh -> hold(tx, id).compose(now -> {
                    if (now.version() != version) throw new Refusal(Problem.conflict(now));
                    return Sql.first(
                            tx,
                            CHANGE,
                            Watched::from,
                            id,
                            wanted.kind(),
                            wanted.text(),
                            wanted.whole(),
                            wanted.action(),
                            wanted.spaces().toArray(Long[]::new),
                            wanted.note(),
                            mesh.wide(),
                            moderatorId,
                            clock.instant());
                }))
                .map(changed -> changed.orElseThrow(WatchList::already))
                .compose(changed -> changed(tx, moderatorId, "watched-changed", changed));
    }

    // Served by watched_pkey.
    private static final String REMOVE = """
            delete from moderation.watched
             where id = $1
            """;

    Future<Void> remove(Tx tx, long moderatorId, long id) {
        return hold(tx, id)
                .compose(gone ->
                        Sql.run(tx, REMOVE, id).compose(removed -> changed(tx, moderatorId, "watched-removed", gone)))
                .mapEmpty();
    }

    private Future<Watched> changed(Tx tx, long moderatorId, String action, Watched watched) {
        var ref = new ContentRef("watched", watched.id());
        var facts = Map.<String, Object>of(
                "kind", watched.kind(), "text", watched.text(), "action", watched.action(), "spaces", watched.spaces());
        return outbox.append(tx, new DomainEvent(Rulebook.CHANGED, ref, watched.version(), List.of(), Map.of()))
                .compose(told -> audit.append(tx, moderatorId, action, ref, facts))
                .map(watched);
    }
}
