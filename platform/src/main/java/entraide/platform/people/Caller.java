package entraide.platform.people;

import java.util.List;
import java.util.Set;

/** Who speaks: put there by sign-in, read by every permission. */
public record Caller(long id, String handle, Set<Role> roles, List<Long> cohorts, String locale, String timeZone) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Mentors and staff, who see more of a school than its students. */
    public boolean accompanies() {
        return is(Role.MENTOR) || is(Role.STAFF) || is(Role.MODERATOR);
    }
}
