package entraide.platform.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Optional;

/** Tells requests that another site's page made the browser send. */
public final class Origins {

    private final Optional<String> publicHost;

    public Origins(Optional<URI> publicUrl) {
        this.publicHost = publicUrl.map(URI::getAuthority);
    }

    /** What browsers say of themselves; whoever is no browser sends no cookie of its own accord and may say nothing. */
    public boolean isForeign(HttpServerRequest request) {
        var site = request.getHeader("sec-fetch-site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        var origin = request.getHeader("origin");
        return origin != null && !isOurs(hostOf(origin), request);
    }

    public static Problem refusal() {
        return Problem.of(403, "foreign-origin", "This came from another site's page", null);
    }

    private boolean isOurs(Optional<String> host, HttpServerRequest request) {
        var asked = Optional.ofNullable(request.authority()).map(Object::toString);
        return host.filter(one -> asked.filter(one::equalsIgnoreCase).isPresent()
                        || publicHost.filter(one::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    private static Optional<String> hostOf(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
