package entraide.messaging.readmark;

import entraide.messaging.MessagingEvents;
import entraide.messaging.conversation.ConversationDoor;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;

/** How far members have read: one mark each, which only moves on, and the count of what is behind it. */
final class ReadMark {

    private final MessagingEvents events;

    ReadMark(MessagingEvents events) {
        this.events = events;
    }

    private record Moved(long seq, boolean moved) {

        static Moved from(Row row) {
            return new Moved(row.getLong("read_seq"), row.getBoolean("moved"));
        }
    }

    // Served by participant_pkey, message_pkey and message_seq_key; counted behind the conversation's lock, so
    // nothing is being written meanwhile.
    private static final String MARK = """
            with mine as (
                select p.read_seq as before, greatest(p.read_seq, m.seq) as seq,
                       coalesce(p.until_seq, 9223372036854775807) as reach
                  from messaging.participant p
                  join messaging.message m on m.conversation_id = p.conversation_id and m.id = $3
                 where p.conversation_id = $1
                   and p.member_id = $2
                   and (p.until_seq is null or m.seq <= p.until_seq)
            )
            update messaging.participant p
               set read_seq = mine.seq,
                   unread = (select count(*)
                               from messaging.message n
                              where n.conversation_id = $1
                                and n.seq > mine.seq
                                and n.seq <= mine.reach
                                and n.author_id <> $2
                                and n.deleted_at is null
                                and n.hidden_at is null)
              from mine
             where p.conversation_id = $1
               and p.member_id = $2
            returning mine.seq as read_seq, mine.seq > mine.before as moved
            """;

    Future<Void> move(Tx tx, long memberId, long conversationId, long messageId) {
        return ConversationDoor.hold(tx, conversationId)
                .compose(held -> Sql.first(tx, MARK, Moved::from, conversationId, memberId, messageId))
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(mark -> mark.moved ? tell(tx, memberId, conversationId, mark.seq) : Future.succeededFuture());
    }

    // Served by participant_pkey. Everybody who takes part sees how far the others have read; of one who only reads on,
    // nobody but themselves.
    private static final String MEMBERS = """
            select p.member_id
              from messaging.participant p
              join messaging.participant me on me.conversation_id = p.conversation_id and me.member_id = $2
             where p.conversation_id = $1
               and (p.member_id = $2 or p.until_seq is null and me.until_seq is null)
            """;

    private Future<Void> tell(Tx tx, long memberId, long conversationId, long seq) {
        return Sql.list(tx, MEMBERS, row -> row.getLong("member_id"), conversationId, memberId)
                .compose(members -> tell(tx, memberId, conversationId, seq, members));
    }

    private Future<Void> tell(Tx tx, long memberId, long conversationId, long seq, List<Long> members) {
        var ref = new ContentRef("conversation", conversationId);
        var facts = Map.<String, Object>of("memberId", memberId);
        return events.tell(tx, "read", ref, seq, members, facts, Map.of("conversationId", conversationId));
    }
}
