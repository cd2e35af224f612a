package entraide.platform.live;

import entraide.platform.events.Missed;
import entraide.platform.events.Place;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** One reader's connection. What cannot be sent yet waits here, within a bound. All of it on one event loop. */
final class LiveStream {

    /** Who has more than that waiting does not read; when it comes back it goes on where it stopped. */
    private static final int MOST_WAITING = 1_024;

    private final long memberId;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private Queue<LiveEvent> waiting;
    private Place heard;
    private Audience audience;
    private boolean flowing;
    private boolean closed;
    private int questions;
    private long checkedAt = System.nanoTime();

    LiveStream(long memberId, HttpServerRequest request) {
        this.memberId = memberId;
        this.request = request;
        this.response = request.response();
    }

    long memberId() {
        return memberId;
    }

    HttpServerRequest request() {
        return request;
    }

    Audience audience() {
        return audience;
    }

    void belongsTo(Audience now) {
        audience = now;
        checkedAt = System.nanoTime();
    }

    /** Numbers a question about who may hear what; only the answer to the last one counts. */
    int ask() {
        return ++questions;
    }

    boolean isLast(int question) {
        return question == questions;
    }

    boolean begun() {
        return audience != null;
    }

    boolean flows() {
        return flowing;
    }

    boolean closed() {
        return closed;
    }

    boolean checkedBefore(long then) {
        return checkedAt - then < 0;
    }

    /** Sends the head and what was missed; {@code missed} is empty when it cannot be told. */
    void begin(Optional<Missed> missed, Place now, boolean resumes) {
        response.setChunked(true)
                .putHeader("content-type", "text/event-stream")
                .putHeader("cache-control", "no-store")
                .putHeader("x-accel-buffering", "no")
                // Says to our own compression that there is nothing to do: it would hold events back.
                .putHeader("content-encoding", "identity");
        response.write(Frames.retry());
        missed.ifPresent(found ->
                found.events().forEach(entry -> response.write(new LiveEvent(entry.heard(), entry.place()).bytes())));
        heard = missed.map(Missed::upTo).orElse(now);
        response.write(Frames.event(heard, resumes && missed.isEmpty() ? "reset" : "ready", "{}"));
    }

    void hold() {
        flowing = false;
    }

    void flow() {
        flowing = true;
        sendWaiting();
    }

    void offer(LiveEvent event) {
        if (closed) return;
        if (flowing && waiting == null && !response.writeQueueFull()) send(event);
        else keep(event);
    }

    /** Said now or not at all. */
    void whisper(Buffer frame) {
        if (flowing && waiting == null && !closed && !response.writeQueueFull()) response.write(frame);
    }

    void beat(Buffer heartbeat, Place now) {
        if (!flowing || waiting != null || closed || response.writeQueueFull()) return;
        if (heard != null && now.isPast(heard)) heard = null;
        response.write(heartbeat);
    }

    /** Ends it as answers end, so that the reader comes back and is told why not. */
    void end() {
        if (closed) return;
        closed = true;
        waiting = null;
        if (!response.headWritten()) return;
        if (response.writeQueueFull()) cut();
        else response.end();
    }

    // Closing the polite way waits until all is sent, which who does not read never lets happen.
    private void cut() {
        if (request.connection() instanceof ConnectionBase connection)
            connection.channelHandlerContext().close();
        else request.connection().close();
    }

    private void keep(LiveEvent event) {
        if (waiting == null) waiting = new ArrayDeque<>();
        if (waiting.size() == MOST_WAITING) {
            end();
            return;
        }
        waiting.add(event);
        if (flowing) response.drainHandler(drained -> sendWaiting());
    }

    private void sendWaiting() {
        while (waiting != null && flowing && !closed && !response.writeQueueFull()) {
            send(waiting.remove());
            if (waiting.isEmpty()) waiting = null;
        }
        if (waiting != null && flowing && !closed) response.drainHandler(drained -> sendWaiting());
    }

    private void send(LiveEvent event) {
        if (heard != null && event.isIn(heard)) return;
        if (heard != null && event.place().isPast(heard)) heard = null;
        if (audience.hears(event, memberId)) response.write(event.bytes());
    }
}
