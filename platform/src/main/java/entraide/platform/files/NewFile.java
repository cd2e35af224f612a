package entraide.platform.files;

import io.vertx.core.buffer.Buffer;

/** A file that was looked at and may be kept: its bytes are what {@code type} says, and images are our own encoding. */
public record NewFile(String name, String type, Buffer bytes, Picture picture) {

    /** What images have besides; null for other files. */
    public record Picture(int width, int height, Buffer thumbnail, String thumbnailType) {}
}
