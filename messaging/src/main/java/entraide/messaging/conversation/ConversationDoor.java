package entraide.messaging.conversation;

import entraide.messaging.subject.Held;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.Optional;

/** The one way to a conversation for whoever changes something: held, and then seen through the caller's eyes. */
public final class ConversationDoor {

    private ConversationDoor() {}

    // Served by conversation_pkey.
    private static final String HOLD = """
            select id, accompaniment_id, subject, opened_by, opened_at, last_seq, turn, promise_at
              from messaging.conversation
             where id = $1
               for no key update
            """;

    /** Locks it, for whoever it may be: the queue and moderation come so. */
    public static Future<Optional<Held>> hold(Tx tx, long id) {
        return Sql.first(tx, HOLD, Held::from, id);
    }

    /** {@code side} is the caller's. */
    public record Open(Held held, String side) {}

    // Served by participant_pkey. A statement of its own, sent right behind the lock: who was let out while it waited
    // is out.
    private static final String ACTING = """
            select side
              from messaging.participant
             where conversation_id = $1
               and member_id = $2
               and until_seq is null
            """;

    /** For one who takes part now; empty for everybody else. */
    public static Future<Optional<Open>> find(Tx tx, long memberId, long id) {
        var held = hold(tx, id);
        var side = Sql.first(tx, ACTING, row -> row.getString("side"), id, memberId);
        return Future.join(held, side)
                .map(both -> held.result().flatMap(found -> side.result().map(as -> new Open(found, as))));
    }

    public static Future<Open> open(Tx tx, long memberId, long id) {
        return find(tx, memberId, id).map(found -> found.orElseThrow(Refusal::notFound));
    }
}
