package entraide.messaging.accompaniment;

import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.people.Role;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** createAccompaniment, listAccompaniments, showAccompaniment, changeTeam, endAccompaniment. */
public final class AccompanimentRoutes {

    private final Db db;
    private final Accompany accompany;

    public AccompanimentRoutes(Db db, Accompany accompany) {
        this.db = db;
        this.accompany = accompany;
    }

    public void mount(Operations operations) {
        operations.once("createAccompaniment", this::createAccompaniment);
        operations.on("listAccompaniments", this::listAccompaniments);
        operations.on("showAccompaniment", this::showAccompaniment);
        operations.once("changeTeam", this::changeTeam);
        operations.once("endAccompaniment", this::endAccompaniment);
    }

    private Future<Reply> createAccompaniment(Call call, Tx tx) {
        return accompany
                .begin(tx, call.caller(), call.body(Accompany.NewAccompaniment.class))
                .map(Reply::created);
    }

    /** Others' are for staff: to everybody else these questions say what they say of oneself. */
    private Future<Reply> listAccompaniments(Call call) {
        boolean staff = call.caller().is(Role.STAFF);
        if (staff && call.flag("all").orElse(false)) {
            return Accompaniments.all(db, call.paging()).map(Reply::ok);
        }
        long member =
                call.number("member").filter(id -> staff).orElse(call.caller().id());
        return Accompaniments.of(db, member, call.paging()).map(Reply::ok);
    }

    private Future<Reply> showAccompaniment(Call call) {
        return Accompaniments.one(db, call.caller(), call.id("id")).map(Reply::ok);
    }

    private Future<Reply> changeTeam(Call call, Tx tx) {
        return accompany
                .change(tx, call.caller(), call.id("id"), call.body(Accompany.TeamWish.class))
                .map(Reply::ok);
    }

    private Future<Reply> endAccompaniment(Call call, Tx tx) {
        return accompany
                .end(tx, call.caller(), call.id("id"), call.body(Accompany.Ending.class))
                .map(Reply::ok);
    }
}
