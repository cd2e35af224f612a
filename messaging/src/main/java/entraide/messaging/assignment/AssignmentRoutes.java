package entraide.messaging.assignment;

import entraide.messaging.accompaniment.Accompany;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;

/** listCapacities, showCapacity, setCapacity, previewAssignment, applyAssignment. */
public final class AssignmentRoutes {

    private final Db db;
    private final Assign assign;
    private final Clock clock;

    public AssignmentRoutes(Db db, Accompany accompany, Clock clock) {
        this.db = db;
        this.assign = new Assign(accompany);
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("listCapacities", this::listCapacities);
        operations.on("showCapacity", this::showCapacity);
        operations.once("setCapacity", this::setCapacity);
        operations.on("previewAssignment", this::previewAssignment);
        operations.once("applyAssignment", this::applyAssignment);
    }

    private Future<Reply> listCapacities(Call call) {
        return Capacity.all(db, call.paging()).map(Reply::ok);
    }

    private Future<Reply> showCapacity(Call call) {
        return Capacity.of(db, call.caller().id()).map(Reply::ok);
    }

    private Future<Reply> setCapacity(Call call, Tx tx) {
        return Capacity.say(tx, call.caller(), call.body(Capacity.Said.class), clock)
                .map(Reply::ok);
    }

    private Future<Reply> previewAssignment(Call call) {
        return assign.preview(db, call.body(Assign.Wish.class)).map(Reply::ok);
    }

    private record Decided(long cohortId, List<Long> mentorIds, String version) {}

    private Future<Reply> applyAssignment(Call call, Tx tx) {
        var decided = call.body(Decided.class);
        return assign.apply(tx, new Assign.Wish(decided.cohortId, decided.mentorIds), decided.version)
                .map(Reply::created);
    }
}
