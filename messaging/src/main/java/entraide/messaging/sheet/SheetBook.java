package entraide.messaging.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import entraide.messaging.MessagingEvents;
import entraide.messaging.accompaniment.Parties;
import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Where sheets are kept: each change as an event, the sheet as it is after all of them, and what lists ask of it. */
public final class SheetBook {

    private static final TypeReference<Map<String, Map<String, Sheet.Cell>>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<Sheet.Change>> CHANGES = new TypeReference<>() {};

    private final MessagingEvents events;
    private final Clock clock;

    public SheetBook(MessagingEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    // Served by sheet_pkey.
    private static final String BEGIN = """
            insert into messaging.sheet (accompaniment_id)
            values ($1)
                on conflict do nothing
            """;

    // Served by sheet_pkey.
    private static final String HOLD = """
            select version, items::text as items
              from messaging.sheet
             where accompaniment_id = $1
               for no key update
            """;

    /** The sheet as it is, and stays until this transaction ends. */
    public Future<Sheet> hold(Tx tx, long accompanimentId) {
        return Sql.run(tx, BEGIN, accompanimentId)
                .compose(begun -> Sql.one(tx, HOLD, SheetBook::sheet, accompanimentId));
    }

    static Sheet sheet(Row row) {
        return new Sheet(row.getLong("version"), read(row.getString("items"), ITEMS));
    }

    static List<Sheet.Change> changes(Row row) {
        return read(row.getString("changes"), CHANGES);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    // Served by sheet_pkey.
    private static final String KEEP = """
            with happened as (
                insert into messaging.sheet_event (accompaniment_id, version, actor_id, at, changes)
                values ($1, $2, $4, $9, $10)
            )
            update messaging.sheet
               set version = $2, items = $3, steps = $5, done = $6, dues = $7, stuck_since = $8,
                   members = case when $4 = any(members) then members else members || $4::bigint end
             where accompaniment_id = $1
            """;

    /** The held sheet with these changes, as one more version; nothing happens where nothing changes. */
    public Future<Sheet> write(Tx tx, long accompanimentId, long actorId, Sheet held, List<Sheet.Change> changes) {
        if (changes.isEmpty()) return Future.succeededFuture(held);
        var next = held.after(changes);
        var summary = Summary.of(next);
        return Sql.run(
                        tx,
                        KEEP,
                        accompanimentId,
                        next.version(),
                        new JsonObject(Json.text(next.items())),
                        actorId,
                        summary.steps(),
                        summary.done(),
                        summary.dues(),
                        summary.stuckSince(),
                        clock.instant(),
                        new JsonArray(Json.text(changes)))
                .compose(kept -> tell(tx, "sheet-changed", accompanimentId, next.version()))
                .map(next);
    }

    /** To all who take part now. */
    public Future<Void> tell(Tx tx, String what, long accompanimentId, long version) {
        return Parties.all(tx, accompanimentId)
                .compose(sides -> events.tell(
                        tx,
                        what,
                        new ContentRef("sheet", accompanimentId),
                        version,
                        sides.stream().map(Parties.Side::memberId).toList(),
                        Map.of("accompanimentId", accompanimentId)));
    }
}
