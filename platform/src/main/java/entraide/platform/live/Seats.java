package entraide.platform.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many streams each member has open here. */
final class Seats {

    private static final int MOST_OF_ONE = 10;

    private final Map<Long, Integer> ofMember = new ConcurrentHashMap<>();

    boolean isFullFor(long memberId) {
        return ofMember.getOrDefault(memberId, 0) >= MOST_OF_ONE;
    }

    void take(long memberId) {
        ofMember.merge(memberId, 1, Integer::sum);
    }

    void free(long memberId) {
        ofMember.computeIfPresent(memberId, (id, count) -> count == 1 ? null : count - 1);
    }

    int taken() {
        return ofMember.values().stream().mapToInt(Integer::intValue).sum();
    }
}
