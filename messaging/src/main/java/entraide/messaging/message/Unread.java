package entraide.messaging.message;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;

/** Keeps what is unread right when a message goes or comes back; behind the lock of its conversation. */
final class Unread {

    private Unread() {}

    // Served by participant_pkey.
    private static final String COUNT = """
            update messaging.participant
               set unread = unread + $4
             where conversation_id = $1
               and member_id <> $3
               and read_seq < $2
               and (until_seq is null or until_seq >= $2)
            """;

    static Future<Void> lost(Tx tx, HeldMessage held) {
        return Sql.run(tx, COUNT, held.conversationId(), held.seq(), held.authorId(), -1)
                .mapEmpty();
    }

    static Future<Void> found(Tx tx, HeldMessage held) {
        return Sql.run(tx, COUNT, held.conversationId(), held.seq(), held.authorId(), 1)
                .mapEmpty();
    }
}
