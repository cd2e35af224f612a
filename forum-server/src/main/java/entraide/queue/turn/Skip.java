package entraide.queue.turn;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.queue.item.Happened;
import entraide.queue.item.Happened.Kind;
import entraide.queue.item.Item;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Passing something over, with a tap of reason; what three mentors passed over is for the coordinators, unless private. */
final class Skip {

    /** By so many different mentors. */
    static final int TOO_MANY = 3;

    private final Moves moves;
    private final Clock clock;

    Skip(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    // Served by skip_pkey.
    private static final String PASS = """
            insert into queue.skip (item_id, mentor_id, why, at)
            values ($1, $2, $3, $4)
            on conflict (item_id, mentor_id) do update
               set why = excluded.why, at = excluded.at
            """;

    // Served by skip_pkey. The item is locked: nobody else passes it over meanwhile.
    private static final String BY_HOW_MANY = """
            select count(*)::int as mentors
              from queue.skip
             where item_id = $1
            """;

    Future<Item> skip(Tx tx, Caller mentor, long itemId, String why) {
        var now = clock.instant();
        return moves.inHand(tx, mentor, itemId, now)
                .compose(item -> Sql.run(tx, PASS, itemId, mentor.id(), why, now)
                        .compose(passed -> Sql.one(tx, BY_HOW_MANY, row -> row.getInteger("mentors"), itemId))
                        .compose(mentors -> skipped(tx, mentor, item, why, mentors, now)));
    }

    private Future<Item> skipped(Tx tx, Caller mentor, Item item, String why, int mentors, Instant now) {
        var state = item.state();
        var skipped = new Happened(now, mentor.id(), Kind.SKIPPED, Map.of("why", why));
        if (mentors < TOO_MANY || state.escalated() || item.among() != null)
            return moves.move(tx, item, state.handedTo(null), skipped);
        var escalated = new Happened(now, null, Kind.ESCALATED, Map.of("cause", "skipped", "mentors", mentors));
        return moves.move(tx, item, state.toCoordinators(), skipped, escalated);
    }
}
