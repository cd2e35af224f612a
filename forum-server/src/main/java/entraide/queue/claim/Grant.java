package entraide.queue.claim;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Refusal;
import entraide.queue.item.Hold;
import entraide.queue.item.Item;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/**
 * One claim as it was given.
 *
 * @param answers how often the item had been answered by then
 */
record Grant(long id, long itemId, ContentRef ref, Long threadId, long fence, int answers) {

    // Served by claim_fence_key.
    private static final String GIVE = """
            insert into queue.claim (item_id, mentor_id, fence, answers, granted_at)
            values ($1, $2, $3, $4, $5)
            returning id
            """;

    static Future<Hold> give(Tx tx, Item item, long mentorId, Instant now) {
        var fence = item.state().fence() + 1;
        var answers = item.state().answers().count();
        return Sql.one(tx, GIVE, row -> row.getLong("id"), item.id(), mentorId, fence, answers, now)
                .map(id -> Hold.granted(id, mentorId, now));
    }

    // Served by claim_pkey and item_pkey.
    private static final String OF = """
            select c.id, c.item_id, i.kind, i.ref_id, i.thread_id, c.fence, c.answers
              from queue.claim c
              join queue.item i on i.id = c.item_id
             where c.id = $1
               and c.mentor_id = $2
            """;

    /** What the mentor was given by this id; anybody else's is not there. */
    static Future<Grant> of(Tx tx, long id, long mentorId) {
        return Sql.first(tx, OF, Grant::from, id, mentorId).map(found -> found.orElseThrow(Refusal::notFound));
    }

    private static Grant from(Row row) {
        return new Grant(
                row.getLong("id"),
                row.getLong("item_id"),
                new ContentRef(row.getString("kind"), row.getLong("ref_id")),
                row.getLong("thread_id"),
                row.getLong("fence"),
                row.getInteger("answers"));
    }
}
