package entraide.search.result;

import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.query.Filters;
import entraide.search.query.Known;
import entraide.search.query.Meaning;
import entraide.search.query.Mistake;
import entraide.search.query.Query;
import entraide.search.query.QueryReader;
import entraide.search.query.Spelled;
import entraide.search.seal.Seals;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds what a query asks for among all that the caller may read. */
public final class FindResults {

    private static final int FEW = 20;

    private final Desk desk;
    private final Seals seals;
    private final Consumer<Query> missed;
    private final Clock clock;

    /** {@code missed} hears of each query that found nothing. */
    public FindResults(Desk desk, Seals seals, Consumer<Query> missed, Clock clock) {
        this.desk = desk;
        this.seals = seals;
        this.missed = missed;
        this.clock = clock;
    }

    /** All that belongs to one request. */
    record Asked(Ask ask, Reader reader, Query query, Meaning meaning, Filters filters, Spots spots, Spot spot) {}

    public Future<Results> of(Caller caller, Ask ask) {
        var query = QueryReader.read(ask.q());
        var handles = query.filters().stream()
                .filter(part -> part.name().equals("author"))
                .map(Filters::handle)
                .toList();
        var ids = desk.ids(handles);
        var reader = desk.reader(caller);
        var seal = seals.seal();
        return Future.all(reader, ids, seal)
                .map(all -> {
                    var spots = new Spots(seal.result(), caller.id(), ask.q());
                    return asked(ask, reader.result(), query, ids.result(), spots);
                })
                .compose(this::find);
    }

    private Asked asked(Ask ask, Reader reader, Query query, Map<String, Long> ids, Spots spots) {
        var known = new Known(reader.caller().id(), reader.spaces(), ids);
        var filters = new Filters(known, reader.zone());
        return new Asked(
                ask, reader, query, new Meaning(query), filters, spots, spots.of(ask.after(), clock.instant()));
    }

    private Future<Results> find(Asked asked) {
        return desk.spelled(asked.meaning.forms(), asked.reader.keys())
                .compose(words -> look(asked, words).compose(hits -> show(asked, words, hits)));
    }

    // What only asks ("what can I do") stands everywhere: where there is enough without, it is not worth the time.
    private Future<Hits> look(Asked asked, List<Spelled> words) {
        return desk.find(search(asked, words, false)).compose(hits -> {
            boolean few = hits.total() > 0 && hits.total() < FEW && !asked.ask.begun();
            return few && asked.meaning.asks() ? desk.find(search(asked, words, true)) : Future.succeededFuture(hits);
        });
    }

    private static Search search(Asked asked, List<Spelled> words, boolean wide) {
        var want = asked.meaning.want(words, asked.filters, asked.spot.day(), asked.ask.begun(), wide);
        if (!asked.filters.mistakes().isEmpty()) throw new Refusal(refusal(asked.filters.mistakes()));
        return new Search(
                want,
                asked.reader.keys(),
                asked.meaning.order(),
                asked.spot.after(),
                asked.spot.room(asked.ask.limit()),
                asked.ask.counted());
    }

    private static Problem refusal(List<Mistake> mistakes) {
        var errors = mistakes.stream()
                .map(mistake -> new Problem.Error("/q", mistake.part() + " means nothing here"))
                .toList();
        var problem = Problem.of(400, "search-query", "Part of the query means nothing", null);
        return new Problem(
                problem.type(), problem.title(), problem.status(), null, errors, Map.of("mistakes", mistakes));
    }

    private Future<Results> show(Asked asked, List<Spelled> words, Hits hits) {
        // What is still being typed is not yet looked for, and a search that gave up does not know.
        if (hits.total() == 0 && !hits.partial() && asked.ask.after() == null && !asked.ask.begun())
            missed.accept(asked.query);
        var refs = hits.hits().stream().map(Hits.Hit::ref).collect(Collectors.toList());
        return desk.shown(asked.reader, refs).compose(found -> {
            var facets = new Facets(asked.reader, hits.counts());
            var highlight = ResultCard.highlight(asked, words);
            var people = Results.authors(found);
            people.addAll(facets.authors());
            return desk.cards(people)
                    .map(cards -> new Results(
                            found.stream()
                                    .map(one -> ResultCard.of(one, asked.reader, highlight, cards))
                                    .toList(),
                            next(asked, hits),
                            hits.total(),
                            hits.more(),
                            hits.partial(),
                            asked.ask.counted() ? facets.shown(cards) : null,
                            Chip.of(asked.query, asked.reader),
                            Results.meant(asked.query, words)));
        });
    }

    private static String next(Asked asked, Hits hits) {
        int room = asked.spot.room(asked.ask.limit());
        if (hits.hits().size() < room || room == 0) return null;
        var last = hits.hits().get(hits.hits().size() - 1);
        return asked.spot
                .next(last, hits.hits().size())
                .map(asked.spots::closed)
                .orElse(null);
    }
}
