package entraide.search.elastic;

import static entraide.search.elastic.Dialect.one;

import entraide.search.elastic.Line.Said;
import entraide.search.index.Away;
import entraide.search.index.Fields;
import entraide.search.index.Want;
import entraide.search.word.Wants;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks for words that are like words which stand nowhere: what it suggests counts only where the audience may read it. */
final class ElasticSpelling {

    private static final int MOST_TRIED = 10;
    private static final int MOST = 3;

    private final Line line;
    private final String alias;

    ElasticSpelling(Line line, String alias) {
        this.line = line;
        this.alias = alias;
    }

    private record Like(String word, double closeness, long documents) {}

    Future<Map<String, List<String>>> near(Collection<String> words, Set<String> audience) {
        var asked = List.copyOf(words);
        return ask(asked.stream().map(Wants::anywhere).toList(), audience, suggestions(asked))
                .compose(said -> {
                    var known = known(said, asked);
                    var likes = new LinkedHashMap<String, List<Like>>();
                    asked.stream()
                            .filter(word -> !known.contains(word))
                            .forEach(word -> likes.put(word, likes(said, word)));
                    return permitted(likes, audience);
                });
    }

    private Future<Map<String, List<String>>> permitted(Map<String, List<Like>> likes, Set<String> audience) {
        var tried = likes.values().stream()
                .flatMap(List::stream)
                .map(Like::word)
                .distinct()
                .toList();
        var checked = tried.isEmpty()
                ? Future.succeededFuture(Set.<String>of())
                : ask(tried.stream().map(Wants::itself).toList(), audience, null)
                        .map(said -> known(said, tried));
        return checked.map(known -> {
            var near = new HashMap<String, List<String>>();
            likes.forEach((word, some) -> near.put(
                    word,
                    some.stream()
                            .map(Like::word)
                            .filter(known::contains)
                            .limit(MOST)
                            .toList()));
            return near;
        });
    }

    private Future<Said> ask(List<Want> words, Set<String> audience, JsonObject suggest) {
        var filters = new JsonObject();
        for (int i = 0; i < words.size(); i++) filters.put("w" + i, Dialect.of(words.get(i)));
        var question = one("size", 0)
                .put("track_total_hits", false)
                .put("query", Dialect.of(new Want.Marked(Fields.AUDIENCE, audience)))
                .put("aggs", one("known", one("filters", one("filters", filters))));
        if (suggest != null) question.put("suggest", suggest);
        return line.read("/" + alias + "/_search?allow_partial_search_results=false", question);
    }

    private static Set<String> known(Said said, List<String> words) {
        if (!said.isThere()) throw new Away("there is no index", null);
        var buckets =
                said.body().getJsonObject("aggregations").getJsonObject("known").getJsonObject("buckets");
        var known = new HashSet<String>();
        for (int i = 0; i < words.size(); i++)
            if (buckets.getJsonObject("w" + i).getLong("doc_count") > 0) known.add(words.get(i));
        return known;
    }

    private static JsonObject suggestions(List<String> words) {
        var suggest = new JsonObject();
        for (var word : words) {
            if (Wants.edits(word) == 0) continue;
            for (var field : List.of(Fields.TITLE, Fields.BODY))
                suggest.put(field + " " + word, suggestion(field, word));
        }
        return suggest;
    }

    private static JsonObject suggestion(String field, String word) {
        var how = one("field", field)
                .put("suggest_mode", "always")
                .put("max_edits", Wants.edits(word))
                .put("prefix_length", 1)
                .put("min_word_length", 4)
                .put("size", MOST_TRIED);
        return one("text", word).put("term", how);
    }

    private static List<Like> likes(Said said, String word) {
        var suggested = said.body().getJsonObject("suggest", new JsonObject());
        var likes = new LinkedHashMap<String, Like>();
        Stream.of(Fields.TITLE, Fields.BODY)
                .flatMap(field -> suggested.getJsonArray(field + " " + word, new JsonArray()).stream())
                .flatMap(entry -> ((JsonObject) entry).getJsonArray("options").stream())
                .map(option -> (JsonObject) option)
                .map(option -> new Like(option.getString("text"), option.getDouble("score"), option.getLong("freq")))
                .forEach(like -> likes.merge(
                        like.word,
                        like,
                        (one, other) -> new Like(one.word, one.closeness, one.documents + other.documents)));
        var sorted = new ArrayList<>(likes.values());
        sorted.sort(Comparator.comparing(Like::closeness)
                .thenComparing(Like::documents)
                .reversed()
                .thenComparing(Like::word));
        return sorted;
    }
}
