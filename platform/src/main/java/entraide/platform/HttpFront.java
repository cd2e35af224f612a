package entraide.platform;

import entraide.platform.operator.LoopDelay;
import entraide.platform.web.Problems;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The open port: one listener for each core, all with the same routes. */
final class HttpFront {

    private static final int BACKLOG = 4_096;
    private static final int IDLE_SECONDS = 75;
    private static final int LAST_REQUESTS_SECONDS = 10;
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

    static Future<HttpFront> open(Platform platform, Router routes) {
        var bound = new AtomicInteger();
        var listeners =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        return platform.vertx()
                .deployVerticle(() -> new Listener(platform, routes, bound), listeners)
                .map(deployment -> new HttpFront(platform.vertx(), deployment, bound.get()));
    }

    int port() {
        return port;
    }

    /** Takes no more requests and lets those under way end. */
    Future<Void> close() {
        return vertx.undeploy(deployment);
    }

    private static final class Listener extends VerticleBase {

        private final Platform platform;
        private final Router routes;
        private final AtomicInteger bound;
        private HttpServer server;

        private Listener(Platform platform, Router routes, AtomicInteger bound) {
            this.platform = platform;
            this.routes = routes;
            this.bound = bound;
        }

        @Override
        public Future<HttpServer> start() {
            LoopDelay.watch(vertx, platform.metrics());
            var patience = Patience.of(vertx);
            server = vertx.createHttpServer(options())
                    .connectionHandler(patience::comes)
                    .invalidRequestHandler(Problems::answerUnreadable)
                    .requestHandler(request -> {
                        patience.asks(request);
                        routes.handle(request);
                    });
            return server.listen().onSuccess(listening -> bound.set(listening.actualPort()));
        }

        private HttpServerOptions options() {
            var port = platform.settings().port();
            return new HttpServerOptions()
                    .setHost(platform.settings().host())
                    .setPort(port == 0 ? ANY_FREE_PORT : port)
                    .setAcceptBacklog(BACKLOG)
                    .setIdleTimeout(IDLE_SECONDS)
                    .setMaxInitialLineLength(LONGEST_ADDRESS)
                    .setCompressionSupported(true)
                    .setCompressionLevel(4)
                    .setPerFrameWebSocketCompressionSupported(false)
                    .setPerMessageWebSocketCompressionSupported(false)
                    .setHandle100ContinueAutomatically(true);
        }

        @Override
        public Future<Void> stop() {
            return server.shutdown(LAST_REQUESTS_SECONDS, TimeUnit.SECONDS);
        }
    }
}
