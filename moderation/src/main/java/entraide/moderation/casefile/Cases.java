package entraide.moderation.casefile;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/** The review queue, in the order in which cases are worked on; and what was decided, latest first. */
final class Cases {

    private Cases() {}

    /** What of it is asked for. */
    record Filter(Optional<String> kind, Optional<String> reason, boolean mine) {}

    private record Placed(CaseCard card, Instant at) {}

    // Served by casefile_order_idx. By harm and age: urgent_at is the age with the harm in it.
    private static final String OPEN = """
            select %s
              from moderation.casefile c
             where c.closed_at is null
               and (c.urgent_at, c.id) > ($2, $3)
               and ($4::text is null or c.kind = $4)
               and ($5::text is null or c.worst = $5)
               and (not $6 or c.claimed_by = $7 and c.lease_until > $1)
             order by c.urgent_at, c.id
             limit $8
            """.formatted(CaseCard.COLUMNS);

    static Future<Page<CaseCard>> open(Db db, Caller reader, Filter filter, Paging paging, Instant now) {
        var after = paging.cursor(2);
        return Sql.list(
                        db,
                        OPEN,
                        row -> placed(row, "urgent_at", reader, now),
                        now,
                        after.map(cursor -> cursor.instant(0)).orElse(Instant.EPOCH),
                        after.map(cursor -> cursor.number(1)).orElse(0L),
                        filter.kind(),
                        filter.reason(),
                        filter.mine(),
                        reader.id(),
                        paging.limit() + 1)
                .map(rows -> page(rows, paging));
    }

    // Served by casefile_closed_idx.
    private static final String DECIDED = """
            select %s
              from moderation.casefile c
             where c.closed_at is not null
               and (c.closed_at, c.id) < ($2, $3)
               and ($4::text is null or c.kind = $4)
               and ($5::text is null or c.worst = $5)
             order by c.closed_at desc, c.id desc
             limit $6
            """.formatted(CaseCard.COLUMNS);

    static Future<Page<CaseCard>> decided(Db db, Caller reader, Filter filter, Paging paging, Instant now) {
        var after = paging.cursor(2);
        return Sql.list(
                        db,
                        DECIDED,
                        row -> placed(row, "closed_at", reader, now),
                        now,
                        after.map(cursor -> cursor.instant(0)).orElse(now.plusSeconds(1)),
                        after.map(cursor -> cursor.number(1)).orElse(Long.MAX_VALUE),
                        filter.kind(),
                        filter.reason(),
                        paging.limit() + 1)
                .map(rows -> page(rows, paging));
    }

    // Served by casefile_pkey.
    private static final String ONE = """
            select %s
              from moderation.casefile c
             where c.id = $2
            """.formatted(CaseCard.COLUMNS);

    static Future<CaseCard> one(Db db, Caller reader, long id, Instant now) {
        return Sql.first(db, ONE, row -> CaseCard.from(row, reader.locale(), now), now, id)
                .map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static Placed placed(Row row, String column, Caller reader, Instant now) {
        return new Placed(CaseCard.from(row, reader.locale(), now), Sql.instant(row, column));
    }

    private static Page<CaseCard> page(java.util.List<Placed> rows, Paging paging) {
        return Page.of(
                        rows,
                        paging.limit(),
                        row -> Cursor.at(row.at(), row.card().id()))
                .map(Placed::card);
    }
}
