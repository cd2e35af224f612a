package entraide.messaging.opening;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The conversations of a member as staff see them who have no reason yet: that they are there, and no more of them. */
final class TheirConversations {

    private final Clock clock;

    TheirConversations(Clock clock) {
        this.clock = clock;
    }

    /** {@code openUntil}: until when the caller reads it already, or null. */
    record Openable(long id, Long accompanimentId, List<PersonCard> people, Instant openedAt, Instant openUntil) {

        static Openable from(Row row) {
            return new Openable(
                    row.getLong("id"),
                    row.getLong("accompaniment_id"),
                    cards(row.getJsonArray("people")),
                    Sql.instant(row, "opened_at"),
                    Sql.instant(row, "open_until"));
        }

        private static List<PersonCard> cards(JsonArray rows) {
            return rows.stream().map(row -> PersonCard.of((JsonObject) row)).toList();
        }
    }

    // Served by participant_inbox_idx, of which all of the member's is read: the order must not tell who wrote last.
    // Then by primary keys and opening_reader_idx.
    private static final String OF = """
            select c.id, c.accompaniment_id, c.opened_at,
                   (select coalesce(json_agg(to_json(card) order by p.side desc, card.id), '[]')
                      from messaging.participant p
                      join people.card card on card.id = p.member_id
                     where p.conversation_id = c.id
                       and p.until_seq is null) as people,
                   (select max(o.until)
                      from messaging.opening o
                     where o.conversation_id = c.id
                       and o.staff_id = $2
                       and o.until > $3) as open_until
              from messaging.participant their
              join messaging.conversation c on c.id = their.conversation_id
             where their.member_id = $1
               and their.conversation_id < $4
             order by their.conversation_id desc
             limit $5
            """;

    Future<Page<Openable>> of(Db db, Caller staff, long memberId, Paging paging) {
        long before = paging.cursor(1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return Sql.list(db, OF, Openable::from, memberId, staff.id(), clock.instant(), before, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }
}
