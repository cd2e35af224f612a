package entraide.moderation.trust;

import entraide.platform.content.WrittenTexts.Deeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How well the community knows a member, by what they did: whoever has been here for some days, has read and has written
 * is known; whoever was thanked is known at once. Once known, a member stays so.
 */
public record Trust(boolean known, List<Step> steps) {

    private static final Duration DAYS = Duration.ofDays(3);
    private static final int READ = 5;
    private static final int WRITTEN = 3;
    private static final int THANKED = 3;

    /** What is counted no further: nobody is known better than known. */
    public static final int COUNTED = 20;

    /** One thing that is asked for. */
    public record Step(String code, int have, int need) {

        boolean taken() {
            return have >= need;
        }
    }

    static final Trust BY_ROLE = new Trust(true, List.of());

    static Trust of(Instant since, Instant now, Deeds deeds) {
        int days = (int) Duration.between(since, now).toDays();
        var time = List.of(
                new Step("days", Math.max(0, days), (int) DAYS.toDays()),
                new Step("read", deeds.threadsRead(), READ),
                new Step("written", deeds.texts(), WRITTEN));
        var thanked = new Step("thanked", deeds.thanked(), THANKED);
        boolean known = time.stream().allMatch(Step::taken) || thanked.taken();
        return new Trust(known, List.of(time.get(0), time.get(1), time.get(2), thanked));
    }
}
