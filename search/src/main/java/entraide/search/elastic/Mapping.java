package entraide.search.elastic;

import static entraide.search.elastic.Dialect.one;

import entraide.search.index.Entry;
import entraide.search.index.Fields;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** How an entry is kept: words that were made before, parted by spaces, and nothing of them to be shown. */
final class Mapping {

    /** Where the index says how far it has come; nobody's audience, so nobody finds it. */
    static final String STATE = "state";

    private Mapping() {}

    static JsonObject template(String indexes) {
        var settings =
                one("number_of_shards", 1).put("auto_expand_replicas", "0-1").put("refresh_interval", "1s");
        return one("index_patterns", new JsonArray().add(indexes))
                .put("priority", 500)
                // Writing to an index that was swapped away must not make it anew.
                .put("allow_auto_create", false)
                .put("template", one("settings", one("index", settings)).put("mappings", mappings()));
    }

    private static JsonObject mappings() {
        var fields = new JsonObject();
        for (var text : Fields.TEXTS) fields.put(text, one("type", "text").put("analyzer", "whitespace"));
        for (var bag : Fields.BAGS)
            fields.put(
                    bag,
                    one("type", "text")
                            .put("analyzer", "whitespace")
                            .put("index_options", "freqs")
                            .put("norms", false));
        fields.put(Fields.REF, one("type", "keyword"));
        fields.put(Fields.MARKS, one("type", "keyword"));
        fields.put(Fields.AUDIENCE, one("type", "keyword").put("doc_values", false));
        fields.put(Fields.OWNER, one("type", "keyword").put("doc_values", false));
        fields.put(Fields.AT, one("type", "long"));
        fields.put(STATE, one("type", "object").put("enabled", false));
        return one("dynamic", "strict")
                .put("_source", one("includes", new JsonArray().add(STATE).add(STATE + ".*")))
                .put("properties", fields);
    }

    static JsonObject document(Entry entry) {
        var document = one(Fields.REF, entry.ref().toString())
                .put(Fields.MARKS, new JsonArray(entry.marks()))
                .put(Fields.AUDIENCE, new JsonArray(entry.audience()))
                .put(Fields.OWNER, Long.toString(entry.ownerId()))
                .put(Fields.AT, entry.at().toEpochMilli());
        entry.texts().forEach(document::put);
        return document;
    }
}
