package entraide.messaging;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** How PostgreSQL ran a statement: by which indexes, and how many rows it touched of which table. */
public final class Plan {

    private final List<JsonObject> nodes;

    private Plan(List<JsonObject> nodes) {
        this.nodes = nodes;
    }

    public static Plan of(Db db, String sql, Object... params) {
        var explained = Sql.one(db, "explain (analyze, format json) " + sql, row -> (JsonArray) row.getValue(0), params)
                .await();
        return new Plan(walk(explained.getJsonObject(0).getJsonObject("Plan")).toList());
    }

    private static Stream<JsonObject> walk(JsonObject node) {
        var below = node.getJsonArray("Plans", new JsonArray()).stream().map(JsonObject.class::cast);
        return Stream.concat(Stream.of(node), below.flatMap(Plan::walk));
    }

    public List<String> indexes() {
        return nodes.stream()
                .map(node -> node.getString("Index Name"))
                .filter(name -> name != null)
                .distinct()
                .toList();
    }

    /** Rows that scans of the table gave or threw away. */
    public long touched(String table) {
        return nodes.stream()
                .filter(node -> table.equals(node.getString("Relation Name")))
                .mapToLong(Plan::rows)
                .sum();
    }

    public boolean readsWhole(String table) {
        return nodes.stream()
                .anyMatch(node -> node.getString("Node Type").equals("Seq Scan")
                        && table.equals(node.getString("Relation Name")));
    }

    private static long rows(JsonObject scan) {
        var each = scan.getDouble("Actual Rows") + scan.getDouble("Rows Removed by Filter", 0.0);
        return Math.round(each * scan.getDouble("Actual Loops"));
    }
}
