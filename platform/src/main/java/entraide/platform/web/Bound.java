package entraide.platform.web;

import entraide.platform.people.Role;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The operations of one contract, bound to their handlers; asks who may call them and measures each call. */
final class Bound implements Operations {

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
        var who = Who.of(route.getOperation().getExtensions().get("x-who"));
        route.setDoValidation(false);
        // The validator does not understand forms with files; whoever takes files looks at them anyhow.
        if (!takesFiles(route)) route.addHandler(new Check(route.getOperation()));
        var timing = edge.timings().of(operationId);
        route.addHandler(ctx -> {
            Headers.names(ctx, operationId);
            var begun = System.nanoTime();
            answer(ctx, who, handler).onComplete(reply -> {
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
        return body != null && body.getContent().containsKey("multipart/form-data");
    }

    private static Future<Void> answer(RoutingContext ctx, Who who, Handler handler) {
        return Future.succeededFuture()
                .compose(go -> {
                    who.require(Call.caller(ctx));
                    return handler.answer(new Call(ctx));
                })
                .map(reply -> {
                    reply.send(ctx.request(), ctx.response());
                    return (Void) null;
                })
                .onFailure(ctx::fail);
    }

    /** Who may call an operation: anyone, every member, or the holders of some roles. */
    private record Who(boolean anyone, List<Role> roles) {

        static Who of(Object extension) {
            if (extension == null || extension.equals("member")) return new Who(false, List.of());
            if (extension.equals("anyone")) return new Who(true, List.of());
            var words = (Iterable<?>) extension;
            var roles = new java.util.ArrayList<Role>();
            words.forEach(word -> roles.add(Role.of(word.toString())));
            return new Who(false, List.copyOf(roles));
        }

        void require(Optional<entraide.platform.people.Caller> caller) {
            if (anyone) return;
            var someone = caller.orElseThrow(() -> new Refusal(Problem.signIn()));
            if (!roles.isEmpty() && roles.stream().noneMatch(someone::is)) throw Refusal.forbidden();
        }
    }
}
