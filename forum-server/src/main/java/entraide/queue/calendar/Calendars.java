package entraide.queue.calendar;

import entraide.platform.Json;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;

/** The school's calendars by their names. */
public final class Calendars {

    private Calendars() {}

    public record Named(String name, CalendarSpec calendar) {

        static Named from(Row row) {
            var spec = row.getJsonObject("spec").getMap();
            return new Named(row.getString("name"), Json.MAPPER.convertValue(spec, CalendarSpec.class));
        }
    }

    // Served by calendar_pkey; a school has a few.
    private static final String LIST = """
            select name, spec
              from queue.calendar
             order by name
            """;

    public static Future<List<Named>> list(Db db) {
        return Sql.list(db, LIST, Named::from);
    }

    // Served by calendar_pkey.
    private static final String SET = """
            insert into queue.calendar (name, spec)
            values ($1, $2)
            on conflict (name) do update
               set spec = excluded.spec
            returning name, spec
            """;

    /** All that is wrong with it is told at once. */
    public static Future<Named> set(Tx tx, String name, CalendarSpec calendar) {
        var mistakes = calendar.mistakes();
        if (!mistakes.isEmpty()) return Future.failedFuture(new Refusal(Problem.invalid(told(mistakes))));
        return Sql.one(tx, SET, Named::from, name, new JsonObject(Json.text(calendar)));
    }

    private static List<Problem.Error> told(List<CalendarSpec.Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Problem.Error(mistake.pointer(), mistake.detail()))
                .toList();
    }
}
