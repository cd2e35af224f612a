package entraide.messaging.file;

import entraide.platform.files.StoredFile;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** A file of a message; pictures are shown, voice notes played in place, all else is fetched. */
public record Attachment(
        long id, String url, String name, String type, int size, Integer width, Integer height, String thumbnailUrl) {

    private static final String PLACE = "/api/v1/messaging/files/";

    public static Attachment of(StoredFile file) {
        return new Attachment(
                file.id(),
                PLACE + file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.width(),
                file.height(),
                file.thumbnail() ? PLACE + file.id() + "/thumbnail" : null);
    }

    private static Attachment of(JsonObject row) {
        long id = row.getLong("file_id");
        return new Attachment(
                id,
                PLACE + id,
                row.getString("name"),
                row.getString("type"),
                row.getInteger("size"),
                row.getInteger("width"),
                row.getInteger("height"),
                row.getBoolean("thumbnail") ? PLACE + id + "/thumbnail" : null);
    }

    public static List<Attachment> listOf(JsonArray rows) {
        return rows.stream().map(row -> of((JsonObject) row)).toList();
    }
}
