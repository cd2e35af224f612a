package entraide.notice.mail.plan;

import entraide.notice.bundle.WriteNotices;
import entraide.notice.channel.How;
import entraide.notice.channel.Wishes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Decides which of a member's notices are mailed now. What is urgent goes as soon as it was not read for some minutes and
 * silence is over; all else keeps within the budget, in which the digest has the first right. What the budget kept back on
 * its day waits for the next digest. Pure.
 */
public final class Planning {

    private final Wishes wishes;
    private final int sentToday;
    private final Instant now;

    private final List<Waiting> never = new ArrayList<>();
    private final List<Waiting> urgent = new ArrayList<>();
    private final List<Waiting> soon = new ArrayList<>();
    private final List<Waiting> later = new ArrayList<>();

    private Planning(Wishes wishes, int sentToday, Instant now) {
        this.wishes = wishes;
        this.sentToday = sentToday;
        this.now = now;
    }

    /** {@code sentToday}: mails of the member's present day that the budget counts. */
    public static Plan of(Wishes wishes, List<Waiting> waiting, int sentToday, Instant now) {
        var planning = new Planning(wishes, sentToday, now);
        waiting.forEach(one -> planning.among(one).add(one));
        return planning.plan();
    }

    private List<Waiting> among(Waiting one) {
        var how = wishes.mail(one.kind());
        if (how == How.NEVER) return never;
        if (how == How.DIGEST) return later;
        if (one.urgent()) return urgent;
        return day(wishes.endOfQuiet(ripe(one))).isBefore(day(now)) ? later : soon;
    }

    private Plan plan() {
        if (wishes.quiet(now)) return sending(List.of(), List.of(), false);
        var first = urgent.stream().filter(this::isRipe).toList();
        if (budget() > 0 && digestIsDue()) return sending(first, both(soon, later), true);
        var ripe = soon.stream().filter(this::isRipe).toList();
        return sending(first, budget() > reserved() ? ripe : List.of(), false);
    }

    private int budget() {
        return wishes.budget() - sentToday;
    }

    private int reserved() {
        return later.stream()
                        .map(this::slot)
                        .anyMatch(slot -> slot.isAfter(now) && day(slot).equals(day(now)))
                ? 1
                : 0;
    }

    private boolean digestIsDue() {
        return isOpen() && later.stream().anyMatch(one -> !slot(one).isAfter(now));
    }

    /** Whether the hour of a digest came today, and with it the time of one that an earlier day had no room for. */
    private boolean isOpen() {
        var today = day(now);
        return Stream.of(today.minusDays(1), today)
                .map(wishes::digestOf)
                .anyMatch(hour -> !hour.isAfter(now) && day(hour).equals(today));
    }

    private Plan sending(List<Waiting> first, List<Waiting> rest, boolean digest) {
        var next = both(urgent, both(soon, later)).stream()
                .filter(one -> !first.contains(one) && !rest.contains(one))
                .map(this::lookAt)
                .min(Instant::compareTo);
        return new Plan(List.copyOf(never), first, rest, digest, next);
    }

    private static List<Waiting> both(List<Waiting> some, List<Waiting> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Instant lookAt(Waiting one) {
        if (wishes.quiet(now)) return wishes.endOfQuiet(now);
        if (!later.contains(one) && !isRipe(one)) return wishes.endOfQuiet(ripe(one));
        var slot = slot(one);
        return slot.isAfter(now) ? slot : tomorrow();
    }

    private Instant slot(Waiting one) {
        return wishes.endOfQuiet(wishes.digest().after(one.at(), wishes.zone()));
    }

    private Instant tomorrow() {
        var today = day(now);
        return LongStream.rangeClosed(-1, 2)
                .mapToObj(today::plusDays)
                .map(wishes::digestOf)
                .filter(now::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private boolean isRipe(Waiting one) {
        return !ripe(one).isAfter(now);
    }

    private static Instant ripe(Waiting one) {
        return one.at().plus(WriteNotices.BEFORE_MAIL);
    }

    private LocalDate day(Instant at) {
        return at.atZone(wishes.zone()).toLocalDate();
    }
}
