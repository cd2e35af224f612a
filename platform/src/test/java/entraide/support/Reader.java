package entraide.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who reads a live stream, as a browser's EventSource does. */
public final class Reader implements AutoCloseable {

    /** What a stream said; {@code event} is {@code end} when it ended. */
    public record Told(String id, String event, String data) {}

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private String lastId = "";
    private String heard = "";

    private Reader(HttpResponse<InputStream> response) {
        this.response = response;
        var thread = new Thread(this::read, "reader");
        thread.setDaemon(true);
        thread.start();
    }

    public static Reader of(Speaker speaker, URI node, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(node.getPath().isEmpty() ? node.resolve("/api/v1/live") : node);
        speaker.token().ifPresent(token -> request.header("authorization", "Bearer " + token));
        headers.forEach(request::header);
        try {
            return new Reader(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static Reader of(Speaker speaker, URI node) {
        return of(speaker, node, Map.of());
    }

    /** Comes back after what was looked at last: what came since is as lost as with a broken connection. */
    public static Reader after(Reader before, Speaker speaker, URI node) {
        return of(speaker, node, Map.of("last-event-id", before.heard));
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The place just after what was looked at last. */
    public String heard() {
        return heard;
    }

    /** The next thing it is told; fails when nothing comes for some seconds. */
    public Told next() {
        try {
            var next = told.poll(10, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("the stream says nothing");
            heard = next.id();
            return next;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String event = "message";
            String data = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) lastId = line.substring(4);
                if (line.startsWith("event: ")) event = line.substring(7);
                if (line.startsWith("data: ")) data = line.substring(6);
                if (!line.isEmpty()) continue;
                if (data != null) told.add(new Told(lastId, event, data));
                event = "message";
                data = null;
            }
        } catch (IOException closed) {
            // as when it ends
        }
        told.add(new Told(lastId, "end", ""));
    }
}
