package entraide.platform;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.atomic.AtomicInteger;

/** The open port: one listener for each core, all with the same routes. */
final class HttpFront {

    private static final int BACKLOG = 1_024;
    private static final int IDLE_SECONDS = 75;
    private static final int LONGEST_ADDRESS = 8_192;
    // Vert.x: listeners of one deployment that ask for the same negative port share one free port.
    private static final int ANY_FREE_PORT = -1;

    private final Vertx vertx;
    private final String deployment;
    private final int port;

    private HttpFront(Vertx vertx, String deployment, int port) {
        this.vertx = vertx;
        this.deployment = deployment;
        this.port = port;
    }

    static Future<HttpFront> open(Vertx vertx, String host, int port, Router routes) {
        var bound = new AtomicInteger();
        var listeners =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        return vertx.deployVerticle(() -> new Listener(host, port, routes, bound), listeners)
                .map(deployment -> new HttpFront(vertx, deployment, bound.get()));
    }

    int port() {
        return port;
    }

    /** Takes no more requests and lets those under way end. */
    Future<Void> close() {
        return vertx.undeploy(deployment);
    }

    private static final class Listener extends VerticleBase {

        private final String host;
        private final int port;
        private final Router routes;
        private final AtomicInteger bound;

        private Listener(String host, int port, Router routes, AtomicInteger bound) {
            this.host = host;
            this.port = port;
            this.routes = routes;
            this.bound = bound;
        }

        @Override
        public Future<HttpServer> start() {
            var options = new HttpServerOptions()
                    .setHost(host)
                    .setPort(port == 0 ? ANY_FREE_PORT : port)
                    .setAcceptBacklog(BACKLOG)
                    .setIdleTimeout(IDLE_SECONDS)
                    .setMaxInitialLineLength(LONGEST_ADDRESS)
                    .setCompressionSupported(true)
                    .setCompressionLevel(4)
                    .setHandle100ContinueAutomatically(true);
            return vertx.createHttpServer(options)
                    .requestHandler(routes)
                    .listen()
                    .onSuccess(server -> bound.set(server.actualPort()));
        }
    }
}
