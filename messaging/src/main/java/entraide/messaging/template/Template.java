package entraide.messaging.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import entraide.platform.Json;
import io.vertx.sqlclient.Row;
import java.io.UncheckedIOException;
import java.util.List;

/** What a sheet of a programme begins with. */
record Template(
        long id,
        Programme programme,
        String name,
        String goal,
        String successTest,
        List<Step> steps,
        boolean archived,
        long version) {

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    record Programme(long id, String name) {}

    /** {@code afterDays}: due so many days after it is applied; null for no date. */
    record Step(String title, String owner, Integer afterDays) {}

    static Template from(Row row) {
        var programme = row.getLong("programme_id");
        return new Template(
                row.getLong("id"),
                programme == null ? null : new Programme(programme, row.getString("programme_name")),
                row.getString("name"),
                row.getString("goal"),
                row.getString("success_test"),
                steps(row.getString("steps")),
                row.getBoolean("archived"),
                row.getLong("version"));
    }

    private static List<Step> steps(String json) {
        try {
            return Json.MAPPER.readValue(json, STEPS);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
