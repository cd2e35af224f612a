package entraide.messaging.notice;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Notices;
import entraide.platform.content.Notices.Concern;
import entraide.platform.content.Notices.Gone;
import entraide.platform.content.Notices.Seen;
import entraide.platform.content.Notices.Told;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What members hear of private conversations: each message, until they have read so far. */
public final class ConversationNotices implements Noteworthy {

    private static final String WRITTEN = "messaging.message-written";
    private static final String CHANGED = "messaging.message-changed";
    private static final String READ = "messaging.read";
    private static final String TURN = "turn";

    @Override
    public String kind() {
        return "conversation";
    }

    @Override
    public boolean wants(String topic) {
        return Set.of(WRITTEN, CHANGED, READ).contains(topic);
    }

    @Override
    public Future<Notices> heard(Tx tx, DomainEvent event) {
        if (event.topic().equals(READ)) return Future.succeededFuture(Notices.seen(seen(event)));
        return message(tx, event.subject())
                .map(message ->
                        event.topic().equals(WRITTEN) ? message.told(event.subject()) : message.gone(event.subject()));
    }

    private static Seen seen(DomainEvent event) {
        return new Seen(event.number("memberId"), event.subject(), event.version());
    }

    private record Message(long conversationId, long seq, long authorId, boolean shown, List<Concern> concerns) {

        static Message from(Row row) {
            return new Message(
                    row.getLong("conversation_id"),
                    row.getLong("seq"),
                    row.getLong("author_id"),
                    row.getBoolean("shown"),
                    concerns(row.getArrayOfLongs("members"), row.getArrayOfStrings("kinds")));
        }

        private static List<Concern> concerns(Long[] members, String[] kinds) {
            var all = new ArrayList<Concern>();
            for (int i = 0; i < members.length; i++) all.add(new Concern(members[i], kinds[i]));
            return all;
        }

        /** Whoever writes has seen what came before: it waits for them no more. */
        Notices told(ContentRef subject) {
            if (!shown) return Notices.NONE;
            return Notices.told(new Told(place(), subject, seq, authorId, concerns))
                    .and(Notices.seen(new Seen(authorId, place(), seq)));
        }

        Notices gone(ContentRef subject) {
            return shown ? Notices.NONE : Notices.gone(new Gone(place(), subject));
        }

        private ContentRef place() {
            return new ContentRef("conversation", conversationId);
        }
    }

    // Served by message_pkey, conversation_pkey, participant_pkey and member_pkey. Those who take part now; whose
    // turn it is now owes the next word.
    private static final String MESSAGE = """
            select m.conversation_id, m.seq, m.author_id, m.deleted_at is null and m.hidden_at is null as shown,
                   coalesce(array_agg(a.id) filter (where a.id is not null), '{}') as members,
                   coalesce(array_agg(case when c.turn = 'asker' and p.side = 'student' or c.turn = p.side
                                           then 'turn' else 'message' end) filter (where a.id is not null), '{}') as kinds
              from messaging.message m
              join messaging.conversation c on c.id = m.conversation_id
              left join messaging.participant p
                     on p.conversation_id = m.conversation_id and p.until_seq is null and p.member_id <> m.author_id
              left join people.member a on a.id = p.member_id and a.deactivated_at is null
             where m.id = $1
             group by m.id, c.id
            """;

    private static Future<Message> message(Tx tx, ContentRef subject) {
        return Sql.one(tx, MESSAGE, Message::from, subject.id());
    }

    // Served by message_pkey, conversation_pkey and participant_pkey.
    private static final String TURNS = """
            select m.id
              from messaging.message m
              join messaging.conversation c on c.id = m.conversation_id
              join messaging.participant p
                on p.conversation_id = c.id and p.member_id = $1 and p.until_seq is null
             where m.id = any($2)
               and (c.turn = 'asker' and p.side = 'student' or c.turn = p.side)
            """;

    /** Where a colleague answered, or nobody needs to any more, the others have been written to and no more. */
    @Override
    public Future<List<Still>> still(Db db, Caller reader, List<Reason> told) {
        var turns = told.stream()
                .filter(one -> one.kind().equals(TURN))
                .map(one -> one.subject().id())
                .toArray(Long[]::new);
        if (turns.length == 0) return Noteworthy.super.still(db, reader, told);
        return Sql.list(db, TURNS, row -> row.getLong("id"), reader.id(), turns)
                .map(mine -> told.stream().map(one -> still(one, mine)).toList());
    }

    private static Still still(Reason told, List<Long> mine) {
        boolean over = told.kind().equals(TURN) && !mine.contains(told.subject().id());
        return over ? new Still(told, "message", false) : Still.asTold(told);
    }

    // Served by message_pkey, participant_pkey and conversation_pkey.
    private static final String LINES = """
            select m.id, c.subject, m.excerpt
              from messaging.message m
              join messaging.conversation c on c.id = m.conversation_id
              join messaging.participant p on p.conversation_id = c.id and p.member_id = $1
             where m.id = any($2)
               and (p.until_seq is null or m.seq <= p.until_seq)
               and m.deleted_at is null
               and m.hidden_at is null
            """;

    @Override
    public Future<List<Line>> lines(Db db, Caller reader, Long[] subjects) {
        return Sql.list(db, LINES, ConversationNotices::line, reader.id(), subjects);
    }

    private static Line line(Row row) {
        var subject = new ContentRef("message", row.getLong("id"));
        return new Line(subject, null, row.getString("subject"), row.getString("excerpt"));
    }
}
