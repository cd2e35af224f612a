package entraide.messaging.checkin;

import entraide.messaging.accompaniment.Parties;
import entraide.messaging.sheet.SheetBook;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** One word a week by the student, seen by all who take part; until the week is over it can be put differently. */
final class CheckIns {

    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private final SheetBook book;
    private final Clock clock;

    CheckIns(SheetBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    record Words(String moved, String blocks, int sure) {}

    // Served by check_in_pkey.
    private static final String PUT = """
            insert into messaging.check_in as known (accompaniment_id, week, moved, blocks, sure, written_at)
            values ($1, $2, $3, $4, $5, $6)
                on conflict (accompaniment_id, week) do update
               set moved = $3, blocks = $4, sure = $5, written_at = $6, version = known.version + 1
            returning week, moved, blocks, sure, written_at, version
            """;

    Future<CheckIn> put(Tx tx, Caller caller, long id, Week week, Words words) {
        return Parties.acting(tx, caller.id(), id).compose(party -> {
            if (party.accompanies()) throw Refusal.forbidden();
            requireNow(caller, week);
            return Sql.one(
                            tx,
                            PUT,
                            CheckIn::from,
                            id,
                            week.monday(),
                            words.moved().strip(),
                            words.blocks().strip(),
                            words.sure(),
                            clock.instant())
                    .compose(said -> book.tell(tx, "check-in-written", id, said.version())
                            .map(said));
        });
    }

    private void requireNow(Caller caller, Week week) {
        if (week.equals(Week.at(clock.instant(), ZoneId.of(caller.timeZone())))) return;
        throw new Refusal(Problem.invalid("/week", "is not the week of now"));
    }

    // Served by accompaniment_pkey, mentoring_latest_key and check_in_pkey: one row without a week for who may read.
    static final String ALL = """
            select c.week, c.moved, c.blocks, c.sure, c.written_at, c.version
              from messaging.party me
              left join messaging.check_in c
                on c.accompaniment_id = me.accompaniment_id and c.week < $3
               and (me.side = 'student' or me.until is null or c.written_at < me.until)
             where me.accompaniment_id = $1
               and me.member_id = $2
               and me.reads
             order by c.week desc
             limit $4
            """;

    /** Newest first. */
    static Future<Page<CheckIn>> all(Db db, long memberId, long id, Paging paging) {
        var before = paging.cursor(1).map(place -> place.day(0)).orElse(LATEST);
        return Sql.list(db, ALL, CheckIns::said, id, memberId, before, paging.limit() + 1)
                .map(rows -> {
                    if (rows.isEmpty()) throw Refusal.notFound();
                    var said = rows.stream().flatMap(Optional::stream).toList();
                    return Page.of(said, paging.limit(), row -> Cursor.at(row.monday()));
                });
    }

    private static Optional<CheckIn> said(Row row) {
        return row.getLocalDate("week") == null ? Optional.empty() : Optional.of(CheckIn.from(row));
    }
}
