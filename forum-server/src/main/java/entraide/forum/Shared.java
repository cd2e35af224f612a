package entraide.forum;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import entraide.platform.Digest;
import entraide.platform.Json;
import entraide.platform.web.Reply;
import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A representation that is the same for everybody who may have it: its bytes, and a name for exactly these bytes. */
public record Shared(Buffer json, String etag) {

    public static Shared of(Object representation) {
        var json = Json.bytes(representation);
        return new Shared(json, etagOf(json));
    }

    /** Browsers may keep it, but ask each time whether it is still so. */
    public Reply reply(Optional<String> ifNoneMatch) {
        var known = ifNoneMatch.map(this::named).orElse(false);
        return (known ? Reply.notModified(etag) : Reply.encoded(json).with("etag", etag))
                .with("cache-control", "private, no-cache");
    }

    private boolean named(String header) {
        return Arrays.stream(header.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static String etagOf(Buffer json) {
        var beginning = Arrays.copyOf(Digest.sha256(json.getBytes()), 12);
        return "\"" + new String(Base64.getUrlEncoder().encode(beginning), ISO_8859_1) + "\"";
    }
}
