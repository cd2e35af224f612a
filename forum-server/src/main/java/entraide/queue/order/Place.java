package entraide.queue.order;

import java.time.Duration;
import java.time.Instant;

/**
 * What each lane is ordered by. Promises, where they are at risk or broken; else age, to which everybody else with the
 * same problem adds four hours, twelve people at most, and a blocked asker eight.
 */
public final class Place {

    public static final Duration A_FURTHER_PERSON = Duration.ofHours(4);
    public static final int MOST_PERSONS = 12;
    public static final Duration BLOCKED = Duration.ofHours(8);

    private Place() {}

    public static Instant of(Lane lane, Instant promise, Instant askedAt, int weight, boolean blocked) {
        return lane.pressing() ? promise : age(askedAt, weight, blocked);
    }

    private static Instant age(Instant askedAt, int weight, boolean blocked) {
        var persons = A_FURTHER_PERSON.multipliedBy(Math.min(weight, MOST_PERSONS));
        return askedAt.minus(persons).minus(blocked ? BLOCKED : Duration.ZERO);
    }
}
