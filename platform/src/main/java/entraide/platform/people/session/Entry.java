package entraide.platform.people.session;

import entraide.platform.people.Secret;
import entraide.platform.people.token.Tokens;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * By what a request comes in: a personal token where it shows one, else the cookie of a session. Whether it opens anything
 * is not looked at.
 */
public record Entry(boolean byToken, Buffer digest) {

    private static final int LONGEST_TOKEN = 200;
    private static final String BEARER = "bearer ";

    public static Optional<Entry> of(HttpServerRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null
                ? token(authorization).map(token -> new Entry(true, Secret.digest(token)))
                : SessionCookie.digest(request).map(digest -> new Entry(false, digest));
    }

    private static Optional<String> token(String header) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) return Optional.empty();
        return Optional.of(header.substring(BEARER.length()).strip())
                .filter(token -> token.startsWith(Tokens.MARK) && token.length() <= LONGEST_TOKEN);
    }
}
