package entraide.search.elastic;

import static entraide.search.elastic.Dialect.one;

import entraide.platform.content.ContentRef;
import entraide.search.elastic.Line.Said;
import entraide.search.index.Away;
import entraide.search.index.Entry;
import entraide.search.index.Progress;
import entraide.search.index.Shelf;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;

/** One index of Elasticsearch. Versions are the owners' own, so that a slow writer never puts old over new. */
final class ElasticShelf implements Shelf {

    private static final String PROGRESS = "progress";
    // Written already, newer already, or gone already.
    private static final Set<Integer> RIGHT = Set.of(200, 201, 404, 409);

    private final Line line;
    private final String index;
    private final long generation;
    private boolean hidden;

    ElasticShelf(Line line, String index, long generation) {
        this.line = line;
        this.index = index;
        this.generation = generation;
    }

    String index() {
        return index;
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public Future<Progress> progress() {
        return line.send("GET", "/" + index + "/_doc/" + PROGRESS, null).map(said -> {
            if (!said.body().getBoolean("found", false)) return Progress.NONE;
            var state = said.body().getJsonObject("_source").getJsonObject(Mapping.STATE);
            return new Progress(
                    state.getString("place"), state.getString("kind"), state.getLong("id"), state.getBoolean("whole"));
        });
    }

    @Override
    public Future<Void> put(List<Entry> entries, List<ContentRef> gone) {
        if (entries.isEmpty() && gone.isEmpty()) return Future.succeededFuture();
        var lines = new StringBuilder();
        for (var entry : entries) {
            var how = one("_id", entry.ref().toString())
                    .put("version", entry.version())
                    .put("version_type", "external_gte");
            lines.append(one("index", how)).append('\n');
            lines.append(Mapping.document(entry)).append('\n');
        }
        for (var ref : gone)
            lines.append(one("delete", one("_id", ref.toString()))).append('\n');
        hidden = true;
        return line.bulk("/" + index + "/_bulk", lines.toString()).map(ElasticShelf::requireAll);
    }

    private static Void requireAll(Said said) {
        if (!said.isThere()) throw new Away("the index is gone", null);
        if (!said.body().getBoolean("errors")) return null;
        for (var item : said.body().getJsonArray("items")) {
            var done =
                    (JsonObject) ((JsonObject) item).stream().iterator().next().getValue();
            boolean lost = done.getInteger("status") == 404 && done.containsKey("error");
            if (lost || !RIGHT.contains(done.getInteger("status")))
                throw new Away("Elasticsearch could not keep all of it: " + done.getInteger("status"), null);
        }
        return null;
    }

    @Override
    public Future<Void> reach(Progress progress) {
        var state = one("place", progress.place())
                .put("kind", progress.kind())
                .put("id", progress.id())
                .put("whole", progress.whole());
        return line.send("PUT", "/" + index + "/_doc/" + PROGRESS, one(Mapping.STATE, state))
                .map(said -> {
                    if (said.isThere()) return null;
                    throw new Away("the index is gone", null);
                });
    }

    @Override
    public Future<Void> show() {
        if (!hidden) return Future.succeededFuture();
        hidden = false;
        return line.send("POST", "/" + index + "/_refresh", null).mapEmpty();
    }
}
