package entraide.forum;

import entraide.platform.people.Caller;
import java.util.List;

/**
 * What decides which spaces a caller may read, and nothing else of them: every query asks {@code forum.may_read} with it,
 * and callers with equal eyes see the same bytes.
 */
public record Eyes(boolean accompanies, List<Long> cohorts) {

    public static Eyes of(Caller caller) {
        return new Eyes(
                caller.accompanies(),
                caller.accompanies()
                        ? List.of()
                        : caller.cohorts().stream().sorted().toList());
    }

    public Long[] cohortIds() {
        return cohorts.toArray(Long[]::new);
    }
}
