package entraide.messaging.message;

import entraide.messaging.conversation.ConversationDoor;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;

/** A message whose conversation this transaction has locked. */
record HeldMessage(
        long id,
        long conversationId,
        long seq,
        long authorId,
        String body,
        int version,
        Instant createdAt,
        boolean deleted,
        boolean hidden) {

    boolean shown() {
        return !deleted && !hidden;
    }

    private static HeldMessage from(Row row) {
        return new HeldMessage(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getLong("seq"),
                row.getLong("author_id"),
                row.getString("body"),
                row.getInteger("version"),
                Sql.instant(row, "created_at"),
                row.getBoolean("deleted"),
                row.getBoolean("hidden"));
    }

    // Served by message_pkey. Messages do not move from one conversation to another.
    private static final String WHERE = """
            select conversation_id
              from messaging.message
             where id = $1
               and kind = 'message'
            """;

    // Served by message_pkey.
    private static final String ONE = """
            select id, conversation_id, seq, author_id, body, version, created_at, deleted_at is not null as deleted,
                   hidden_at is not null as hidden
              from messaging.message
             where id = $1
            """;

    static Future<Optional<HeldMessage>> of(Tx tx, long id) {
        return Sql.first(tx, WHERE, row -> row.getLong("conversation_id"), id)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : ConversationDoor.hold(tx, found.get())
                                .compose(held -> Sql.first(tx, ONE, HeldMessage::from, id)));
    }

    // Served by message_pkey and participant_pkey.
    private static final String OWN = """
            select m.conversation_id
              from messaging.message m
              join messaging.participant p on p.conversation_id = m.conversation_id and p.member_id = $2
             where m.id = $1
               and m.author_id = $2
               and p.until_seq is null
            """;

    /** For its author who takes part still; empty for everybody else. */
    static Future<Optional<HeldMessage>> ofAuthor(Tx tx, long id, long authorId) {
        return of(tx, id)
                .compose(held -> Sql.first(tx, OWN, row -> row.getLong("conversation_id"), id, authorId)
                        .map(own -> own.flatMap(mine -> held)));
    }
}
