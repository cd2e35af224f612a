package entraide.platform.events;

import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * Something that holds for a moment only: somebody is typing. It is told to open pages and kept nowhere; who is not there
 * misses it.
 *
 * @param members whose open pages hear of it, few
 * @param about ids that all of them may know
 */
public record Whisper(String topic, ContentRef subject, List<Long> members, Map<String, Long> about) {

    String written() {
        return Json.text(this);
    }

    static Whisper read(String text) {
        var json = new JsonObject(text);
        var subject = json.getJsonObject("subject");
        return new Whisper(
                json.getString("topic"),
                new ContentRef(subject.getString("kind"), subject.getLong("id")),
                json.getJsonArray("members").stream()
                        .map(id -> ((Number) id).longValue())
                        .toList(),
                Heard.ids(json.getJsonObject("about")));
    }
}
