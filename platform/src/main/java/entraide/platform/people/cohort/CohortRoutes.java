package entraide.platform.people.cohort;

import entraide.platform.Platform;
import entraide.platform.db.Tx;
import entraide.platform.people.Plain;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Map;

/** Programmes and their cohorts: everybody sees them, staff write them. */
public final class CohortRoutes {

    private final Platform platform;
    private final WriteCohort writeCohort;

    public CohortRoutes(Platform platform) {
        this.platform = platform;
        this.writeCohort = new WriteCohort(platform.outbox(), platform.clock());
    }

    public void mount(Operations operations) {
        operations.on("listProgrammes", this::listProgrammes);
        operations.once("createProgramme", this::createProgramme);
        operations.on("listCohorts", this::listCohorts);
        operations.once("createCohort", this::createCohort);
        operations.on("changeCohort", this::changeCohort);
    }

    private Future<Reply> listProgrammes(Call call) {
        return Programmes.list(platform.database(), call.paging()).map(Reply::ok);
    }

    private record NewProgrammeJson(String name) {}

    private Future<Reply> createProgramme(Call call, Tx tx) {
        var name = Plain.line("/name", call.body(NewProgrammeJson.class).name());
        return Programmes.create(tx, name, platform.clock().instant())
                .map(made -> made.map(Reply::created)
                        .orElseThrow(() ->
                                new Refusal(Problem.of(409, "name-taken", "There is a programme of this name", null))));
    }

    private Future<Reply> listCohorts(Call call) {
        return Cohorts.list(platform.database(), call.number("programme"), call.paging())
                .map(Reply::ok);
    }

    private record NewCohortJson(long programmeId, String name, LocalDate startsOn, LocalDate endsOn) {}

    private Future<Reply> createCohort(Call call, Tx tx) {
        var body = call.body(NewCohortJson.class);
        return writeCohort
                .create(tx, body.programmeId(), Plain.line("/name", body.name()), body.startsOn(), body.endsOn())
                .compose(id -> Cohorts.one(tx, id))
                .map(cohort -> Reply.created(cohort.orElseThrow()));
    }

    private record CohortChangeJson(long version, String name, LocalDate startsOn, LocalDate endsOn) {}

    private Future<Reply> changeCohort(Call call) {
        var body = call.body(CohortChangeJson.class);
        var name = body.name() == null ? null : Plain.line("/name", body.name());
        boolean ends = call.body(Map.class).containsKey("endsOn");
        var wish = new WriteCohort.Wish(body.version(), name, body.startsOn(), ends, body.endsOn());
        return platform.database()
                .transact(tx -> writeCohort.change(tx, call.id("id"), wish))
                .map(Reply::ok);
    }
}
