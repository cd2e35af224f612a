package entraide.platform.people.cohort;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.people.People;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Founds a cohort and changes it; its members' cards follow. */
public final class WriteCohort {

    private final Outbox outbox;
    private final Clock clock;

    public WriteCohort(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    // Served by programme_pkey and cohort_name_key.
    private static final String CREATE = """
            insert into people.cohort (programme_id, name, starts_on, ends_on, created_at)
            select id, $2, $3, $4, $5
              from people.programme
             where id = $1
                on conflict do nothing
            returning id
            """;

    private static final String PROGRAMME = """
            select id
              from people.programme
             where id = $1
            """;

    /** Gives the new cohort's id. */
    public Future<Long> create(Tx tx, long programmeId, String name, LocalDate startsOn, LocalDate endsOn) {
        requireOrder(startsOn, endsOn);
        return Sql.first(tx, PROGRAMME, row -> row.getLong("id"), programmeId)
                .map(found -> found.orElseThrow(
                        () -> new Refusal(Problem.invalid("/programmeId", "names a programme that is not there"))))
                .compose(id ->
                        Sql.first(tx, CREATE, row -> row.getLong("id"), id, name, startsOn, endsOn, clock.instant()))
                .map(id -> id.orElseThrow(WriteCohort::nameTaken));
    }

    /** What is null stays as it is, but for the end: {@code ends} says whether that is meant. */
    record Wish(long version, String name, LocalDate startsOn, boolean ends, LocalDate endsOn) {}

    Future<Cohorts.Cohort> change(Tx tx, long id, Wish wish) {
        return lock(tx, id).compose(before -> {
            if (before.version() != wish.version()) throw new Refusal(Problem.conflict(before));
            var name = wish.name() == null ? before.name() : wish.name();
            var starts = wish.startsOn() == null ? before.startsOn() : wish.startsOn();
            var ends = wish.ends() ? wish.endsOn() : before.endsOn();
            requireOrder(starts, ends);
            return requireFree(tx, before, name)
                    .compose(free -> Sql.run(tx, CHANGE, id, name, starts, ends))
                    .compose(done -> nameAgain(tx, id))
                    .compose(done -> Cohorts.one(tx, id))
                    .compose(now -> told(tx, now.orElseThrow()));
        });
    }

    // Served by cohort_pkey.
    private static final String LOCK = """
            select id
              from people.cohort
             where id = $1
               for no key update
            """;

    private static Future<Cohorts.Cohort> lock(Tx tx, long id) {
        return Sql.first(tx, LOCK, row -> row.getLong("id"), id)
                .compose(locked -> Cohorts.one(tx, id))
                .map(cohort -> cohort.orElseThrow(Refusal::notFound));
    }

    // Served by cohort_name_key.
    private static final String TAKEN = """
            select exists (select 1
                             from people.cohort
                            where programme_id = $1
                              and name = $2
                              and id <> $3) as taken
            """;

    private static Future<Void> requireFree(Tx tx, Cohorts.Cohort cohort, String name) {
        return Sql.one(
                        tx,
                        TAKEN,
                        row -> row.getBoolean("taken"),
                        cohort.programme().id(),
                        name,
                        cohort.id())
                .map(taken -> {
                    if (taken) throw nameTaken();
                    return null;
                });
    }

    // Served by cohort_pkey.
    private static final String CHANGE = """
            update people.cohort
               set name = $2,
                   starts_on = $3,
                   ends_on = $4,
                   version = version + 1
             where id = $1
            """;

    // Served by membership_cohort_idx.
    private static final String MEMBERS = """
            select member_id
              from people.membership
             where cohort_id = $1
            """;

    private static Future<Void> nameAgain(Tx tx, long id) {
        return Sql.list(tx, MEMBERS, row -> row.getLong("member_id"), id)
                .compose(members -> People.nameLatestCohort(tx, members));
    }

    private Future<Cohorts.Cohort> told(Tx tx, Cohorts.Cohort cohort) {
        var changed = new DomainEvent(
                "people.cohort-changed",
                new ContentRef("cohort", cohort.id()),
                cohort.version(),
                List.of("everyone"),
                Map.of());
        return outbox.append(tx, changed).map(cohort);
    }

    private static void requireOrder(LocalDate startsOn, LocalDate endsOn) {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new Refusal(Problem.invalid("/endsOn", "is before the beginning"));
        }
    }

    private static Refusal nameTaken() {
        return new Refusal(Problem.of(409, "name-taken", "There is one of this name", null));
    }
}
