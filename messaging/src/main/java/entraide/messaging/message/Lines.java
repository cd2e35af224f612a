package entraide.messaging.message;

import entraide.messaging.MessagingEvents;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.text.Text;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;

/** The lines of a conversation: gives each its place and tells those who take part, of their change as well. */
public final class Lines {

    static final int EXCERPT = 160;

    private final MessagingEvents events;

    public Lines(MessagingEvents events) {
        this.events = events;
    }

    /** What is written, whatever its kind. */
    record Line(
            String kind,
            long authorId,
            String body,
            String html,
            String excerpt,
            Long quoteId,
            boolean aside,
            Instant lastsUntil,
            Instant at) {}

    /** A line that was written; {@code members} are those who take part. */
    record Written(long id, long conversationId, long seq, List<Long> members) {

        private static Written from(Row row) {
            return new Written(
                    row.getLong("id"),
                    row.getLong("conversation_id"),
                    row.getLong("seq"),
                    List.of(row.getArrayOfLongs("members")));
        }
    }

    // Served by conversation_pkey and participant_pkey; the row is locked already. Whoever has nothing unread has
    // read what they write themselves.
    private static final String WRITE = """
            with placed as (
                update messaging.conversation
                   set last_seq = last_seq + 1, version = version + 1
                 where id = $1
                returning last_seq
            ), written as (
                insert into messaging.message
                       (conversation_id, seq, kind, author_id, body, html, excerpt, quote_id, aside, lasts_until,
                        created_at, written_at)
                select $1, last_seq, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10
                  from placed
                returning id, conversation_id, seq
            ), counted as (
                update messaging.participant p
                   set activity_at = $10,
                       unread = p.unread + (p.member_id <> $3)::int,
                       read_seq = case when p.member_id = $3 and p.unread = 0 then w.seq else p.read_seq end
                  from written w
                 where p.conversation_id = $1
                   and p.until_seq is null
                returning p.member_id
            )
            select id, conversation_id, seq, (select coalesce(array_agg(member_id), '{}') from counted) as members
              from written
            """;

    Future<Written> write(Tx tx, long conversationId, Line line) {
        return Sql.one(
                        tx,
                        WRITE,
                        Written::from,
                        conversationId,
                        line.kind(),
                        line.authorId(),
                        line.body(),
                        line.html(),
                        line.excerpt(),
                        line.quoteId(),
                        line.aside(),
                        line.lastsUntil(),
                        line.at())
                .map(written -> {
                    tx.alongside(tell(tx, "message-written", written, 1));
                    return written;
                });
    }

    /** Says in the conversation that staff read along until then. The turn stays where it is. */
    public Future<Void> opening(Tx tx, long conversationId, long staffId, String reason, Instant at, Instant until) {
        var html = "<p dir=\"auto\">" + Entities.escape(reason) + "</p>";
        var line = new Line("opening", staffId, reason, html, Text.excerpt(reason, EXCERPT), null, true, until, at);
        return write(tx, conversationId, line).mapEmpty();
    }

    // Served by participant_pkey.
    private static final String MEMBERS = """
            select coalesce(array_agg(member_id), '{}') as members
              from messaging.participant
             where conversation_id = $1
               and (until_seq is null or until_seq >= $2)
            """;

    /** Something happened to a line: all who read it hear of it, former members included. */
    Future<Void> tellChange(Tx tx, long id, long conversationId, long seq, int version) {
        return Sql.one(tx, MEMBERS, row -> List.of(row.getArrayOfLongs("members")), conversationId, seq)
                .compose(
                        members -> tell(tx, "message-changed", new Written(id, conversationId, seq, members), version));
    }

    private Future<Void> tell(Tx tx, String what, Written line, long version) {
        return events.tell(
                tx,
                what,
                new ContentRef("message", line.id()),
                version,
                line.members(),
                Map.of("conversationId", line.conversationId(), "seq", line.seq()));
    }
}
