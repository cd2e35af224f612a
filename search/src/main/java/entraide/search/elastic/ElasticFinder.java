package entraide.search.elastic;

import static entraide.search.elastic.Dialect.one;

import entraide.search.elastic.Line.Said;
import entraide.search.index.Away;
import entraide.search.index.Fields;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.index.Want;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks Elasticsearch one question. */
final class ElasticFinder {

    private static final int MOST_MARKS = 5_000;

    private final Line line;
    private final String alias;

    ElasticFinder(Line line, String alias) {
        this.line = line;
        this.alias = alias;
    }

    Future<Hits> find(Search search) {
        return line.read("/" + alias + "/_search?allow_partial_search_results=false", question(search))
                .map(said -> hits(said, search));
    }

    private static JsonObject question(Search search) {
        var best = search.order() == Search.Order.BEST;
        var permitted = new Want.All(
                List.of(search.want()),
                List.of(),
                List.of(new Want.Marked(Fields.AUDIENCE, search.audience())),
                List.of());
        var question = one("query", Dialect.of(permitted))
                .put(
                        "sort",
                        new JsonArray()
                                .add(one(best ? "_score" : Fields.AT, "desc"))
                                .add(one(Fields.REF, "asc")))
                .put("size", search.limit())
                .put("track_total_hits", Search.COUNTED)
                .put("_source", false);
        search.after().ifPresent(spot -> question.put("search_after", after(spot, best)));
        if (search.counted()) question.put("aggs", counting());
        return question;
    }

    private static JsonArray after(Search.Spot spot, boolean best) {
        var after = new JsonArray();
        if (best) after.add((float) spot.key());
        else after.add((long) spot.key());
        return after.add(spot.ref());
    }

    private static JsonObject counting() {
        var marks = one("terms", one("field", Fields.MARKS).put("size", MOST_MARKS));
        return one("best", one("sampler", one("shard_size", Search.COUNTED)).put("aggs", one("marks", marks)));
    }

    private static Hits hits(Said said, Search search) {
        if (!said.isThere()) throw new Away("there is no index", null);
        var found = said.body().getJsonObject("hits");
        var total = found.getJsonObject("total");
        var hits = found.getJsonArray("hits").stream()
                .map(hit -> ((JsonObject) hit).getJsonArray("sort"))
                .map(sort -> new Hits.Hit(sort.getString(1), sort.getDouble(0)))
                .toList();
        return new Hits(
                hits,
                total.getLong("value"),
                total.getString("relation").equals("gte"),
                search.counted() ? counts(said.body().getJsonObject("aggregations")) : Map.of(),
                said.body().getBoolean("timed_out", false));
    }

    private static Map<String, Integer> counts(JsonObject aggregations) {
        var counts = new HashMap<String, Integer>();
        for (var bucket :
                aggregations.getJsonObject("best").getJsonObject("marks").getJsonArray("buckets")) {
            var mark = (JsonObject) bucket;
            counts.put(mark.getString("key"), mark.getInteger("doc_count"));
        }
        return counts;
    }
}
