package entraide.moderation.decision;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;

/** The school's rules, which grounds of decisions name. */
final class Rules {

    private Rules() {}

    /** {@code text} by language. */
    record Rule(String slug, boolean law, Map<String, String> text) {

        static Rule from(Row row) {
            return new Rule(
                    row.getString("slug"),
                    row.getBoolean("law"),
                    Map.of("fr", row.getString("fr"), "en", row.getString("en")));
        }
    }

    // A handful of rows.
    private static final String ALL = """
            select slug, law, fr, en
              from moderation.rule
             order by position, slug
            """;

    static Future<List<Rule>> all(Db db) {
        return Sql.list(db, ALL, Rule::from);
    }

    // Served by rule_pkey.
    private static final String WORDS = """
            select case $2 when 'fr' then fr else en end as words
              from moderation.rule
             where slug = $1
            """;

    /** The words of the rule that {@code ground} names; other words stay as they are. */
    static Future<String> words(Db db, String ground, String locale) {
        if (ground == null) return Future.succeededFuture("");
        return Sql.first(db, WORDS, row -> row.getString("words"), ground.strip(), locale)
                .map(found -> found.orElse(ground.strip()));
    }
}
