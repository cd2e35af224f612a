package entraide.platform.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** A text that refuses to be read once its reader has used up its time: a parser cannot be interrupted, but it must read. */
final class Deadline implements CharSequence {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOK_AT_CLOCK_EVERY = 4096;

    private final String text;
    private final long end;
    private int reads;

    // The thread's own time, not the wall's: on a busy machine a harmless text must not turn plain.
    Deadline(String text, Duration limit) {
        this.text = text;
        this.end = THREADS.getCurrentThreadCpuTime() + limit.toNanos();
    }

    @Override
    public char charAt(int index) {
        if (++reads % LOOK_AT_CLOCK_EVERY == 0 && THREADS.getCurrentThreadCpuTime() > end) throw new TooMuch("time");
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
