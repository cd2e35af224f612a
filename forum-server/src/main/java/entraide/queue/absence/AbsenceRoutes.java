package entraide.queue.absence;

import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/** listAbsences, setAbsence, endAbsence. */
public final class AbsenceRoutes {

    private final Db db;
    private final Absences absences;

    public AbsenceRoutes(Db db, Clock clock) {
        this.db = db;
        this.absences = new Absences(clock);
    }

    public void mount(Operations operations) {
        operations.on("listAbsences", this::listAbsences);
        operations.once("setAbsence", this::setAbsence);
        operations.once("endAbsence", this::endAbsence);
    }

    private Future<Reply> listAbsences(Call call) {
        return absences.list(db).map(all -> Reply.ok(new Page<>(all, null)));
    }

    private Future<Reply> setAbsence(Call call, Tx tx) {
        return absences.set(tx, call.caller(), call.path("handle"), call.body(Absence.Wish.class))
                .map(Reply::ok);
    }

    private Future<Reply> endAbsence(Call call, Tx tx) {
        return absences.end(tx, call.caller(), call.path("handle")).map(ended -> Reply.noContent());
    }
}
