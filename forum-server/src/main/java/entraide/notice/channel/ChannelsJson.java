package entraide.notice.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A member's wishes as the wire has them. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChannelsJson(
        long version,
        boolean mail,
        int budget,
        QuietJson quiet,
        DigestJson digest,
        String timeZone,
        List<FamilyJson> families,
        BouncedJson bounced) {

    static ChannelsJson of(Wishes wishes, Optional<Bounces.Bounce> bounce) {
        return new ChannelsJson(
                wishes.version(),
                wishes.mailOn(),
                wishes.budget(),
                wishes.quiet().map(QuietJson::of).orElse(null),
                DigestJson.of(wishes.digest()),
                wishes.zone().getId(),
                Arrays.stream(Family.values())
                        .map(family -> FamilyJson.of(family, wishes.of(family)))
                        .toList(),
                bounce.map(one -> new BouncedJson(one.email(), one.at())).orElse(null));
    }

    record QuietJson(String from, String until) {

        static QuietJson of(Quiet quiet) {
            return new QuietJson(quiet.from().toString(), quiet.until().toString());
        }

        Quiet quiet() {
            if (from.equals(until)) throw new Refusal(Problem.invalid("/quiet/until", "is when the silence begins"));
            return new Quiet(LocalTime.parse(from.strip()), LocalTime.parse(until.strip()));
        }
    }

    record DigestJson(int hour, String weekday) {

        static DigestJson of(DigestTime digest) {
            var day = digest.day();
            return new DigestJson(digest.hour(), day == null ? null : day.name().toLowerCase(Locale.ROOT));
        }

        DigestTime time() {
            return new DigestTime(hour, weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)));
        }
    }

    record FamilyJson(Family family, List<String> kinds, boolean urgent, How mail, boolean push) {

        static FamilyJson of(Family family, Wishes.Wish wish) {
            return new FamilyJson(family, family.kinds(), family.urgent(), wish.mail(), wish.push());
        }
    }

    record BouncedJson(String email, Instant at) {}

    record Wished(Family family, How mail, boolean push) {}

    /** What a member wants changed. */
    record Change(long version, boolean mail, int budget, QuietJson quiet, DigestJson digest, List<Wished> families) {

        Wishes on(Wishes now) {
            var all = new EnumMap<Family, Wishes.Wish>(Family.class);
            all.putAll(now.families());
            families.forEach(wished -> all.put(wished.family(), new Wishes.Wish(wished.mail(), wished.push())));
            var hours = Optional.ofNullable(quiet).map(QuietJson::quiet);
            return new Wishes(version, mail, budget, hours, digest.time(), all, now.zone());
        }
    }
}
