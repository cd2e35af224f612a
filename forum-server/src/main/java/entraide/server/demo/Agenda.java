package entraide.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is still to happen, each deed at its time and in the order of time. */
final class Agenda {

    private record Deed(Instant at, int order, Runnable act) {}

    private final PriorityQueue<Deed> ahead =
            new PriorityQueue<>(Comparator.comparing(Deed::at).thenComparing(Deed::order));
    private final TownClock clock;
    private final Instant end;
    private int planned;
    private long monthsLeft;

    Agenda(TownClock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    Instant now() {
        return clock.instant();
    }

    Instant end() {
        return end;
    }

    /** What would happen after the present has not happened. */
    void plan(Instant at, Runnable act) {
        if (at.isBefore(end)) ahead.add(new Deed(at, planned++, act));
    }

    void live() {
        while (!ahead.isEmpty()) {
            var deed = ahead.poll();
            tell(deed.at());
            clock.reach(deed.at());
            deed.act().run();
        }
        clock.reach(end);
    }

    private void tell(Instant at) {
        long left = Duration.between(at, end).toDays() / 30;
        if (left != monthsLeft && left > 0)
            System.out.println("  " + left + (left == 1 ? " month" : " months") + " to go …");
        monthsLeft = left;
    }
}
