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

    /** Who asks for what of it, from where on and when. */
    record Asked(Caller reader, Filter filter, Paging paging, Instant now) {}

    // Served by casefile_order_idx. By harm and age: urgent_at is the age with the harm in it.
    private static final String OPEN = """
            select %s, c.urgent_at as placed_at
              from moderation.casefile c
             where c.closed_at is null
               and (c.urgent_at, c.id) > ($2, $3)
               and ($4::text is null or c.kind = $4)
               and ($5::text is null or c.worst = $5)
               and (not $6 or c.claimed_by = $7 and c.lease_until > $1)
             order by c.urgent_at, c.id
             limit $8
            """.formatted(CaseCard.COLUMNS);

    static Future<Page<CaseCard>> open(Db db, Asked asked) {
        return page(db, OPEN, asked, Instant.EPOCH, 0);
    }

    // Served by casefile_closed_idx. What is decided nobody is on.
    private static final String DECIDED = """
            select %s, c.closed_at as placed_at
              from moderation.casefile c
             where c.closed_at is not null
               and (c.closed_at, c.id) < ($2, $3)
               and ($4::text is null or c.kind = $4)
               and ($5::text is null or c.worst = $5)
               and ($6::boolean, $7::bigint) is not null
             order by c.closed_at desc, c.id desc
             limit $8
            """.formatted(CaseCard.COLUMNS);

    static Future<Page<CaseCard>> decided(Db db, Asked asked) {
        return page(db, DECIDED, asked, asked.now().plusSeconds(1), Long.MAX_VALUE);
    }

    private static Future<Page<CaseCard>> page(Db db, String query, Asked asked, Instant from, long fromId) {
        var after = asked.paging().cursor(2);
        return Sql.list(
                        db,
                        query,
                        row -> placed(row, asked),
                        asked.now(),
                        after.map(cursor -> cursor.instant(0)).orElse(from),
                        after.map(cursor -> cursor.number(1)).orElse(fromId),
                        asked.filter().kind(),
                        asked.filter().reason(),
                        asked.filter().mine(),
                        asked.reader().id(),
                        asked.paging().limit() + 1)
                .map(rows -> page(rows, asked.paging()));
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

    private static Placed placed(Row row, Asked asked) {
        return new Placed(CaseCard.from(row, asked.reader().locale(), asked.now()), Sql.instant(row, "placed_at"));
    }

    private static Page<CaseCard> page(java.util.List<Placed> rows, Paging paging) {
        return Page.of(
                        rows,
                        paging.limit(),
                        row -> Cursor.at(row.at(), row.card().id()))
                .map(Placed::card);
    }
}
