package entraide.platform.content;

import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of members' notices by one event: some are told, some are read by now, some are of what is gone. */
public record Notices(List<Told> told, List<Seen> seen, List<SeenAmong> seenAmong, List<Gone> gone) {

    public static final Notices NONE = new Notices(List.of(), List.of(), List.of(), List.of());

    public static Notices told(Told told) {
        return told.concerns().isEmpty() ? NONE : new Notices(List.of(told), List.of(), List.of(), List.of());
    }

    public static Notices seen(Seen seen) {
        return new Notices(List.of(), List.of(seen), List.of(), List.of());
    }

    public static Notices seenAmong(SeenAmong seen) {
        return new Notices(List.of(), List.of(), List.of(seen), List.of());
    }

    public static Notices gone(Gone gone) {
        return new Notices(List.of(), List.of(), List.of(), List.of(gone));
    }

    public Notices and(Notices more) {
        return new Notices(
                both(told, more.told), both(seen, more.seen), both(seenAmong, more.seenAmong), both(gone, more.gone));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Something that members hear of.
     *
     * @param place what is opened to read it, and gathers its notices
     * @param position its place in the order in which the place is read: who has read so far has read it
     * @param byId whose deed it was, as far as all who hear of it may know; null for nobody's, or an anonymous author's
     * @param concerns each member once; never whoever did it
     */
    public record Told(ContentRef place, ContentRef subject, long position, Long byId, List<Concern> concerns) {}

    /** A member and the strongest reason why it concerns them: {@code answered}, {@code mentioned}, … */
    public record Concern(long memberId, String kind) {}

    /** The member has read the place so far; {@code memberId} null: it needs nobody's look any more. */
    public record Seen(Long memberId, ContentRef place, long position) {}

    /** The member has read so far all places of a kind that the owner picks out of those that are unread. */
    public record SeenAmong(long memberId, String placeKind, long position, Picked picked) {}

    /** Which of these places are meant. */
    public interface Picked {
        Future<List<Long>> of(Tx tx, Long[] places);
    }

    /** Nobody is to hear of it any more; {@code subject} null: of nothing in that place; {@code kind} null: for no reason. */
    public record Gone(ContentRef place, ContentRef subject, String kind) {

        public Gone(ContentRef place, ContentRef subject) {
            this(place, subject, null);
        }
    }
}
