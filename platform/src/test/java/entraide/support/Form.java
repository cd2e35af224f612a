package entraide.support;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A form with one file in it, as a browser sends it. */
public record Form(String field, String name, String type, byte[] bytes) {

    private static final String HEAD =
            "--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n";

    public static Form of(String name, byte[] bytes) {
        return new Form("file", name, "application/octet-stream", bytes);
    }

    public Answer sent(Speaker who, String method, String path) {
        var head = HEAD.formatted(field, name, type).getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
        var body = ByteBuffer.allocate(head.length + bytes.length + tail.length);
        body.put(head).put(bytes).put(tail);
        return who.sendRaw(method, path, "multipart/form-data; boundary=edge", body.array());
    }
}
