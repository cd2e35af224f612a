package entraide.queue.promise;

import entraide.platform.content.Matter;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import entraide.queue.calendar.CalendarSpec;
import entraide.queue.calendar.Calendars;
import io.vertx.core.Future;
import java.util.List;

/** listTargets, setTarget, listCalendars, setCalendar. */
public final class TargetRoutes {

    private final Db db;
    private final ReadableSpaces spaces;

    public TargetRoutes(Db db, ReadableSpaces spaces) {
        this.db = db;
        this.spaces = spaces;
    }

    public void mount(Operations operations) {
        operations.on("listTargets", this::listTargets);
        operations.once("setTarget", this::setTarget);
        operations.on("listCalendars", this::listCalendars);
        operations.once("setCalendar", this::setCalendar);
    }

    private Future<Reply> listTargets(Call call) {
        return spaces.of(db, call.caller())
                .compose(all -> SpaceTargets.of(db, all))
                .map(targets -> Reply.ok(new Page<>(targets, null)));
    }

    private Future<Reply> setTarget(Call call, Tx tx) {
        return spaces.of(tx, call.caller())
                .map(all -> named(all, call.id("id")))
                .compose(space -> SpaceTargets.set(tx, space, call.body(SpaceTarget.Wish.class)))
                .map(Reply::ok);
    }

    private static Matter.Space named(List<Matter.Space> all, long id) {
        return all.stream().filter(space -> space.id() == id).findFirst().orElseThrow(Refusal::notFound);
    }

    private Future<Reply> listCalendars(Call call) {
        return Calendars.list(db).map(all -> Reply.ok(new Page<>(all, null)));
    }

    private Future<Reply> setCalendar(Call call, Tx tx) {
        return Calendars.set(tx, call.path("name"), call.body(CalendarSpec.class))
                .map(Reply::ok);
    }
}
