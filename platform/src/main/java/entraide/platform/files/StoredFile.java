package entraide.platform.files;

import io.vertx.sqlclient.Row;

/**
 * A file as it is kept, without its bytes.
 *
 * @param type media type, found out from the content
 * @param width in pixels; null for what is no image
 */
public record StoredFile(
        long id, long ownerId, String name, String type, int size, Integer width, Integer height, boolean thumbnail) {

    static final String COLUMNS = "id, owner_id, name, type, size, width, height, thumbnail is not null as thumbnailed";

    static StoredFile from(Row row) {
        return new StoredFile(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getString("name"),
                row.getString("type"),
                row.getInteger("size"),
                row.getInteger("width"),
                row.getInteger("height"),
                row.getBoolean("thumbnailed"));
    }
}
