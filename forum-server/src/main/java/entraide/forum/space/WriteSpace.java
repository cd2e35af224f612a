package entraide.forum.space;

import entraide.forum.ForumEvents;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens spaces and changes them. */
final class WriteSpace {

    private static final String UNIQUE_VIOLATION = "23505";

    private final ForumEvents events;
    private final Clock clock;

    WriteSpace(ForumEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    record NewSpace(
            String slug, String name, String description, String visibility, List<Long> cohortIds, Integer position) {}

    private static final String OPEN = """
            insert into forum.space (slug, name, description, visibility, cohort_ids, position, created_at)
            values ($1, $2, coalesce($3, ''), $4, $5, coalesce($6, 0), $7)
            returning *
            """;

    Future<Space> open(Tx tx, NewSpace wanted) {
        var cohorts = cohorts(wanted.visibility(), wanted.cohortIds());
        return requireCohorts(tx, cohorts)
                .compose(known -> Sql.one(
                        tx,
                        OPEN,
                        Space::from,
                        wanted.slug(),
                        sayable("/name", wanted.name()),
                        wanted.description(),
                        wanted.visibility(),
                        cohorts,
                        wanted.position(),
                        clock.instant()))
                .recover(WriteSpace::slugTaken)
                .compose(space -> events.ofSpace(tx, "space-created", space.id(), space.version())
                        .map(space));
    }

    record Change(
            long version,
            String slug,
            String name,
            String description,
            String visibility,
            List<Long> cohortIds,
            Integer position,
            Boolean archived) {}

    Future<Space> change(Tx tx, long id, Change change) {
        return hold(tx, id).compose(held -> {
            if (held.isEmpty()) throw Refusal.notFound();
            if (held.get().version() != change.version()) throw new Refusal(Problem.conflict(held.get()));
            return keep(tx, held.get(), change);
        });
    }

    // Served by space_pkey. Staff read every space.
    private static final String HOLD = """
            select *
              from forum.space
             where id = $1
               for no key update
            """;

    private Future<Optional<Space>> hold(Tx tx, long id) {
        return Sql.first(tx, HOLD, Space::from, id);
    }

    // Served by space_pkey.
    private static final String KEEP = """
            update forum.space
               set slug = coalesce($2, slug),
                   name = coalesce($3, name),
                   description = coalesce($4, description),
                   visibility = $5,
                   cohort_ids = $6,
                   position = coalesce($7, position),
                   archived_at = case when coalesce($8, archived_at is not null) then coalesce(archived_at, $9) end,
                   version = version + 1
             where id = $1
            returning *
            """;

    private Future<Space> keep(Tx tx, Space held, Change change) {
        var visibility = Optional.ofNullable(change.visibility()).orElse(held.visibility());
        var cohorts =
                cohorts(visibility, Optional.ofNullable(change.cohortIds()).orElse(held.cohortIds()));
        return requireCohorts(tx, cohorts)
                .compose(known -> Sql.one(
                        tx,
                        KEEP,
                        Space::from,
                        held.id(),
                        change.slug(),
                        change.name() == null ? null : sayable("/name", change.name()),
                        change.description(),
                        visibility,
                        cohorts,
                        change.position(),
                        change.archived(),
                        clock.instant()))
                .recover(WriteSpace::slugTaken)
                .compose(space -> events.ofSpace(tx, "space-changed", space.id(), space.version())
                        .map(space));
    }

    private static Long[] cohorts(String visibility, List<Long> given) {
        if (!visibility.equals("cohorts")) return new Long[0];
        if (given == null || given.isEmpty()) {
            throw new Refusal(Problem.invalid("/cohortIds", "names at least one cohort when visibility is cohorts"));
        }
        return given.toArray(Long[]::new);
    }

    // Served by cohort_pkey.
    private static final String KNOWN_COHORTS = """
            select count(*)::int as known
              from people.cohort
             where id = any($1)
            """;

    private static Future<Void> requireCohorts(Tx tx, Long[] cohorts) {
        if (cohorts.length == 0) return Future.succeededFuture();
        return Sql.one(tx, KNOWN_COHORTS, row -> row.getInteger("known"), (Object) cohorts)
                .map(known -> {
                    if (known == cohorts.length) return null;
                    throw new Refusal(Problem.invalid("/cohortIds", "names a cohort that does not exist"));
                });
    }

    private static String sayable(String pointer, String text) {
        if (text.isBlank()) throw new Refusal(Problem.invalid(pointer, "is empty"));
        return text.strip();
    }

    private static Future<Space> slugTaken(Throwable failure) {
        boolean taken = failure instanceof PgException pg && UNIQUE_VIOLATION.equals(pg.getSqlState());
        return Future.failedFuture(
                taken ? new Refusal(Problem.of(409, "slug-taken", "Another space has this address", null)) : failure);
    }
}
