package entraide.platform;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections that take long over asking: bytes that drip in keep a connection from being idle, but not from
 * being closed. One event loop's own.
 */
final class Patience {

    private static final long LOOK_MS = 5_000;
    private static final long WITH_HEADERS = TimeUnit.SECONDS.toNanos(50);
    private static final long WITH_A_BODY = TimeUnit.MINUTES.toNanos(5);

    private final Map<HttpConnection, Guest> guests = new HashMap<>();

    static Patience of(Vertx vertx) {
        var patience = new Patience();
        vertx.setPeriodic(LOOK_MS, tick -> patience.look(System.nanoTime()));
        return patience;
    }

    void comes(HttpConnection connection) {
        guests.put(connection, new Guest(System.nanoTime()));
        connection.closeHandler(gone -> guests.remove(connection));
    }

    void asks(HttpServerRequest request) {
        var guest = guests.get(request.connection());
        if (guest != null) guest.asks(request, System.nanoTime());
    }

    private void look(long now) {
        for (var guest : List.copyOf(guests.entrySet())) {
            if (guest.getValue().isTooLong(now)) guest.getKey().close();
        }
    }

    private static final class Guest {

        private HttpServerRequest last;
        private long since;

        private Guest(long since) {
            this.since = since;
        }

        private void asks(HttpServerRequest request, long now) {
            last = request;
            since = now;
        }

        private boolean isTooLong(long now) {
            if (last == null) return now - since > WITH_HEADERS;
            if (last.response().ended()) {
                last = null;
                since = now;
                return false;
            }
            return !last.isEnded() && now - since > WITH_A_BODY;
        }
    }
}
