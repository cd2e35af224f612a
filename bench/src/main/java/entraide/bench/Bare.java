package entraide.bench;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/** Answers {@code /n} with n bytes and does nothing else: what Vert.x can do at all on this machine. */
public final class Bare extends VerticleBase {

    private static final byte[] MUCH = "x".repeat(1 << 20).getBytes();

    private final int port;

    private Bare(int port) {
        this.port = port;
    }

    public static void main(String[] args) {
        var port = Integer.parseInt(args[0]);
        var listeners =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        Vertx.vertx().deployVerticle(() -> new Bare(port), listeners).await();
    }

    @Override
    public Future<HttpServer> start() {
        return vertx.createHttpServer().requestHandler(Bare::answer).listen(port, "127.0.0.1");
    }

    private static void answer(HttpServerRequest request) {
        int bytes = Integer.parseInt(request.path().substring(1));
        request.response()
                .putHeader("content-type", "application/json")
                .end(Buffer.buffer(bytes).appendBytes(MUCH, 0, bytes));
    }
}
