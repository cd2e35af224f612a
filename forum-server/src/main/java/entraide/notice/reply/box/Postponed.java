package entraide.notice.reply.box;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The mails of a box that could not be done: each is tried ever more seldom, so that others come before it, and for ever. */
public final class Postponed {

    public static final Duration FIRST = Duration.ofSeconds(15);
    public static final Duration LONGEST = Duration.ofHours(1);

    private record Trouble(int times, Instant until) {}

    private final Clock clock;
    private final Map<String, Trouble> mails = new ConcurrentHashMap<>();

    public Postponed(Clock clock) {
        this.clock = clock;
    }

    boolean waits(String mail) {
        var trouble = mails.get(mail);
        return trouble != null && clock.instant().isBefore(trouble.until());
    }

    /** Gives how long it is left alone. */
    Duration failed(String mail) {
        int before = mails.containsKey(mail) ? mails.get(mail).times() : 0;
        var doubled = FIRST.multipliedBy(1L << Math.min(before, 20));
        var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        mails.put(mail, new Trouble(before + 1, clock.instant().plus(pause)));
        return pause;
    }

    /** Who are in the box still; what was done, or taken out by hand, is forgotten. */
    void only(Set<String> there) {
        mails.keySet().retainAll(there);
    }

    public int size() {
        return mails.size();
    }
}
