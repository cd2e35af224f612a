package entraide.messaging.opening;

import entraide.messaging.conversation.ConversationDoor;
import entraide.messaging.message.Lines;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Staff look into a conversation: for a reason, for an hour, written down for ever, and said to those who take part by a
 * line in the conversation itself.
 */
final class Openings {

    static final Duration LASTS = Duration.ofHours(1);

    private final Lines lines;
    private final Clock clock;

    Openings(Lines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    record Opening(long id, long conversationId, PersonCard staff, String reason, Instant openedAt, Instant until) {

        static Opening from(Row row) {
            return new Opening(
                    row.getLong("id"),
                    row.getLong("conversation_id"),
                    PersonCard.of(row.getJsonObject("staff")),
                    row.getString("reason"),
                    Sql.instant(row, "opened_at"),
                    Sql.instant(row, "until"));
        }
    }

    // Served by member_pkey.
    private static final String OPEN = """
            with opened as (
                insert into messaging.opening (conversation_id, staff_id, reason, opened_at, until)
                values ($1, $2, $3, $4, $5)
                returning *
            )
            select o.*, to_json(s) as staff
              from opened o
              join people.card s on s.id = o.staff_id
            """;

    Future<Opening> open(Tx tx, Caller staff, long conversationId, String reason) {
        var now = clock.instant();
        return ConversationDoor.hold(tx, conversationId)
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(held -> lines.opening(tx, held.id(), staff.id(), reason, now, now.plus(LASTS)))
                .compose(said ->
                        Sql.one(tx, OPEN, Opening::from, conversationId, staff.id(), reason, now, now.plus(LASTS)));
    }

    // Served by opening_pkey, cards by member_pkey.
    private static final String LIST = """
            select o.*, to_json(s) as staff
              from messaging.opening o
              join people.card s on s.id = o.staff_id
             where o.id < $1
             order by o.id desc
             limit $2
            """;

    /** Newest first, of the whole school. */
    Future<Page<Opening>> list(Db db, Paging paging) {
        long before = paging.cursor(1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return Sql.list(db, LIST, Opening::from, before, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }
}
