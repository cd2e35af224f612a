package entraide.support;

import entraide.platform.db.Database;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How PostgreSQL ran a statement: by which indexes, and how many rows it touched of which table. */
public final class Plan {

    private static final String EXPLAIN = "explain (analyze, format json) ";

    private final List<JsonObject> nodes;

    private Plan(List<JsonObject> nodes) {
        this.nodes = nodes;
    }

    public static Plan of(Db db, String sql, Object... params) {
        return Sql.one(db, EXPLAIN + sql, Plan::read, params).await();
    }

    /** The plan that PostgreSQL keeps for all parameters, and what it really read with these; what it wrote is undone. */
    public static Plan kept(Database database, String sql, String params) {
        return database.transact(tx -> kept(tx, sql, params)).await();
    }

    private static Future<Plan> kept(Tx tx, String sql, String params) {
        return Sql.run(tx, "set local plan_cache_mode = force_generic_plan")
                .compose(set -> Sql.run(tx, "prepare explained as " + sql))
                .compose(prepared -> Sql.run(tx, "savepoint untouched"))
                .compose(saved -> Sql.one(tx, EXPLAIN + "execute explained(" + params + ")", Plan::read))
                .compose(plan -> Sql.run(tx, "rollback to savepoint untouched").map(plan))
                .compose(plan -> Sql.run(tx, "deallocate explained").map(plan));
    }

    private static Plan read(Row row) {
        var explained = new JsonArray(row.getValue(0).toString());
        return new Plan(walk(explained.getJsonObject(0).getJsonObject("Plan")).toList());
    }

    private static Stream<JsonObject> walk(JsonObject node) {
        var below = node.getJsonArray("Plans", new JsonArray()).stream().map(JsonObject.class::cast);
        return Stream.concat(Stream.of(node), below.flatMap(Plan::walk));
    }

    public Set<String> indexes() {
        var names = new TreeSet<String>();
        nodes.stream()
                .map(node -> node.getString("Index Name"))
                .filter(name -> name != null)
                .forEach(names::add);
        return names;
    }

    /** Rows that scans of the table gave or threw away. */
    public long touched(String table) {
        return rowsWhere("Relation Name", table);
    }

    /** Rows that scans of the index gave or threw away. */
    public long touchedBy(String index) {
        return rowsWhere("Index Name", index);
    }

    /** Rows that scans of any table gave or threw away. */
    public long touched() {
        return nodes.stream()
                .filter(node -> node.containsKey("Relation Name"))
                .filter(node -> node.getString("Node Type").endsWith("Scan"))
                .mapToLong(Plan::rows)
                .sum();
    }

    /** The tables that were read from their beginning to their end. */
    public Set<String> wholes() {
        return nodes.stream()
                .filter(node -> node.getString("Node Type").equals("Seq Scan"))
                .map(node -> node.getString("Relation Name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean readsWhole(String table) {
        return wholes().contains(table);
    }

    private long rowsWhere(String what, String name) {
        return nodes.stream()
                .filter(node -> name.equals(node.getString(what)))
                .mapToLong(Plan::rows)
                .sum();
    }

    private static long rows(JsonObject scan) {
        var each = scan.getDouble("Actual Rows") + scan.getDouble("Rows Removed by Filter", 0.0);
        return Math.round(each * scan.getDouble("Actual Loops"));
    }
}
