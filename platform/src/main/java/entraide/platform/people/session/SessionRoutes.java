package entraide.platform.people.session;

import entraide.platform.Platform;
import entraide.platform.db.Database;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.profile.Profile;
import entraide.platform.people.profile.Profiles;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;

/** Signing in and out. */
public final class SessionRoutes {

    private static final int LONGEST_AGENT = 300;

    private final Database database;
    private final Sessions sessions;
    private final SignIn signIn;
    private final SessionCookie cookie;

    public SessionRoutes(
            Platform platform, Sessions sessions, Passwords passwords, Throttle throttle, SessionCookie cookie) {
        this.database = platform.database();
        this.sessions = sessions;
        this.signIn = new SignIn(platform.database(), sessions, passwords, throttle);
        this.cookie = cookie;
    }

    public void mount(Operations operations) {
        operations.on("signIn", this::signIn);
        operations.on("signOut", this::signOut);
        operations.on("listSessions", this::listSessions);
        operations.on("endSession", this::endSession);
    }

    private record SignInJson(String email, String password) {}

    private Future<Reply> signIn(Call call) {
        var body = call.body(SignInJson.class);
        return signIn.with(body.email(), body.password(), placeOf(call))
                .map(opened -> opened.orElseThrow(() -> new Refusal(
                        Problem.of(401, "wrong-credentials", "The address or the password is not right", null))))
                .compose(opened -> signedIn(opened));
    }

    private Future<Reply> signedIn(SignIn.Opened opened) {
        return Profiles.one(database, opened.memberId())
                .map(profile -> cookie.put(
                        Reply.created(Map.of("member", Profile.MeJson.of(profile.orElseThrow()))), opened.secret()));
    }

    private Future<Reply> signOut(Call call) {
        var digest = SessionCookie.digest(call.request());
        return database.transact(tx -> digest.map(one -> sessions.end(tx, one)).orElse(Future.succeededFuture(false)))
                .map(ended -> cookie.clear(Reply.noContent()));
    }

    private Future<Reply> listSessions(Call call) {
        var current = SessionCookie.digest(call.request());
        return sessions.of(database, call.caller().id(), current, call.paging()).map(Reply::ok);
    }

    private Future<Reply> endSession(Call call) {
        return database.transact(tx -> sessions.end(tx, call.caller().id(), call.id("id")))
                .map(ended -> Optional.of(ended).filter(Boolean::booleanValue).orElseThrow(Refusal::notFound))
                .map(ended -> Reply.noContent());
    }

    public static Sessions.Place placeOf(Call call) {
        var agent = call.header("user-agent").orElse("");
        return new Sessions.Place(
                call.address(),
                agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)).replace('\0', ' '),
                SessionCookie.digest(call.request()));
    }
}
