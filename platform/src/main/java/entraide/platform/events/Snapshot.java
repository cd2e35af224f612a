package entraide.platform.events;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which transactions had ended at some moment: PostgreSQL's {@code pg_snapshot}. Readers of the outbox keep their place
 * as one, for ids are given before commits are: behind any number there may be one that is still to come.
 */
public final class Snapshot {

    /** Of somebody who has heard nothing yet. */
    static final Snapshot NOTHING = of(1);

    private static final int MOST_RUNNING = 10_000;

    private final long xmin;
    private final long xmax;
    private final long[] running;

    private Snapshot(long xmax, long[] running) {
        this.xmin = running.length == 0 ? xmax : running[0];
        this.xmax = xmax;
        this.running = running;
    }

    /** As PostgreSQL writes it: {@code xmin:xmax:those,running,in,between}. */
    static Snapshot parse(String text) {
        var parts = text.split(":", -1);
        var running = parts[2].isEmpty() ? Stream.<String>empty() : Arrays.stream(parts[2].split(","));
        return of(Long.parseLong(parts[1]), running.mapToLong(Long::parseLong).toArray());
    }

    /** Sees all transactions below {@code xmax} but those still running, which come in ascending order. */
    static Snapshot of(long xmax, long... running) {
        for (int i = 0; i < running.length; i++) {
            var after = i == 0 ? 0 : running[i - 1];
            if (running[i] <= after || running[i] >= xmax) throw new IllegalArgumentException("not ascending");
        }
        if (xmax < 1 || running.length > MOST_RUNNING) throw new IllegalArgumentException("no snapshot");
        return new Snapshot(xmax, running);
    }

    public boolean sees(long tx) {
        return tx < xmin || tx < xmax && Arrays.binarySearch(running, tx) < 0;
    }

    /** What this one sees, and of what {@code other} sees all transactions below {@code tx}. */
    Snapshot until(Snapshot other, long tx) {
        var stillRunning = LongStream.concat(
                Arrays.stream(other.running).filter(one -> one < tx && !sees(one)),
                Arrays.stream(running).filter(one -> one >= tx));
        return new Snapshot(Math.max(xmax, tx), stillRunning.toArray());
    }

    /** What this one sees, and one that ran still or comes next. */
    Snapshot with(long tx) {
        if (tx >= xmax) return new Snapshot(tx + 1, running);
        return new Snapshot(
                xmax, Arrays.stream(running).filter(one -> one != tx).toArray());
    }

    /** What this one sees but for one that has not ended. */
    Snapshot without(long tx) {
        if (!sees(tx)) return this;
        return new Snapshot(
                xmax, LongStream.concat(running(), LongStream.of(tx)).sorted().toArray());
    }

    /** The first transaction that had not even begun. */
    long xmax() {
        return xmax;
    }

    /** The first transaction that had not ended: every one below it is seen. */
    long xmin() {
        return xmin;
    }

    LongStream running() {
        return Arrays.stream(running);
    }

    String[] runningAsText() {
        return Arrays.stream(running).mapToObj(Long::toString).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return xmin + ":" + xmax + ":"
                + Arrays.stream(running).mapToObj(Long::toString).collect(Collectors.joining(","));
    }
}
