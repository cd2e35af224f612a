package entraide.messaging.sheet;

import entraide.messaging.InPrivate;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A student, their mentors and what they do with their sheet. */
public abstract class SheetCase extends InPrivate {

    protected Answer sheet(Speaker who, long id) {
        return who.get(at(id));
    }

    protected static String at(long id) {
        return API + "accompaniments/" + id + "/sheet";
    }

    protected Answer step(Speaker who, long id, String title) {
        return who.post(at(id) + "/steps", Map.of("title", title, "owner", "student"));
    }

    protected Answer step(Speaker who, long id, String title, String dueOn) {
        return done(who.post(at(id) + "/steps", Map.of("title", title, "owner", "student", "dueOn", dueOn)));
    }

    protected Answer move(Speaker who, long id, long step, String state) {
        return change(who, id, step, version(sheet(who, id)), Map.of("state", state));
    }

    protected Answer change(Speaker who, long id, long step, long version, Map<String, ?> fields) {
        var body = new HashMap<String, Object>(fields);
        body.put("version", version);
        return who.patch(at(id) + "/steps/" + step, body);
    }

    protected Answer goal(Speaker who, long id, long version, Map<String, ?> fields) {
        var body = new HashMap<String, Object>(fields);
        body.put("version", version);
        return who.patch(at(id), body);
    }

    protected static JsonObject step(Answer sheet, int place) {
        return sheet.json().getJsonArray("steps").getJsonObject(place);
    }

    protected static List<String> titles(Answer sheet) {
        return sheet.json().getJsonArray("steps").stream()
                .map(step -> ((JsonObject) step).getString("title"))
                .toList();
    }
}
