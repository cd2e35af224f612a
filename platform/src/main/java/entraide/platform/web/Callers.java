package entraide.platform.web;

import entraide.platform.people.Caller;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Finds out who speaks; the only place that knows cookies and tokens implements it. */
public interface Callers {

    Future<Optional<Caller>> of(HttpServerRequest request);
}
