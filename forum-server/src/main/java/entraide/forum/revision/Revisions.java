package entraide.forum.revision;

import entraide.forum.Eyes;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a post said, newest first. What was mended silently in its first minutes is not a step of its own. */
final class Revisions {

    private final Vertx vertx;
    private final Db db;

    Revisions(Vertx vertx, Db db) {
        this.vertx = vertx;
        this.db = db;
    }

    /** One text that stood for a while, and what it changed of the one before. */
    record Revision(int version, PersonCard editor, Instant at, String body, List<Diff.Segment> diff) {

        private static Revision from(Row row) {
            return new Revision(
                    row.getInteger("version"),
                    PersonCard.of(row.getJsonObject("editor")),
                    Sql.instant(row, "written_at"),
                    row.getString("body"),
                    List.of());
        }

        private Revision against(String before) {
            return new Revision(version, editor, at, body, Diff.between(before, body));
        }
    }

    // Served by post_pkey and revision_pkey. Who edited an anonymous post is told only when it was not its author.
    private static final String STOOD = """
            select r.version, r.body, r.written_at, to_json(e) as editor
              from forum.post p
              join forum.thread t on t.id = p.thread_id and t.deleted_at is null and t.hidden_at is null
              join forum.space s on s.id = t.space_id and forum.may_read(s, $1, $2)
             cross join lateral (
                   select p.version, p.body, p.written_at, p.written_by
                    where p.version < $4
                    union all
                   (select version, body, written_at, written_by
                      from forum.revision
                     where post_id = p.id and not silent and version < $4
                     order by version desc
                     limit $5)) r
              left join people.card e on e.id = r.written_by and not (p.anonymous and r.written_by = p.author_id)
             where p.id = $3
               and p.deleted_at is null
               and p.hidden_at is null
             order by r.version desc
             limit $5
            """;

    /** The one row too many says that there is more, and is what the last one shown changed. */
    Future<Page<Revision>> of(Eyes eyes, long postId, Paging paging) {
        var before = paging.cursor(1).map(cursor -> cursor.number(0)).orElse((long) Integer.MAX_VALUE);
        return Sql.list(
                        db,
                        STOOD,
                        Revision::from,
                        eyes.accompanies(),
                        eyes.cohortIds(),
                        postId,
                        (int) Math.min(before, Integer.MAX_VALUE),
                        paging.limit() + 1)
                .compose(rows -> {
                    if (rows.isEmpty() && paging.after().isEmpty()) throw Refusal.notFound();
                    return vertx.executeBlocking(() -> compared(rows), false);
                })
                .map(compared -> Page.of(compared, paging.limit(), last -> Cursor.at(last.version())));
    }

    private static List<Revision> compared(List<Revision> newestFirst) {
        var compared = new ArrayList<Revision>();
        for (int i = 0; i < newestFirst.size(); i++) {
            var revision = newestFirst.get(i);
            var before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1).body() : revision.body();
            compared.add(revision.against(before));
        }
        return compared;
    }
}
