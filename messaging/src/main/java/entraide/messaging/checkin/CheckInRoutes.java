package entraide.messaging.checkin;

import entraide.messaging.sheet.SheetBook;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/** listCheckIns, putCheckIn. */
public final class CheckInRoutes {

    private final Db db;
    private final CheckIns checkIns;

    public CheckInRoutes(Db db, SheetBook book, Clock clock) {
        this.db = db;
        this.checkIns = new CheckIns(book, clock);
    }

    public void mount(Operations operations) {
        operations.on("listCheckIns", this::listCheckIns);
        operations.once("putCheckIn", this::putCheckIn);
    }

    private Future<Reply> listCheckIns(Call call) {
        return CheckIns.all(db, call.caller().id(), call.id("id"), call.paging())
                .map(Reply::ok);
    }

    private Future<Reply> putCheckIn(Call call, Tx tx) {
        var week = Week.parse(call.path("week"));
        return checkIns.put(tx, call.caller(), call.id("id"), week, call.body(CheckIns.Words.class))
                .map(Reply::ok);
    }
}
