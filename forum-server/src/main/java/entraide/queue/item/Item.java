package entraide.queue.item;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.queue.order.Lane;
import entraide.queue.promise.Promise;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** One thing that waits for a mentor's word, or waited; a locked row. */
public record Item(
        long id,
        ContentRef ref,
        Long threadId,
        long spaceId,
        long askerId,
        Instant askedAt,
        int weight,
        boolean blocked,
        State state,
        long version) {

    public static final String COLUMNS = """
            id, kind, ref_id, thread_id, space_id, asker_id, asked_at, weight, blocked, turn, turn_before, lane,
                   promise_at, at_risk_at, broken_at, kept, answers, answered_at, answered_by,
                   claim_id, claimed_by, claimed_at, lease_until, fence, version""";

    public static Item from(Row row) {
        return new Item(
                row.getLong("id"),
                new ContentRef(row.getString("kind"), row.getLong("ref_id")),
                row.getLong("thread_id"),
                row.getLong("space_id"),
                row.getLong("asker_id"),
                Sql.instant(row, "asked_at"),
                row.getInteger("weight"),
                row.getBoolean("blocked"),
                state(row),
                row.getLong("version"));
    }

    Item now(State next) {
        return new Item(id, ref, threadId, spaceId, askerId, askedAt, weight, blocked, next, version + 1);
    }

    private static State state(Row row) {
        var before = row.getString("turn_before");
        return new State(
                Turn.of(row.getString("turn")),
                before == null ? null : Turn.of(before),
                Lane.at(row.getInteger("lane")),
                new Promise(Sql.instant(row, "promise_at"), Sql.instant(row, "at_risk_at")),
                Sql.instant(row, "broken_at"),
                row.getBoolean("kept"),
                new State.Answers(
                        row.getInteger("answers"), Sql.instant(row, "answered_at"), row.getLong("answered_by")),
                hold(row),
                row.getLong("fence"));
    }

    private static Hold hold(Row row) {
        var claimId = row.getLong("claim_id");
        if (claimId == null) return null;
        return new Hold(
                claimId, row.getLong("claimed_by"), Sql.instant(row, "claimed_at"), Sql.instant(row, "lease_until"));
    }
}
