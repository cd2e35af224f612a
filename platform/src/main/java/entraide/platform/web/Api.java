package entraide.platform.web;

import entraide.platform.ServerModule;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.List;
import java.util.Set;

/** Puts each module's contract under {@code /api/v1/<module>} and sees that every operation is answered. */
public final class Api {

    public static final String MOUNT = "/api";
    public static final String PREFIX = MOUNT + "/v1/";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Vertx vertx;
    private final Edge edge;

    public Api(Vertx vertx, Edge edge) {
        this.vertx = vertx;
        this.edge = edge;
    }

    /** The whole API as one router, to be mounted at {@link #MOUNT}; fails at once, naming all of them, when operations have no handler. */
    public Future<Router> of(List<ServerModule> modules) {
        var contracts = modules.stream()
                .map(module -> Contract.load(vertx, module.name()))
                .toList();
        // To make the checks of all operations takes a second on a small machine, and others are on the event loop too.
        return Future.all(contracts)
                .compose(loaded -> vertx.executeBlocking(() -> mounted(modules, loaded.<OpenAPIContract>list())));
    }

    private Router mounted(List<ServerModule> modules, List<OpenAPIContract> contracts) {
        var root = Router.router(vertx);
        for (int i = 0; i < modules.size(); i++) mount(root, modules.get(i), contracts.get(i));
        var contract = Contract.merged(names(modules));
        root.get("/docs/contract.json").handler(ctx -> ctx.json(contract));
        return root;
    }

    private static List<String> names(List<ServerModule> modules) {
        return modules.stream().map(ServerModule::name).toList();
    }

    private void mount(Router root, ServerModule module, OpenAPIContract contract) {
        var builder = RouterBuilder.create(vertx, contract);
        builder.rootHandler(BodyHandler.create(edge.uploads().toString())
                .setBodyLimit(edge.largestBody())
                .setDeleteUploadedFilesOnEnd(true));
        builder.rootHandler(this::admit);
        module.mount(new Bound(builder, edge));
        requireAllBound(module.name(), contract, builder);
        root.routeWithRegex("/v1/" + module.name()).handler(Api::withSlash);
        root.route("/v1/" + module.name() + "/*").subRouter(builder.createRouter());
    }

    /** Who speaks, from where, and not too often: before anything is read of the request. */
    private void admit(RoutingContext ctx) {
        ctx.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // unless an operation says otherwise
        Call.cameFrom(ctx, edge.addresses().of(ctx.request()));
        edge.callers().of(ctx.request()).onComplete(found -> {
            if (found.failed()) {
                ctx.fail(found.cause());
                return;
            }
            found.result().ifPresent(caller -> Call.signedIn(ctx, caller));
            var refused = edge.gate().refuses(ctx, READS.contains(ctx.request().method()));
            if (refused.isPresent()) ctx.fail(new Refusal(refused.get()));
            else ctx.next();
        });
    }

    // The path of a contract that is "/" alone is found with its slash only.
    private static void withSlash(RoutingContext ctx) {
        var query = ctx.request().query();
        ctx.reroute(ctx.normalizedPath() + "/" + (query == null ? "" : "?" + query));
    }

    private static void requireAllBound(String module, OpenAPIContract contract, RouterBuilder builder) {
        var unbound = contract.operations().stream()
                .map(operation -> builder.getRoute(operation.getOperationId()))
                .filter(route -> route.getHandlers().isEmpty())
                .map(OpenAPIRoute::getOperation)
                .map(operation -> module + "." + operation.getOperationId())
                .toList();
        if (!unbound.isEmpty()) throw new IllegalStateException("no handler for " + unbound);
    }
}
