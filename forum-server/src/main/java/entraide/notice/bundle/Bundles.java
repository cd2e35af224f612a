package entraide.notice.bundle;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Noteworthy.Line;
import entraide.platform.db.Cursor;
import entraide.platform.db.Database;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a member was told, the latest first: each place once, with words that its owner lets them read now. */
final class Bundles {

    private static final int ROUNDS = 5;

    private final Database database;
    private final List<Noteworthy> owners;

    Bundles(Database database, List<Noteworthy> owners) {
        this.database = database;
        this.owners = owners;
    }

    /**
     * One line of the list.
     *
     * @param kinds why, the latest reason first, each once
     * @param by whose deeds they were, the latest first, at most three; without those who are anonymous there
     * @param line what stands there; null where the reader may not see it any more
     */
    record Bundle(
            long id,
            ContentRef place,
            ContentRef subject,
            List<String> kinds,
            List<PersonCard> by,
            int total,
            int unread,
            Instant at,
            long rank,
            Line line) {

        static Bundle from(Row row) {
            return new Bundle(
                    row.getLong("id"),
                    new ContentRef(row.getString("place_kind"), row.getLong("place_id")),
                    new ContentRef(row.getString("subject_kind"), row.getLong("subject_id")),
                    Arrays.stream(row.getArrayOfStrings("kinds")).toList(),
                    PersonCard.listOf(row.getJsonArray("people")),
                    row.getInteger("total"),
                    row.getInteger("unread"),
                    Sql.instant(row, "last_at"),
                    row.getLong("rank"),
                    null);
        }

        Bundle with(Line shown) {
            return new Bundle(id, place, subject, kinds, by, total, unread, at, rank, shown);
        }
    }

    // Served by bundle_list_idx and notice_bundle_idx.
    static final String PAGE = """
            select b.id, b.place_kind, b.place_id, b.total, b.unread, b.last_at, b.rank, l.subject_kind, l.subject_id,
                   array(select n.kind from notice.latest(b.id) n group by n.kind order by max(n.id) desc) as kinds,
                   (select json_agg(to_json(c) order by a.last desc)
                      from (select n.by_id, max(n.id) as last
                              from notice.latest(b.id) n
                             where n.by_id is not null
                             group by n.by_id
                             order by last desc
                             limit 3) a
                      join people.card c on c.id = a.by_id) as people
              from notice.bundle b
             cross join lateral (select subject_kind, subject_id from notice.latest(b.id) limit 1) l
             where b.member_id = $1
               and b.rank < $2
             order by b.rank desc
             limit $3
            """;

    Future<Page<Bundle>> of(Caller reader, Paging paging) {
        long before = paging.cursor(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return filled(reader, List.of(), before, paging.limit(), ROUNDS);
    }

    /** Goes on reading for what may not be seen any more, though not for ever: then the page is short and says where to go on. */
    private Future<Page<Bundle>> filled(Caller reader, List<Bundle> found, long before, int limit, int rounds) {
        return Sql.list(database, PAGE, Bundle::from, reader.id(), before, limit + 1)
                .map(rows -> Page.of(rows, limit, last -> Cursor.at(last.rank)))
                .compose(page -> lines(reader, page.items())
                        .compose(lines -> filled(reader, page, both(found, page, lines), limit, rounds - 1)));
    }

    private Future<Page<Bundle>> filled(Caller reader, Page<Bundle> page, List<Bundle> found, int limit, int rounds) {
        if (found.size() > limit || found.size() == limit && page.next() != null) {
            var shown = found.subList(0, limit);
            return Future.succeededFuture(
                    new Page<>(shown, Cursor.at(shown.get(limit - 1).rank).toString()));
        }
        if (page.next() == null || rounds == 0) return Future.succeededFuture(new Page<>(found, page.next()));
        long last = page.items().get(page.items().size() - 1).rank;
        return filled(reader, found, last, limit, rounds);
    }

    private static List<Bundle> both(List<Bundle> found, Page<Bundle> page, Map<ContentRef, Line> lines) {
        var readable = page.items().stream()
                .filter(bundle -> lines.containsKey(bundle.subject))
                .map(bundle -> bundle.with(lines.get(bundle.subject)));
        return Stream.concat(found.stream(), readable).toList();
    }

    private Future<Map<ContentRef, Line>> lines(Caller reader, List<Bundle> bundles) {
        var asked = owners.stream()
                .map(owner -> lines(owner, reader, bundles))
                .filter(Objects::nonNull)
                .toList();
        return Future.join(asked).map(answers -> {
            var all = new HashMap<ContentRef, Line>();
            answers.<List<Line>>list().forEach(lines -> lines.forEach(line -> all.put(line.subject(), line)));
            return all;
        });
    }

    /** Null where nothing is of this owner. */
    private Future<List<Line>> lines(Noteworthy owner, Caller reader, List<Bundle> bundles) {
        var subjects = bundles.stream()
                .filter(bundle -> bundle.place.kind().equals(owner.kind()))
                .map(bundle -> bundle.subject.id())
                .distinct()
                .toArray(Long[]::new);
        return subjects.length == 0 ? null : owner.lines(database, reader, subjects);
    }

    /** How many lines are unread, and whether mails cannot reach the member. */
    record Waiting(int unread, boolean bounced) {

        static Waiting from(Row row) {
            return new Waiting(row.getInteger("unread"), row.getBoolean("bounced"));
        }
    }

    // Served by bundle_unread_key, bounce_pkey and member_pkey.
    static final String WAITING = """
            select count(*)::int as unread, exists (
                     select from notice.bounce b
                       join people.member m on m.id = b.member_id and m.email = b.email
                      where b.member_id = $1) as bounced
              from (select from notice.bundle where member_id = $1 and unread > 0 limit 100) waiting
            """;

    Future<Waiting> waiting(long memberId) {
        return Sql.one(database, WAITING, Waiting::from, memberId);
    }
}
