package entraide.search.elastic;

import entraide.search.index.Fields;
import entraide.search.index.Want;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Says what is wanted in Elasticsearch's words. */
final class Dialect implements Want.Reader<JsonObject> {

    private static final Dialect READER = new Dialect();

    private Dialect() {}

    static JsonObject of(Want want) {
        return want.read(READER);
    }

    static JsonArray of(List<Want> wants) {
        var all = new JsonArray();
        wants.forEach(want -> all.add(of(want)));
        return all;
    }

    static JsonObject one(String name, Object value) {
        return new JsonObject().put(name, value);
    }

    @Override
    public JsonObject term(Want.Term term) {
        return one("term", one(term.field(), one("value", term.word()).put("boost", term.weight())));
    }

    // The words are made already; between spaces stands what we put there.
    @Override
    public JsonObject phrase(Want.Phrase phrase) {
        var said = one("query", String.join(" ", phrase.words()))
                .put("slop", phrase.slop())
                .put("boost", phrase.weight());
        return one("match_phrase", one(phrase.field(), said));
    }

    @Override
    public JsonObject begins(Want.Begins begins) {
        return one(
                "prefix", one(begins.field(), one("value", begins.beginning()).put("boost", begins.weight())));
    }

    @Override
    public JsonObject any(Want.Any any) {
        return one("bool", one("should", of(any.of())).put("minimum_should_match", 1));
    }

    @Override
    public JsonObject best(Want.Best best) {
        return one("dis_max", one("queries", of(best.of())).put("tie_breaker", best.tie()));
    }

    @Override
    public JsonObject all(Want.All all) {
        var bool = one("must", of(all.must()))
                .put("should", of(all.should()))
                .put("filter", of(all.only()))
                .put("must_not", of(all.never()));
        // Else one of "should" would have to hold where nothing must.
        return one("bool", bool.put("minimum_should_match", 0));
    }

    @Override
    public JsonObject flat(Want.Flat flat) {
        return one("constant_score", one("filter", of(flat.of())).put("boost", flat.weight()));
    }

    @Override
    public JsonObject marked(Want.Marked marked) {
        var terms = one("terms", one(marked.field(), new JsonArray(List.copyOf(marked.values()))));
        return one("constant_score", one("filter", terms));
    }

    @Override
    public JsonObject between(Want.Between between) {
        var range = new JsonObject();
        if (between.from() != null) range.put("gte", between.from().toEpochMilli());
        if (between.to() != null) range.put("lt", between.to().toEpochMilli());
        return one("range", one(Fields.AT, range));
    }
}
