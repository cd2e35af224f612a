package entraide.platform.people;

import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who speaks: put there by sign-in, read by every permission. */
public record Caller(
        long id,
        String handle,
        Set<Role> roles,
        List<Long> cohorts,
        String locale,
        String timeZone,
        Optional<Restriction> restriction) {

    public Caller(long id, String handle, Set<Role> roles, List<Long> cohorts, String locale, String timeZone) {
        this(id, handle, roles, cohorts, locale, timeZone, Optional.empty());
    }

    /** Of a row with {@code member_id}, {@code handle}, {@code roles}, {@code cohorts}, {@code locale} and {@code time_zone}. */
    public static Caller from(Row row) {
        return new Caller(
                row.getLong("member_id"),
                row.getString("handle"),
                Set.copyOf(PersonCard.roles(row, "roles")),
                List.of(row.getArrayOfLongs("cohorts")),
                row.getString("locale"),
                row.getString("time_zone"));
    }

    public Caller restricted(Optional<Restriction> now) {
        return new Caller(id, handle, roles, cohorts, locale, timeZone, now);
    }

    /** Whether nothing of the school is for them now. */
    public boolean shutOut() {
        return restriction
                .filter(one -> one.kind() == Restriction.Kind.SHUT_OUT)
                .isPresent();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Mentors and staff, who see more of a school than its students. */
    public boolean accompanies() {
        return is(Role.MENTOR) || is(Role.STAFF) || is(Role.MODERATOR);
    }
}
