package entraide.search.asked;

import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Searchable.Found;
import entraide.platform.db.Cursor;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import entraide.search.result.Desk;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was looked for, the most frequent first, each with what was opened most. */
final class AskedQueries {

    private final Platform platform;
    private final Desk desk;

    AskedQueries(Platform platform, Desk desk) {
        this.platform = platform;
        this.desk = desk;
    }

    /** {@code opened} is null where nothing was, or what was may not be read. */
    record AskedQuery(String words, int times, Instant lastAt, Opened opened) {}

    record Opened(String kind, long id, long threadId, String title, int times) {}

    private record Asking(long id, String words, int times, Instant lastAt, ContentRef most, int mostTimes) {

        static Asking from(Row row) {
            var kind = row.getString("kind");
            return new Asking(
                    row.getLong("id"),
                    row.getString("words"),
                    row.getInteger("times"),
                    Sql.instant(row, "last_at"),
                    kind == null ? null : new ContentRef(kind, row.getLong("ref_id")),
                    kind == null ? 0 : row.getInteger("opened"));
        }

        AskedQuery with(Found found) {
            var opened = found == null
                    ? null
                    : new Opened(most.kind(), most.id(), found.threadId(), found.title(), mostTimes);
            return new AskedQuery(words, times, lastAt, opened);
        }
    }

    // Served by asking_often_idx and opening_often_idx.
    private static final String PAGE = """
            select a.id, a.words, a.times, a.last_at, most.kind, most.ref_id, most.times as opened
              from search.asking a
              left join lateral (
                       select o.kind, o.ref_id, o.times
                         from search.opening o
                        where o.asking_id = a.id
                        order by o.times desc, o.last_at desc
                        limit 1) most on true
             where a.cause = $1
               and (a.times, a.id) < ($2, $3)
             order by a.times desc, a.id desc
             limit $4
            """;

    Future<Page<AskedQuery>> of(Caller caller, String cause, Paging paging) {
        var after = paging.cursor(2);
        return Sql.list(
                        platform.database(),
                        PAGE,
                        Asking::from,
                        cause,
                        after.map(place -> (int) Math.min(Integer.MAX_VALUE, place.number(0)))
                                .orElse(Integer.MAX_VALUE),
                        after.map(place -> place.number(1)).orElse(Long.MAX_VALUE),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), last -> Cursor.at(last.times, last.id)))
                .compose(page -> titles(caller, page).map(titles -> page.map(one -> one.with(titles.get(one.most)))));
    }

    private Future<Map<ContentRef, Found>> titles(Caller caller, Page<Asking> page) {
        var refs = page.items().stream()
                .map(Asking::most)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return desk.readable(caller, refs)
                .map(found -> found.stream().collect(Collectors.toMap(Found::ref, Function.identity())));
    }
}
