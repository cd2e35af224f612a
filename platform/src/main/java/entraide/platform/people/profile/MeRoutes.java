package entraide.platform.people.profile;

import entraide.platform.db.Database;
import entraide.platform.events.Outbox;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** Who I am, and my settings. */
public final class MeRoutes {

    private final Database database;
    private final ChangeMe changeMe;

    public MeRoutes(Database database, Outbox outbox) {
        this.database = database;
        this.changeMe = new ChangeMe(outbox);
    }

    public void mount(Operations operations) {
        operations.on("showMe", this::showMe);
        operations.on("changeMe", this::changeMe);
    }

    private Future<Reply> showMe(Call call) {
        return Profiles.one(database, call.caller().id())
                .map(me -> me.orElseThrow(() -> new Refusal(Problem.signIn())))
                .map(me -> Reply.ok(Profile.MeJson.of(me)));
    }

    private Future<Reply> changeMe(Call call) {
        var wish = call.body(ChangeMe.Wish.class);
        return database.transact(tx -> changeMe.of(tx, call.caller().id(), wish))
                .map(me -> Reply.ok(Profile.MeJson.of(me)));
    }
}
