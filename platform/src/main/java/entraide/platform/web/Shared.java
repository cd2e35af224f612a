package entraide.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import entraide.platform.Digest;
import entraide.platform.Json;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** A representation that is the same for everybody who may have it: its bytes, and a name for exactly these bytes. */
public final class Shared {

    private static final int WORTH_COMPRESSING = 1_000;

    private final String contentType;
    private final Buffer bytes;
    private final String etag;
    private volatile Buffer compressed;

    private Shared(String contentType, Buffer bytes) {
        this.contentType = contentType;
        this.bytes = bytes;
        this.etag = etagOf(bytes);
    }

    public static Shared of(Object representation) {
        return new Shared("application/json", Json.bytes(representation));
    }

    /** For what is no JSON. */
    public static Shared of(String contentType, Buffer bytes) {
        return new Shared(contentType, bytes);
    }

    public int length() {
        return bytes.length();
    }

    /** Browsers may keep it, but ask each time whether it is still so. */
    public Reply reply(Call call) {
        var known = call.header("if-none-match").map(this::named).orElse(false);
        return (known ? Reply.notModified(etag) : full(call).with("etag", etag))
                .with("cache-control", "private, no-cache");
    }

    /** For what browsers are not to keep. */
    public Reply full(Call call) {
        var small = bytes.length() < WORTH_COMPRESSING;
        var zips = !small
                && call.header("accept-encoding").filter(Shared::takesGzip).isPresent();
        return (zips
                        ? Reply.bytes(contentType, compressed()).with("content-encoding", "gzip")
                        : Reply.bytes(contentType, bytes))
                .with("vary", "accept-encoding");
    }

    private static boolean takesGzip(String header) {
        return Arrays.stream(header.split(","))
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.equals("gzip") || coding.startsWith("gzip;q=") && !isNothing(coding));
    }

    private static boolean isNothing(String coding) {
        return coding.matches("gzip;q=0(\\.0*)?");
    }

    /** Made for the first who wants it, and the same for all after: compressing costs more than all the rest of it. */
    private Buffer compressed() {
        if (compressed == null) compressed = compress(bytes);
        return compressed;
    }

    private static Buffer compress(Buffer plain) {
        var bytes = new ByteArrayOutputStream(plain.length() / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private boolean named(String header) {
        return Arrays.stream(header.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static String etagOf(Buffer bytes) {
        var beginning = Arrays.copyOf(Digest.sha256(bytes.getBytes()), 12);
        return "\"" + new String(Base64.getUrlEncoder().encode(beginning), ISO_8859_1) + "\"";
    }
}
