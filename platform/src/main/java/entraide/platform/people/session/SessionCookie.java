package entraide.platform.people.session;

import entraide.platform.people.Secret;
import entraide.platform.web.Reply;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** The cookie that carries a session's secret; no script can read it, and no other site's form sends it along. */
public final class SessionCookie {

    private static final String NAME = "entraide_session";
    private static final int LONGEST = 200;

    private final boolean secure;

    public SessionCookie(boolean secure) {
        this.secure = secure;
    }

    /** The digest of what the request carries, whether or not it opens anything. */
    public static Optional<Buffer> digest(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(cookie -> cookie.getValue())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(Secret::digest);
    }

    public Reply put(Reply reply, Secret secret) {
        return reply.with("set-cookie", line(secret.tell(), Sessions.LONGEST_LIFE.toSeconds()));
    }

    public Reply clear(Reply reply) {
        return reply.with("set-cookie", line("", 0));
    }

    private String line(String value, long seconds) {
        return NAME + "=" + value + "; Max-Age=" + seconds + "; Path=/; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
