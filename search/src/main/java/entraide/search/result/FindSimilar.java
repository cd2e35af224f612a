package entraide.search.result;

import entraide.platform.content.Searchable.Found;
import entraide.platform.people.Caller;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.index.Search.Order;
import entraide.search.query.Likeness;
import entraide.search.query.Spelled;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds questions like the one that somebody is writing: at most five that they may open, what is solved first. */
public final class FindSimilar {

    private static final int MOST = 5;
    private static final int TRIED = 20;
    private static final double NEAR_THE_BEST = 0.3;

    private final Desk desk;
    private final Clock clock;

    public FindSimilar(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** In the order in which they are shown. */
    public record Similar(List<ResultCard> items) {}

    public Future<Similar> of(Caller caller, String title, String body) {
        var likeness = new Likeness(title, body);
        if (likeness.isEmpty()) return Future.succeededFuture(new Similar(List.of()));
        return desk.reader(caller)
                .compose(reader ->
                        desk.spelled(likeness.title(), reader.keys()).compose(words -> find(reader, likeness, words)));
    }

    private Future<Similar> find(Reader reader, Likeness likeness, List<Spelled> words) {
        var want = likeness.want(words, Spot.of(null, clock.instant()).day());
        var search = new Search(want, reader.keys(), Order.BEST, Optional.empty(), TRIED, false);
        return desk.find(search).compose(hits -> show(reader, likeness, words, near(hits)));
    }

    private static List<Hits.Hit> near(Hits hits) {
        if (hits.hits().isEmpty()) return List.of();
        double best = hits.hits().get(0).key();
        return hits.hits().stream()
                .filter(hit -> hit.key() >= best * NEAR_THE_BEST)
                .toList();
    }

    private Future<Similar> show(Reader reader, Likeness likeness, List<Spelled> words, List<Hits.Hit> hits) {
        var refs = hits.stream().map(Hits.Hit::ref).toList();
        var highlight = new Highlight(words, List.of());
        return desk.shown(reader, refs).compose(found -> {
            var five = found.stream()
                    .filter(one -> matched(highlight, one) >= likeness.enough())
                    .limit(MOST)
                    .sorted(Comparator.comparing(one -> !one.facet("state").contains("solved")))
                    .toList();
            return desk.cards(Results.authors(five))
                    .map(cards -> new Similar(five.stream()
                            .map(one -> ResultCard.of(one, reader, highlight, cards))
                            .toList()));
        });
    }

    private static int matched(Highlight highlight, Found found) {
        return highlight.matched(found.title() + "\n" + found.text(), found.language());
    }
}
