package entraide.queue.item;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.queue.order.Lane;
import entraide.queue.promise.Promise;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table's row of an item: how it is read, and how its state is written. */
public final class ItemRow {

    private ItemRow() {}

    public static final String COLUMNS = """
            id, kind, ref_id, thread_id, space_id, asker_id, asked_at, weight, blocked, turn, turn_before, since, lane,
                   promise_at, at_risk_at, broken_at, kept, answers, answered_at, answered_by,
                   claim_id, claimed_by, claimed_at, lease_until, fence, peers_until, warm_until,
                   owner_id, remind_at, return_at, pause_until, pause_wakes, pause_by, nudges, escalated, among, version""";

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
                among(row),
                state(row),
                row.getLong("version"));
    }

    private static List<Long> among(Row row) {
        var among = row.getArrayOfLongs("among");
        return among == null ? null : List.of(among);
    }

    private static State state(Row row) {
        var before = row.getString("turn_before");
        return new State(
                Turn.of(row.getString("turn")),
                before == null ? null : Turn.of(before),
                Sql.instant(row, "since"),
                Lane.at(row.getInteger("lane")),
                new Promise(Sql.instant(row, "promise_at"), Sql.instant(row, "at_risk_at")),
                Sql.instant(row, "broken_at"),
                row.getBoolean("kept"),
                new State.Answers(
                        row.getInteger("answers"), Sql.instant(row, "answered_at"), row.getLong("answered_by")),
                hold(row),
                row.getLong("fence"),
                peers(row),
                owner(row),
                pause(row),
                row.getInteger("nudges"),
                row.getBoolean("escalated"));
    }

    private static Hold hold(Row row) {
        var claimId = row.getLong("claim_id");
        if (claimId == null) return null;
        return new Hold(
                claimId, row.getLong("claimed_by"), Sql.instant(row, "claimed_at"), Sql.instant(row, "lease_until"));
    }

    private static Standing.Peers peers(Row row) {
        var until = Sql.instant(row, "peers_until");
        return until == null ? null : new Standing.Peers(Sql.instant(row, "warm_until"), until);
    }

    private static Owner owner(Row row) {
        var id = row.getLong("owner_id");
        return id == null ? null : new Owner(id, Sql.instant(row, "remind_at"), Sql.instant(row, "return_at"));
    }

    private static Pause pause(Row row) {
        var until = Sql.instant(row, "pause_until");
        return until == null ? null : new Pause(until, row.getBoolean("pause_wakes"), row.getLong("pause_by"));
    }

    // Served by item_pkey.
    private static final String KEEP = """
            update queue.item
               set version = $2, turn = $3, turn_before = $4, since = $5, lane = $6, place = $7, due_at = $8,
                   promise_at = $9, at_risk_at = $10, broken_at = $11, kept = $12, answers = $13, answered_at = $14,
                   answered_by = $15, claim_id = $16, claimed_by = $17, claimed_at = $18, lease_until = $19, fence = $20,
                   peers_until = $21, warm_until = $22, owner_id = $23, remind_at = $24, return_at = $25,
                   pause_until = $26, pause_wakes = $27, pause_by = $28, nudges = $29, escalated = $30
             where id = $1
            """;

    /** The row is locked, so nothing came between what was read and what is written. */
    static Future<Integer> keep(Tx tx, Item item) {
        var state = item.state();
        var params = new ArrayList<Object>(30);
        params.addAll(Arrays.asList(item.id(), item.version(), state.turn(), state.before(), state.since()));
        params.addAll(Arrays.asList(state.lane().ordinal(), item.place(), state.due()));
        params.addAll(Arrays.asList(state.promise().at(), state.promise().atRisk(), state.brokenAt(), state.kept()));
        params.addAll(parts(state.answers(), List.of(State.Answers::count, State.Answers::at, State.Answers::by)));
        params.addAll(parts(state.hold(), List.of(Hold::claimId, Hold::by, Hold::since, Hold::leaseUntil)));
        params.add(state.fence());
        params.addAll(parts(state.peers(), List.of(Standing.Peers::until, Standing.Peers::warmUntil)));
        params.addAll(parts(state.owner(), List.of(Owner::id, Owner::remindAt, Owner::returnAt)));
        params.addAll(parts(state.pause(), List.of(Pause::until, Pause::wakes, Pause::by)));
        params.addAll(Arrays.asList(state.nudges(), state.escalated()));
        return Sql.run(tx, KEEP, params.toArray());
    }

    /** Null for each part of what is not there. */
    private static <T> List<Object> parts(T whole, List<Function<T, Object>> parts) {
        return parts.stream()
                .map(part -> whole == null ? Optional.empty() : Optional.ofNullable(part.apply(whole)))
                .map(Object.class::cast)
                .toList();
    }
}
