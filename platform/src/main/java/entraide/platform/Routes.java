package entraide.platform;

import entraide.platform.operator.OperatorPages;
import entraide.platform.people.PeopleModule;
import entraide.platform.web.Addresses;
import entraide.platform.web.Api;
import entraide.platform.web.ClientFiles;
import entraide.platform.web.Edge;
import entraide.platform.web.Gate;
import entraide.platform.web.Headers;
import entraide.platform.web.Once;
import entraide.platform.web.Origins;
import entraide.platform.web.Problems;
import entraide.platform.web.Timings;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import java.util.List;

/** All that the port answers: the operator's pages, the API, and the browser client. */
final class Routes {

    /** Bytes: a file of 20 MB and the multipart lines around it. */
    private static final long LARGEST_BODY = 21L << 20;

    private static final String NOT_THE_API = "(?!" + Api.MOUNT + "(?:/|$)).*";

    private final Platform platform;

    Routes(Platform platform) {
        this.platform = platform;
    }

    Future<Router> of(PeopleModule people, List<ServerModule> modules, OperatorPages pages) {
        var edge = new Edge(
                people.callers(),
                new Gate(
                        platform.settings().limits(),
                        new Origins(platform.settings().publicUrl())),
                new Addresses(platform.settings().proxies()),
                new Once(platform.database(), platform.clock()),
                new Timings(platform.metrics()),
                platform.settings().data().resolve("uploads"),
                LARGEST_BODY);
        return new Api(platform.vertx(), edge).of(modules).map(api -> {
            var root = Router.router(platform.vertx());
            Problems.answerFor(root);
            root.route().handler(new Headers(platform.settings().secure()));
            pages.mount(root);
            root.route(Api.MOUNT + "/*").subRouter(api);
            root.routeWithRegex(NOT_THE_API)
                    .handler(new ClientFiles(
                            platform.vertx(), platform.settings().worker()));
            return root;
        });
    }
}
