package entraide.platform.people.reset;

import entraide.platform.Platform;
import entraide.platform.mail.Address;
import entraide.platform.people.credential.SetPassword;
import entraide.platform.people.password.Passwords;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.people.token.Tokens;
import entraide.platform.web.Addresses;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** For members who forgot their password. */
public final class ResetRoutes {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int LINKS_AN_ACCOUNT = 5;
    private static final int LINKS_AN_ADDRESS = 60;

    private final Platform platform;
    private final Throttle throttle;
    private final ResetWishes wishes;
    private final UseReset useReset;

    public ResetRoutes(
            Platform platform, Throttle throttle, Passwords passwords, SetPassword setPassword, ResetWishes wishes) {
        this.platform = platform;
        this.throttle = throttle;
        this.wishes = wishes;
        var tokens = new Tokens(platform.outbox(), platform.clock());
        this.useReset = new UseReset(platform, passwords, setPassword, tokens);
    }

    public void mount(Operations operations) {
        operations.on("askReset", this::askReset);
        operations.on("readReset", this::readReset);
        operations.on("useReset", this::useReset);
    }

    private record ResetWishJson(String email) {}

    private Future<Reply> askReset(Call call) {
        var email = call.body(ResetWishJson.class).email();
        var address = Addresses.network(call.address());
        return throttle.take(
                        WINDOW,
                        new Throttle.Limit("reset of", Address.folded(email), LINKS_AN_ACCOUNT),
                        new Throttle.Limit("reset from", address, LINKS_AN_ADDRESS))
                .compose(may -> platform.database().transact(tx -> wishes.wish(tx, email)))
                .map(wished -> new Reply(202, null, null, Map.of()));
    }

    private record SecretJson(String token) {}

    private record ResetReadJson(String handle, String displayName, Instant expiresAt) {}

    private Future<Reply> readReset(Call call) {
        return useReset.open(call.body(SecretJson.class).token())
                .map(open -> Reply.ok(new ResetReadJson(open.handle(), open.displayName(), open.expiresAt())));
    }

    private record ResetUseJson(String token, String password) {}

    private Future<Reply> useReset(Call call) {
        var body = call.body(ResetUseJson.class);
        return useReset.with(body.token(), body.password()).map(done -> Reply.noContent());
    }
}
