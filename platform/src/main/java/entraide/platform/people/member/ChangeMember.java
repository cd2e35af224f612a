package entraide.platform.people.member;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.Outbox;
import entraide.platform.people.People;
import entraide.platform.people.Role;
import entraide.platform.people.profile.MemberChanged;
import entraide.platform.people.profile.Profile;
import entraide.platform.people.profile.Profiles;
import entraide.platform.people.session.Sessions;
import entraide.platform.people.token.Tokens;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Changes what staff decide about a member: roles, cohorts, and whether the account is open. */
final class ChangeMember {

    private final Outbox outbox;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Clock clock;

    ChangeMember(Outbox outbox, Sessions sessions, Tokens tokens, Clock clock) {
        this.outbox = outbox;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What is null stays as it is. */
    record Wish(long version, List<Role> roles, List<Long> cohortIds, Boolean active) {

        boolean mayEndStaff() {
            return Boolean.FALSE.equals(active) || roles != null && !roles.contains(Role.STAFF);
        }
    }

    Future<Profile> of(Tx tx, String handle, Wish wish) {
        return lockStaff(tx, wish)
                .compose(staff -> lock(tx, handle).map(id -> requireSomeStaff(staff, id, wish)))
                .compose(id -> change(tx, id, wish)
                        .compose(changed -> changed ? follow(tx, id, wish) : refuse(tx, id))
                        .compose(done -> Profiles.one(tx, id)))
                .map(Optional::orElseThrow)
                .compose(member -> outbox.append(tx, MemberChanged.of(member.id(), member.version()))
                        .map(member));
    }

    // Served by member_staff_idx. All who take staff away lock all staff, so the second sees what the first has left.
    private static final String LOCK_STAFF = """
            select id
              from people.member
             where 'staff' = any(roles)
               and deactivated_at is null
             order by id
               for no key update
            """;

    private static Future<List<Long>> lockStaff(Tx tx, Wish wish) {
        if (!wish.mayEndStaff()) return Future.succeededFuture(List.of());
        return Sql.list(tx, LOCK_STAFF, row -> row.getLong("id"));
    }

    // Served by member_handle_key.
    private static final String LOCK = """
            select id
              from people.member
             where handle = $1
               for no key update
            """;

    private static Future<Long> lock(Tx tx, String handle) {
        return Sql.first(tx, LOCK, row -> row.getLong("id"), handle).map(id -> id.orElseThrow(Refusal::notFound));
    }

    private static long requireSomeStaff(List<Long> staff, long id, Wish wish) {
        if (wish.mayEndStaff() && staff.equals(List.of(id))) {
            throw new Refusal(Problem.of(409, "last-staff", "Nobody would be left on the staff", null));
        }
        return id;
    }

    // Served by member_pkey.
    private static final String CHANGE = """
            update people.member
               set roles = coalesce($3::text[], roles),
                   deactivated_at = case $4::boolean
                                    when true then null
                                    when false then coalesce(deactivated_at, $5)
                                    else deactivated_at end,
                   version = version + 1
             where id = $1
               and version = $2
            """;

    private Future<Boolean> change(Tx tx, long id, Wish wish) {
        return Sql.run(tx, CHANGE, id, wish.version(), words(wish.roles()), wish.active(), clock.instant())
                .map(rows -> rows == 1);
    }

    private static String[] words(List<Role> roles) {
        return roles == null ? null : roles.stream().map(Role::word).toArray(String[]::new);
    }

    private static Future<Void> refuse(Tx tx, long id) {
        return Profiles.one(tx, id)
                .compose(member ->
                        Future.failedFuture(new Refusal(Problem.conflict(Profile.LineJson.of(member.orElseThrow())))));
    }

    private Future<Void> follow(Tx tx, long id, Wish wish) {
        var enrolled = wish.cohortIds() == null ? Future.<Void>succeededFuture() : enrol(tx, id, wish.cohortIds());
        if (!Boolean.FALSE.equals(wish.active())) return enrolled;
        return enrolled.compose(done -> sessions.endAll(tx, id, Optional.empty()))
                .compose(done -> tokens.revokeAll(tx, id))
                .compose(done -> Sql.run(tx, VOID_RESET, id))
                .mapEmpty();
    }

    // Served by reset_pkey.
    private static final String VOID_RESET = """
            delete from people.reset
             where member_id = $1
            """;

    // Served by membership_pkey and cohort_pkey.
    private static final String ENROL = """
            with gone as (
                delete from people.membership
                 where member_id = $1
                   and cohort_id <> all($2)
            ), come as (
                insert into people.membership (member_id, cohort_id, since)
                select $1, id, $3
                  from people.cohort
                 where id = any($2)
                    on conflict do nothing
            )
            select count(*)::int as known
              from people.cohort
             where id = any($2)
            """;

    private Future<Void> enrol(Tx tx, long id, List<Long> cohorts) {
        return Sql.one(tx, ENROL, row -> row.getInteger("known"), id, cohorts.toArray(Long[]::new), clock.instant())
                .compose(known -> {
                    if (known < cohorts.size()) {
                        throw new Refusal(Problem.invalid("/cohortIds", "names a cohort that is not there"));
                    }
                    return People.nameLatestCohort(tx, List.of(id));
                });
    }
}
