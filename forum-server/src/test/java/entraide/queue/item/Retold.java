package entraide.queue.item;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** How an item stands: once as its row says, once retold from its story alone. */
record Retold(
        Instant askedAt, String turn, int lane, Instant promise, Boolean kept, int answers, Long holder, long fence) {

    private static final Retold NOTHING = new Retold(null, null, 2, null, null, 0, null, 0);

    static Future<Retold> row(Db db, long itemId) {
        return Sql.one(
                db,
                "select * from queue.item where id = $1",
                row -> new Retold(
                        Sql.instant(row, "asked_at"),
                        row.getString("turn"),
                        row.getInteger("lane"),
                        Sql.instant(row, "promise_at"),
                        row.getBoolean("kept"),
                        row.getInteger("answers"),
                        row.getLong("claimed_by"),
                        row.getLong("fence")),
                itemId);
    }

    private record Event(String kind, Long actor, JsonObject facts) {

        static Event from(Row row) {
            return new Event(row.getString("kind"), row.getLong("actor_id"), row.getJsonObject("facts"));
        }
    }

    static Future<Retold> story(Db db, long itemId) {
        return Sql.list(db, "select * from queue.event where item_id = $1 order by id", Event::from, itemId)
                .map(Retold::told);
    }

    private static Retold told(List<Event> story) {
        var stands = NOTHING;
        var before = "mentor";
        for (var event : story) {
            if (Set.of("left", "closed", "dismissed").contains(event.kind)) before = stands.whose();
            stands = stands.then(event, before);
        }
        return stands;
    }

    private Retold then(Event event, String before) {
        return switch (event.kind) {
            case "entered" -> begun(event.facts.getInstant("askedAt"), event.facts.getInstant("promise"));
            case "followed-up" ->
                new Retold(askedAt, "mentor", 2, event.facts.getInstant("promise"), null, answers, null, fence);
            case "at-risk" -> new Retold(askedAt, turn, 1, promise, kept, answers, holder, fence);
            case "broken" -> new Retold(askedAt, turn, 0, promise, kept, answers, holder, fence);
            case "claimed", "taken-over" ->
                new Retold(askedAt, turn, lane, promise, kept, answers, event.actor, event.facts.getLong("fence"));
            case "released", "skipped", "escalated", "returned" ->
                new Retold(askedAt, turn, lane, promise, kept, answers, null, fence);
            case "answered", "endorsed" ->
                new Retold(askedAt, "asker", lane, promise, event.facts.getBoolean("kept"), answers + 1, null, fence);
            case "past-peers" -> new Retold(askedAt, turn, 2, promise, kept, answers, holder, fence);
            case "handed-over" ->
                new Retold(
                        askedAt,
                        turn,
                        lane,
                        promise,
                        kept,
                        answers,
                        "absence".equals(event.facts.getString("cause")) ? holder : null,
                        fence);
            case "snoozed" -> snoozed(event.facts.getInstant("promise"));
            case "woken" -> new Retold(askedAt, "mentor", lane, promise, kept, answers, null, fence);
            case "undone" ->
                new Retold(askedAt, "mentor", lane, promise, null, answers, event.actor, event.facts.getLong("fence"));
            case "left", "closed", "dismissed" ->
                new Retold(askedAt, "done", lane, promise, kept, answers, null, fence);
            case "came-back" ->
                turn.equals("done")
                        ? new Retold(askedAt, before, lane, promise, kept, answers, null, fence)
                        : new Retold(askedAt, "mentor", lane, promise, null, answers, null, fence);
            default -> this;
        };
    }

    private String whose() {
        if (!turn.equals("event")) return turn;
        return kept == null ? "mentor" : "asker";
    }

    /** Who owes a promise sleeps on with it; who kept theirs makes another. */
    private Retold snoozed(Instant next) {
        return next.equals(promise)
                ? new Retold(askedAt, "event", lane, promise, kept, answers, null, fence)
                : new Retold(askedAt, "event", 2, next, null, answers, null, fence);
    }

    private static Retold begun(Instant askedAt, Instant promise) {
        return new Retold(askedAt, "mentor", 2, promise, null, 0, null, 0);
    }
}
