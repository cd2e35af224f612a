package entraide.platform.events;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What was heard in the last seconds. A crash of the database may forget the end of transactions that wrote nothing to
 * keep, and give their numbers to new ones: a reader then goes back a little and passes over what it knows.
 */
final class Recently {

    private static final long AGE = TimeUnit.SECONDS.toNanos(5);

    private record Row(long tx, long id) {

        static Row of(Heard heard) {
            return new Row(heard.tx(), heard.id());
        }
    }

    private Snapshot steady;
    private Snapshot next;
    private Set<Row> sinceSteady = new HashSet<>();
    private Set<Row> sinceNext = new HashSet<>();
    private long since;

    Recently(Snapshot seen, long now) {
        this.steady = seen;
        this.next = seen;
        this.since = now;
    }

    /** Some seconds old, or as old as what is known at all. */
    Snapshot steady() {
        return steady;
    }

    boolean knows(Heard heard) {
        return sinceSteady.contains(Row.of(heard));
    }

    void heard(OutboxPage page, long now) {
        for (var one : page.events()) {
            sinceSteady.add(Row.of(one));
            sinceNext.add(Row.of(one));
        }
        if (now - since < AGE) return;
        steady = next;
        sinceSteady = sinceNext;
        next = page.seen();
        sinceNext = new HashSet<>();
        since = now;
    }
}
