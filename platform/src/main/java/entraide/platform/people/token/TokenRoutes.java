package entraide.platform.people.token;

import entraide.platform.db.Database;
import entraide.platform.people.Plain;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Instant;

/** A member's own tokens. */
public final class TokenRoutes {

    private final Database database;
    private final Tokens tokens;

    public TokenRoutes(Database database, Tokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    public void mount(Operations operations) {
        operations.on("createToken", this::createToken);
        operations.on("listTokens", this::listTokens);
        operations.on("revokeToken", this::revokeToken);
    }

    private record NewTokenJson(String name) {}

    private record CreatedTokenJson(long id, String name, String token, Instant createdAt) {}

    private Future<Reply> createToken(Call call) {
        var name = Plain.line("/name", call.body(NewTokenJson.class).name());
        return database.transact(tx -> tokens.create(tx, call.caller().id(), name))
                .map(made -> Reply.created(
                        new CreatedTokenJson(made.id(), name, made.secret().tell(), made.createdAt())));
    }

    private Future<Reply> listTokens(Call call) {
        return tokens.of(database, call.caller().id(), call.paging()).map(Reply::ok);
    }

    private Future<Reply> revokeToken(Call call) {
        return database.transact(tx -> tokens.revoke(tx, call.caller().id(), call.id("id")))
                .map(revoked -> Reply.noContent());
    }
}
