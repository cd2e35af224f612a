package entraide.messaging.sheet;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A step to be put at the end of a sheet. */
public record NewStep(String title, String owner, String dueOn) {

    private static final int MOST = 200;

    public List<Sheet.Change> on(Sheet sheet, Instant now) {
        long id = sheet.next("step");
        if (id > MOST) throw new Refusal(Problem.invalid("/title", "is one step too many: a sheet holds 200"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", Wished.fit("title", title));
        values.put("owner", owner);
        values.put("dueOn", Wished.fit("dueOn", dueOn));
        values.put("state", "todo");
        values.put("position", id);
        values.put("createdAt", now.toString());
        return sheet.changes("step:" + id, values);
    }
}
