package entraide.forum.file;

import entraide.support.Answer;
import entraide.support.Speaker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Sends files as a browser's form does. */
final class Upload {

    static final String FILES = "/api/v1/forum/files";

    private Upload() {}

    static Answer of(Speaker who, String name, byte[] bytes) {
        return part(who, "file", name, "application/octet-stream", bytes);
    }

    static Answer of(Speaker who, String name, String text) {
        return of(who, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer part(Speaker who, String field, String name, String type, byte[] bytes) {
        var head =
                ("--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n")
                        .formatted(field, name, type)
                        .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
        var body = ByteBuffer.allocate(head.length + bytes.length + tail.length);
        body.put(head).put(bytes).put(tail);
        return who.sendRaw("POST", FILES, "multipart/form-data; boundary=edge", body.array());
    }
}
