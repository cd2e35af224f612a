package entraide.platform.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import java.util.List;
import java.util.function.Function;

/** The operations of one contract, bound to their handlers; asks who may call them and measures each call. */
final class Bound implements Operations {

    private static final List<String> FILES = List.of("multipart/form-data", "application/octet-stream");

    private final RouterBuilder builder;
    private final Edge edge;

    Bound(RouterBuilder builder, Edge edge) {
        this.builder = builder;
        this.edge = edge;
    }

    @Override
    public void on(String operationId, Handler handler) {
        var route = builder.getRoute(operationId);
        if (route == null) throw new IllegalStateException("the contract has no operation " + operationId);
        var may = May.of(route.getOperation());
        route.setDoValidation(false);
        // The validator does not understand files, in forms or alone; whoever takes files looks at them anyhow.
        if (!takesFiles(route)) route.addHandler(new Check(route.getOperation()));
        var timing = edge.timings().of(operationId);
        route.addHandler(ctx -> {
            Headers.names(ctx, operationId);
            var begun = System.nanoTime();
            answer(ctx, may, handler).onComplete(reply -> {
                timing.record(ctx.response().getStatusCode(), System.nanoTime() - begun);
            });
        });
    }

    @Override
    public void once(String operationId, Deed deed) {
        on(operationId, call -> edge.once().answer(operationId, call, deed));
    }

    @Override
    public <P> void once(String operationId, Function<Call, Future<P>> prepare, PreparedDeed<P> deed) {
        on(
                operationId,
                call -> prepare.apply(call)
                        .compose(ready ->
                                edge.once().answer(operationId, call, (same, tx) -> deed.answer(same, ready, tx))));
    }

    private static boolean takesFiles(OpenAPIRoute route) {
        var body = route.getOperation().getRequestBody();
        return body != null && FILES.stream().anyMatch(body.getContent()::containsKey);
    }

    private static Future<Void> answer(RoutingContext ctx, May may, Handler handler) {
        return Future.succeededFuture()
                .compose(go -> {
                    may.require(Call.caller(ctx));
                    return handler.answer(new Call(ctx));
                })
                .map(reply -> {
                    reply.send(ctx.request(), ctx.response());
                    return (Void) null;
                })
                .onFailure(ctx::fail);
    }
}
