package entraide.forum.file;

import entraide.support.Answer;
import entraide.support.Form;
import entraide.support.Speaker;
import java.nio.charset.StandardCharsets;

/** Sends files as a browser's form does. */
public final class Upload {

    static final String FILES = "/api/v1/forum/files";

    private Upload() {}

    public static Answer of(Speaker who, String name, byte[] bytes) {
        return part(who, "file", name, "application/octet-stream", bytes);
    }

    public static Answer of(Speaker who, String name, String text) {
        return of(who, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Answer part(Speaker who, String field, String name, String type, byte[] bytes) {
        return new Form(field, name, type, bytes).sent(who, "POST", FILES);
    }
}
