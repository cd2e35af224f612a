package entraide.platform.people.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import entraide.platform.db.Database;
import entraide.platform.events.Outbox;
import entraide.platform.people.Caller;
import entraide.platform.people.Restriction;
import entraide.platform.people.Restriction.Kind;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Instant;

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
                .map(me -> Reply.ok(NowJson.of(Profile.MeJson.of(me), call.caller())));
    }

    /** I, and what I may not do for now; nothing is said where I may do everything. */
    private record NowJson(
            @JsonUnwrapped Profile.MeJson me,
            @JsonInclude(Include.NON_NULL) RestrictionJson restriction) {

        static NowJson of(Profile.MeJson me, Caller caller) {
            return new NowJson(me, caller.restriction().map(RestrictionJson::of).orElse(null));
        }
    }

    private record RestrictionJson(String kind, Instant until) {

        static RestrictionJson of(Restriction now) {
            return new RestrictionJson(now.kind() == Kind.SILENCED ? "silenced" : "shut-out", now.until());
        }
    }

    private Future<Reply> changeMe(Call call) {
        var wish = call.body(ChangeMe.Wish.class);
        return database.transact(tx -> changeMe.of(tx, call.caller().id(), wish))
                .map(me -> Reply.ok(Profile.MeJson.of(me)));
    }
}
