package entraide.moderation.watch;

import entraide.moderation.Remembered;
import entraide.platform.Platform;
import entraide.platform.content.Gatekeeper.Draft;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** The school's rules as this node remembers them, until it hears that somebody changed one. */
public final class Rulebook {

    static final String CHANGED = "moderation.rules-changed";

    // Beyond that many letters, or steps, the event loop has better things to do.
    private static final int SHORT = 8_000;
    private static final long QUICK = 100_000;
    /** Steps that one text may cost; what would take more is looked at by somebody. */
    private static final long MOST = 100_000_000;

    private final Platform platform;
    private final Remembered<Rules> known;

    public Rulebook(Platform platform) {
        this.platform = platform;
        this.known = new Remembered<>(platform, CHANGED, this::read);
    }

    /** What holds now. */
    public record Rules(Net net, Prevention prevention) {}

    /** What was found in a text; {@code tooCostly} when not everything could be tried on it. */
    public record Findings(Rules rules, List<Catch> catches, boolean tooCostly) {

        public Prevention prevention() {
            return rules.prevention();
        }
    }

    public Future<Rules> rules() {
        return known.now();
    }

    // All of them, at most some thousands.
    private static final String WATCHED = """
            select %s
              from moderation.watched
             order by id
            """.formatted(Watched.COLUMNS);

    private Future<Rules> read() {
        var db = platform.database();
        return Sql.list(db, WATCHED, Watched::from)
                .compose(all -> platform.vertx().executeBlocking(() -> new Net(all), false))
                .compose(net -> Prevention.read(db).map(prevention -> new Rules(net, prevention)));
    }

    public Future<Findings> look(Draft draft) {
        return rules().compose(rules -> rules.net().isEmpty()
                ? Future.succeededFuture(new Findings(rules, List.of(), false))
                : sifted(rules, draft));
    }

    private Future<Findings> sifted(Rules rules, Draft draft) {
        return draft.body().length() <= SHORT
                ? tried(rules, sift(rules.net(), draft))
                : platform.vertx()
                        .executeBlocking(() -> sift(rules.net(), draft), false)
                        .compose(sifted -> tried(rules, sifted));
    }

    private static List<Net.Sifted> sift(Net net, Draft draft) {
        var all = new ArrayList<Net.Sifted>(3);
        if (draft.title() != null) all.add(net.sift(Catch.Part.TITLE, draft.title()));
        all.add(net.sift(Catch.Part.BODY, draft.body()));
        if (!draft.plain().equals(draft.body())) all.add(net.sift(Catch.Part.SHOWN, draft.plain()));
        return all;
    }

    private Future<Findings> tried(Rules rules, List<Net.Sifted> sifted) {
        long cost = sifted.stream().mapToLong(Net.Sifted::cost).sum();
        if (cost > MOST) return Future.succeededFuture(new Findings(rules, words(sifted), true));
        return cost <= QUICK
                ? Future.succeededFuture(findings(rules, sifted))
                : platform.vertx().executeBlocking(() -> findings(rules, sifted), false);
    }

    private static List<Catch> words(List<Net.Sifted> sifted) {
        return sifted.stream().flatMap(one -> one.words().stream()).toList();
    }

    private static Findings findings(Rules rules, List<Net.Sifted> sifted) {
        var all = new ArrayList<>(words(sifted));
        sifted.forEach(one -> all.addAll(one.patterns()));
        return new Findings(rules, all, false);
    }
}
