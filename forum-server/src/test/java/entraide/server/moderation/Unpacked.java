package entraide.server.moderation;

import entraide.support.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

/** What is in an archive, by path. */
public record Unpacked(Map<String, byte[]> entries) {

    public static Unpacked of(Answer answer) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(entries);
    }

    List<JsonObject> list(String kind) {
        var rows = new JsonArray(text(kind + ".json"));
        return IntStream.range(0, rows.size()).mapToObj(rows::getJsonObject).toList();
    }

    String text(String path) {
        return new String(entries.get(path), StandardCharsets.UTF_8);
    }

    /** All of its words. */
    public String told() {
        var all = new StringBuilder();
        entries.keySet().forEach(path -> all.append(path).append('\n').append(text(path)));
        return all.toString();
    }
}
