package entraide.messaging.sheet;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sheet, its versions and what they changed, as those who take part may read them: former mentors up to when they left. */
final class SheetPages {

    private SheetPages() {}

    // Served by accompaniment_pkey, mentoring_latest_key and sheet_pkey.
    static final String ONE = """
            select coalesce(s.version, 0) as version, coalesce(s.items, '{}')::text as items,
                   case when me.side = 'mentor' and not me.acts then me.until end as until,
                   (select json_agg(c order by c.id) from people.card c where c.id = any(s.members)) as members
              from messaging.party me
              left join messaging.sheet s on s.accompaniment_id = me.accompaniment_id
             where me.accompaniment_id = $1
               and me.member_id = $2
               and me.reads
            """;

    private record Found(Sheet sheet, Instant until, List<PersonCard> members) {

        static Found from(Row row) {
            return new Found(
                    SheetBook.sheet(row), Sql.instant(row, "until"), PersonCard.listOf(row.getJsonArray("members")));
        }
    }

    static Future<SheetView> now(Db db, long memberId, long id) {
        return found(db, memberId, id)
                .compose(found -> found.until() == null
                        ? Future.succeededFuture(SheetView.of(found.sheet(), id, found.members()))
                        : rebuilt(db, memberId, id, Long.MAX_VALUE)
                                .map(sheet -> SheetView.of(sheet, id, found.members())));
    }

    private static Future<Found> found(Db db, long memberId, long id) {
        return Sql.first(db, ONE, Found::from, id, memberId).map(found -> found.orElseThrow(Refusal::notFound));
    }

    // Which events somebody reads: all, or those before they left.
    private static final String READABLE = """
             where me.accompaniment_id = $1
               and me.member_id = $2
               and me.reads
               and (me.side = 'student' or me.until is null or e.at < me.until)
            """;

    // Served by sheet_event_pkey.
    private static final String CHANGES = """
            select e.version, e.at, e.actor_id, e.changes::text as changes
              from messaging.party me
              join messaging.sheet_event e on e.accompaniment_id = me.accompaniment_id
            """ + READABLE + """
               and e.version <= $3
             order by e.version
            """;

    /** From its events alone, up to that version or to what the member may read. */
    static Future<Sheet> rebuilt(Db db, long memberId, long id, long version) {
        return Sql.list(db, CHANGES, SheetBook::changes, id, memberId, version).map(Sheet::of);
    }

    static Future<SheetView> at(Db db, long memberId, long id, long version) {
        return found(db, memberId, id)
                .compose(found -> rebuilt(db, memberId, id, version).map(sheet -> {
                    if (sheet.version() != version) throw Refusal.notFound();
                    return SheetView.of(sheet, id, found.members());
                }));
    }

    record Diff(long from, long to, List<Sheet.Change> changes) {}

    static Future<Diff> diff(Db db, long memberId, long id, long from, long to) {
        return found(db, memberId, id)
                .compose(found -> rebuilt(db, memberId, id, from))
                .compose(one -> rebuilt(db, memberId, id, to).map(other -> {
                    if (one.version() != from || other.version() != to) throw Refusal.notFound();
                    return new Diff(from, to, Sheet.between(one, other));
                }));
    }

    record Version(long version, PersonCard by, Instant at, List<Sheet.Change> changes) {

        static Version from(Row row) {
            return new Version(
                    row.getLong("version"),
                    PersonCard.of(row.getJsonObject("by")),
                    Sql.instant(row, "at"),
                    SheetBook.changes(row));
        }
    }

    // Served by sheet_event_pkey.
    static final String VERSIONS = """
            select e.version, e.at, to_json(c) as by, e.changes::text as changes
              from messaging.party me
              join messaging.sheet_event e on e.accompaniment_id = me.accompaniment_id
              left join people.card c on c.id = e.actor_id
            """ + READABLE + """
               and e.version < $3
             order by e.version desc
             limit $4
            """;

    /** Newest first. */
    static Future<Page<Version>> versions(Db db, long memberId, long id, Paging paging) {
        long before = paging.cursor(1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return found(db, memberId, id)
                .compose(found -> Sql.list(db, VERSIONS, Version::from, id, memberId, before, paging.limit() + 1))
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.version())));
    }

    /** A step that came, moved or went, and how much was done after it. */
    record Move(
            Instant at,
            long byId,
            long version,
            long step,
            String title,
            Object from,
            Object to,
            int done,
            int total) {}

    record Timeline(List<Move> moves, List<PersonCard> members) {}

    private record Happened(Instant at, long actorId, List<Sheet.Change> changes) {

        static Happened from(Row row) {
            return new Happened(Sql.instant(row, "at"), row.getLong("actor_id"), SheetBook.changes(row));
        }
    }

    static Future<Timeline> timeline(Db db, long memberId, long id) {
        return found(db, memberId, id)
                .compose(found -> Sql.list(db, CHANGES, Happened::from, id, memberId, Long.MAX_VALUE)
                        .map(all -> new Timeline(moves(all), found.members())));
    }

    private static List<Move> moves(List<Happened> all) {
        var moves = new ArrayList<Move>();
        var sheet = Sheet.EMPTY;
        for (var happened : all) {
            sheet = sheet.after(happened.changes());
            for (var change : happened.changes()) {
                if (change.field().equals("state")) moves.add(move(sheet, happened, change));
            }
        }
        return moves;
    }

    private static Move move(Sheet sheet, Happened happened, Sheet.Change change) {
        var summary = Summary.of(sheet);
        return new Move(
                happened.at(),
                happened.actorId(),
                sheet.version(),
                Long.parseLong(change.item().substring("step:".length())),
                (String) sheet.value(change.item(), "title"),
                change.before(),
                change.after(),
                summary.done(),
                summary.steps());
    }
}
