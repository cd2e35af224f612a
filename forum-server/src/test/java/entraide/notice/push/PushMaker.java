package entraide.notice.push;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The maker of browsers: takes messages for them over HTTP, or says why not. */
final class PushMaker implements AutoCloseable, Reach {

    /** What came for a browser. */
    record Parcel(MultiMap headers, byte[] body) {}

    private record Answer(int status, String retryAfter) {}

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server = vertx.createHttpServer();
    private final Map<String, List<Parcel>> taken = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private volatile Runnable meanwhile = () -> {};

    PushMaker() {
        server.requestHandler(request -> request.body()
                .compose(body -> vertx.executeBlocking(
                        () -> {
                            taken.computeIfAbsent(request.path(), path -> new CopyOnWriteArrayList<>())
                                    .add(new Parcel(request.headers(), body.getBytes()));
                            // On a thread of its own, for whatever is done there waits as tests wait.
                            CompletableFuture.runAsync(meanwhile).join();
                            return answers.getOrDefault(request.path(), new Answer(201, null));
                        },
                        false))
                .onSuccess(answer -> {
                    if (answer.retryAfter != null) request.response().putHeader("retry-after", answer.retryAfter);
                    request.response().setStatusCode(answer.status).end();
                }));
        server.listen(0, "127.0.0.1").await();
    }

    Browser browser(String name) {
        return new Browser("http://127.0.0.1:" + server.actualPort() + "/" + name);
    }

    /** From now on messages for this browser are answered so. */
    void answers(String name, int status, String retryAfter) {
        answers.put("/" + name, new Answer(status, retryAfter));
    }

    /** This happens once, before the next message is answered. */
    void meanwhile(Runnable deed) {
        meanwhile = () -> {
            meanwhile = () -> {};
            deed.run();
        };
    }

    List<Parcel> taken(String name) {
        return taken.getOrDefault("/" + name, List.of());
    }

    void forget() {
        taken.clear();
        answers.clear();
    }

    @Override
    public boolean allows(URI endpoint) {
        return "127.0.0.1".equals(endpoint.getHost());
    }

    @Override
    public Future<SocketAddress> address(URI endpoint) {
        return Future.succeededFuture(SocketAddress.inetSocketAddress(endpoint.getPort(), endpoint.getHost()));
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
