package entraide.platform.events;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a listener outside has heard: all that {@code seen} sees, and of transaction {@code tx} the events up to
 * {@code id}. Written short, for it goes with every event of a live stream.
 *
 * @param era of the database: after a crash of it transaction numbers may come again, so older places hold no longer
 */
public record Place(String era, Snapshot seen, long tx, long id) {

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z0-9]{1,16})-(\\d{1,18})-((?:\\d{1,18}(?:_\\d{1,18})*)?)-(\\d{1,18})-(\\d{1,18})");
    private static final int LONGEST = 4_096;

    static Place at(String era, Snapshot seen) {
        return new Place(era, seen, seen.xmax(), 0);
    }

    /** Everything that {@code other} has heard is heard here too. */
    public boolean isPast(Place other) {
        return other.seen.xmax() <= seen.xmin() && other.tx < seen.xmin();
    }

    public boolean includes(long otherTx, long otherId) {
        return seen.sees(otherTx) || otherTx == tx && otherId <= id;
    }

    /** Empty for what we did not write. */
    public static Optional<Place> parse(String text) {
        var parts = WRITTEN.matcher(text.length() > LONGEST ? "" : text);
        if (!parts.matches()) return Optional.empty();
        try {
            var xmax = Long.parseLong(parts.group(2));
            var running =
                    parts.group(3).isEmpty() ? new String[0] : parts.group(3).split("_");
            var seen = Snapshot.of(
                    xmax,
                    Arrays.stream(running)
                            .mapToLong(back -> xmax - Long.parseLong(back))
                            .toArray());
            var place = new Place(
                    parts.group(1), seen, xmax - Long.parseLong(parts.group(4)), Long.parseLong(parts.group(5)));
            return seen.sees(place.tx) ? Optional.empty() : Optional.of(place);
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        var running =
                seen.running().mapToObj(one -> Long.toString(seen.xmax() - one)).collect(Collectors.joining("_"));
        return era + "-" + seen.xmax() + "-" + running + "-" + (seen.xmax() - tx) + "-" + id;
    }
}
