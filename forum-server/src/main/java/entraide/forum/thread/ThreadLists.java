package entraide.forum.thread;

import entraide.forum.Eyes;
import entraide.forum.thread.ThreadFilter.Place;
import entraide.forum.thread.ThreadFilter.Sort;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists of threads. In each readable space, and for each kind and state asked for, the rows come in order from an index
 * of forum.listing, no more than a page of them; what is on top of all is then dressed.
 */
final class ThreadLists {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private record Listed(ThreadCard card, boolean pinned, long key) {}

    Future<Page<ThreadCard>> page(Db db, Eyes eyes, ThreadFilter filter) {
        var rows = filter.pinnedFirst()
                ? pinnedFirst(db, eyes, filter)
                : filter.anyKind() && filter.sort() == Sort.ACTIVITY
                        ? byActivity(db, eyes, filter)
                        : ofKinds(db, eyes, filter);
        return rows.map(listed -> page(listed, filter.limit()));
    }

    static Page<ThreadCard> page(List<Listed> rows, int limit) {
        return Page.of(
                        rows,
                        limit,
                        row -> Cursor.at(
                                row.pinned() ? 1 : 0, row.key(), row.card().id()))
                .map(Listed::card);
    }

    private static final String LISTED = """
            select %1$s, l.on_top, l.key
              from (select l.thread_id, l.on_top, l.key
                      from forum.space s
                      %2$s
                     where forum.may_read(s, $1, $2)
                       and ($3::bigint is null or s.id = $3)
                       and ($4::text is null or s.slug = $4)
                     order by l.on_top desc, l.key desc, l.thread_id desc
                     limit $8) l
              join forum.thread t on t.id = l.thread_id
              join forum.space s on s.id = t.space_id
              left join people.card a on a.id = t.author_id and not t.anonymous
             order by l.on_top desc, l.key desc, l.thread_id desc
            """;

    // Served by listing_activity_idx.
    static final String BY_ACTIVITY = LISTED.formatted(ThreadCard.COLUMNS, """
            cross join lateral (
                          select l.thread_id, false as on_top, l.activity_at as key
                            from forum.listing l
                           where l.shelf = $5
                             and l.space_id = s.id
                             and (l.activity_at, l.thread_id) < ($6, $7)
                           order by l.activity_at desc, l.thread_id desc
                           limit $8) l""");

    private Future<List<Listed>> byActivity(Db db, Eyes eyes, ThreadFilter filter) {
        return Sql.list(db, BY_ACTIVITY, ThreadLists::from, common(eyes, filter));
    }

    // Served by listing_activity_idx, once for those that are pinned and once for the others, and by listing_pkey.
    static final String PINNED_FIRST = LISTED.formatted(ThreadCard.COLUMNS, """
            cross join lateral (
                         (select l.thread_id, true as on_top, l.activity_at as key
                            from forum.listing l
                           where $9
                             and l.shelf = 'pinned'
                             and l.space_id = s.id
                             and (l.activity_at, l.thread_id) < ($6, $7)
                           order by l.activity_at desc, l.thread_id desc
                           limit $8)
                          union all
                         (select l.thread_id, false, l.activity_at
                            from forum.listing l
                           where l.shelf = $5
                             and l.space_id = s.id
                             and (l.activity_at, l.thread_id)
                               < (case when $9 then 'infinity' else $6 end, case when $9 then %d else $7 end)
                             and not exists (select from forum.listing p
                                              where p.thread_id = l.thread_id and p.shelf = 'pinned')
                           order by l.activity_at desc, l.thread_id desc
                           limit $8)) l""".formatted(Long.MAX_VALUE));

    private Future<List<Listed>> pinnedFirst(Db db, Eyes eyes, ThreadFilter filter) {
        var params = and(common(eyes, filter), filter.after().pinned());
        return Sql.list(db, PINNED_FIRST, ThreadLists::from, params);
    }

    private static final String OF_KINDS = """
            join forum.kind_state c
                        on ($9::text is null or c.kind = $9) and ($10::text is null or c.state = $10)
                     cross join lateral (
                          select l.thread_id, false as on_top, %1$s as key
                            from forum.listing l
                           where l.shelf = $5
                             and l.space_id = s.id
                             and l.kind = c.kind
                             and l.state = c.state
                             and %2$s
                           order by %1$s desc, l.thread_id desc
                           limit $8) l""";

    // Served by listing_kind_activity_idx, listing_kind_newest_idx and listing_kind_thanks_idx.
    static final Map<Sort, String> OF_KINDS_BY = Map.of(
            Sort.ACTIVITY, ofKinds("l.activity_at", "(l.activity_at, l.thread_id) < ($6, $7)"),
            Sort.NEWEST, ofKinds("l.thread_id", "l.thread_id < least($6::bigint, $7::bigint)"),
            Sort.THANKS, ofKinds("l.thanks", "(l.thanks, l.thread_id) < ($6::bigint, $7)"));

    private static String ofKinds(String key, String after) {
        return LISTED.formatted(ThreadCard.COLUMNS, OF_KINDS.formatted(key, after));
    }

    private Future<List<Listed>> ofKinds(Db db, Eyes eyes, ThreadFilter filter) {
        var params = and(common(eyes, filter), filter.kind(), filter.state());
        return Sql.list(db, OF_KINDS_BY.get(filter.sort()), ThreadLists::from, params);
    }

    private static Object[] and(Object[] params, Object... more) {
        return Stream.concat(Arrays.stream(params), Arrays.stream(more)).toArray();
    }

    private static Object[] common(Eyes eyes, ThreadFilter filter) {
        var after = filter.after();
        return new Object[] {
            eyes.accompanies(),
            eyes.cohortIds(),
            filter.space().map(name -> name.id()),
            filter.space().map(name -> name.slug()),
            filter.shelf(),
            filter.sort() == Sort.ACTIVITY ? instant(after) : after.key(),
            after.id(),
            filter.limit() + 1
        };
    }

    private static Instant instant(Place after) {
        return after == Place.TOP ? END_OF_TIME : Instant.EPOCH.plus(after.key(), ChronoUnit.MICROS);
    }

    private static Listed from(Row row) {
        var key = row.getValue("key");
        return new Listed(
                ThreadCard.from(row),
                row.getBoolean("on_top"),
                key instanceof OffsetDateTime at
                        ? ChronoUnit.MICROS.between(Instant.EPOCH, at.toInstant())
                        : ((Number) key).longValue());
    }
}
