package entraide.queue.promise;

import entraide.platform.Json;
import entraide.queue.calendar.CalendarSpec;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;

/** Within how much business time a space promises a mentor's word. */
public record Target(CalendarSpec calendar, Duration business) {

    public Promise promise(Instant from) {
        return Promise.counted(calendar.calendar(), from, business);
    }

    static Target from(Row row) {
        var spec = row.getJsonObject("spec");
        var calendar =
                spec == null ? CalendarSpec.DEFAULT : Json.MAPPER.convertValue(spec.getMap(), CalendarSpec.class);
        return new Target(calendar, Duration.ofMinutes(row.getInteger("target_minutes")));
    }
}
