package entraide.moderation.watch;

import entraide.moderation.Owners;
import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.content.WrittenTexts.Written;
import entraide.platform.db.Cursor;
import entraide.platform.text.Text;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what a word or pattern would have found among the texts of the last month, some hundreds of texts at a time. */
final class TryOut {

    private static final Duration MONTH = Duration.ofDays(31);
    private static final int TEXTS = 500;
    private static final int AROUND = 60;
    private static final int LONGEST_MATCH = 200;

    private final Platform platform;
    private final Owners owners;

    TryOut(Platform platform, Owners owners) {
        this.platform = platform;
        this.owners = owners;
    }

    /** {@code text} with what is around; {@code begin} and {@code end} say where in it the match stands. */
    record Match(ContentRef ref, long threadId, long spaceId, String text, int begin, int end, Instant at) {}

    /** {@code next} is null when the month is through. */
    record Trial(int texts, List<Match> items, String next) {}

    Future<Trial> of(Watched watched, Optional<Cursor> after) {
        long below = after.map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var since = platform.clock().instant().minus(MONTH);
        return owners.texts()
                .since(platform.database(), since, below, TEXTS)
                .compose(texts -> platform.vertx().executeBlocking(() -> trial(watched, texts), false));
    }

    private static Trial trial(Watched watched, List<Written> texts) {
        var net = new Net(List.of(watched));
        var matches = texts.stream()
                .filter(text -> watched.in(text.spaceId()))
                .flatMap(text -> first(net, text).stream())
                .toList();
        var next = texts.size() < TEXTS
                ? null
                : Cursor.at(texts.get(TEXTS - 1).ref().id());
        return new Trial(texts.size(), matches, next == null ? null : next.toString());
    }

    private static Optional<Match> first(Net net, Written written) {
        var parts = new EnumMap<Catch.Part, String>(Catch.Part.class);
        if (written.title() != null) parts.put(Catch.Part.TITLE, written.title());
        parts.put(Catch.Part.BODY, written.body());
        return new ArrayList<>(net.all(Map.copyOf(parts)))
                .stream().findFirst().map(found -> match(written, parts.get(found.part()), found));
    }

    private static Match match(Written written, String text, Catch found) {
        int begin = whole(text, Math.max(0, found.begin() - AROUND));
        int last = Math.min(found.end(), found.begin() + LONGEST_MATCH);
        int end = whole(text, Math.min(text.length(), last + AROUND));
        return new Match(
                written.ref(),
                written.threadId(),
                written.spaceId(),
                Text.clean(text.substring(begin, end)),
                found.begin() - begin,
                last - begin,
                written.at());
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
