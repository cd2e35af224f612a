package entraide.notice.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one member wishes to hear, by which way and when.
 *
 * @param version 0 for whoever never changed the defaults
 * @param mailOn false: no mails of notices at all
 * @param budget mails of a day at most, by the member's own clock; those of urgent families are not counted
 * @param families what differs from the defaults
 */
public record Wishes(
        long version,
        boolean mailOn,
        int budget,
        Optional<Quiet> quiet,
        DigestTime digest,
        Map<Family, Wish> families,
        ZoneId zone) {

    /** How one family reaches the member. */
    public record Wish(How mail, boolean push) {}

    // Moderation sends its own letters with the first two, whatever a member wishes: nobody is to get two. The last
    // is over before a mail is opened.
    private static final Set<String> NEVER_MAILED = Set.of("decided", "reviewed", "claim-ending");
    private static final Quiet NIGHT = new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final DigestTime EVENING = new DigestTime(18, null);

    public static Wishes byDefault(ZoneId zone) {
        return new Wishes(0, true, 1, Optional.of(NIGHT), EVENING, Map.of(), zone);
    }

    public Wish of(Family family) {
        return families.getOrDefault(family, family.byDefault());
    }

    public How mail(String kind) {
        if (!mailOn || NEVER_MAILED.contains(kind)) return How.NEVER;
        return Family.of(kind).map(family -> of(family).mail()).orElse(How.NEVER);
    }

    public boolean push(String kind) {
        return Family.of(kind).map(family -> of(family).push()).orElse(false);
    }

    /** Whether the member wants silence now. */
    public boolean quiet(Instant now) {
        return quiet.filter(hours -> hours.at(now, zone)).isPresent();
    }

    /** When the silence of now ends; {@code now} where there is none. */
    public Instant endOfQuiet(Instant now) {
        return quiet.map(hours -> hours.end(now, zone)).orElse(now);
    }

    /** When a digest of this day would come, once silence is over. */
    public Instant digestOf(LocalDate day) {
        return endOfQuiet(digest.of(day, zone));
    }

    /** When the member's day began. */
    public Instant today(Instant now) {
        return LocalClock.first(now.atZone(zone).toLocalDate().atStartOfDay(), zone);
    }
}
