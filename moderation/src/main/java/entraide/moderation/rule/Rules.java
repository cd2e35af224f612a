package entraide.moderation.rule;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;

/** The school's rules, which grounds of decisions name. */
public final class Rules {

    private Rules() {}

    /** The same in both languages. */
    public record Words(String fr, String en) {}

    /** {@code name} is what it is called in lists, {@code text} what statements cite. */
    record Rule(
            long id, String slug, boolean law, Words name, Words text, int position, boolean retired, long version) {

        static Rule from(Row row) {
            return new Rule(
                    row.getLong("id"),
                    row.getString("slug"),
                    row.getBoolean("law"),
                    new Words(row.getString("name_fr"), row.getString("name_en")),
                    new Words(row.getString("fr"), row.getString("en")),
                    row.getInteger("position"),
                    row.getOffsetDateTime("retired_at") != null,
                    row.getLong("version"));
        }
    }

    static final String COLUMNS = "id, slug, law, name_fr, name_en, fr, en, position, retired_at, version";

    // A handful of rows.
    private static final String ALL = """
            select %s
              from moderation.rule
             where retired_at is null
                or $1
             order by retired_at is not null, position, id
            """.formatted(COLUMNS);

    static Future<List<Rule>> all(Db db, boolean retired) {
        return Sql.list(db, ALL, Rule::from, retired);
    }

    // Served by rule_pkey.
    private static final String CITED = """
            select case $2 when 'fr' then fr else en end as words, retired_at is not null as retired
              from moderation.rule
             where slug = $1
            """;

    /** The words of the rule that {@code ground} names, as they are now; other words stay as they are. */
    public static Future<String> words(Db db, String ground, String locale) {
        if (ground == null) return Future.succeededFuture("");
        return Sql.first(db, CITED, Rules::cited, ground.strip(), locale).map(found -> found.orElse(ground.strip()));
    }

    private static String cited(Row row) {
        if (row.getBoolean("retired")) throw new Refusal(Problem.invalid("/ground", "names a rule that holds no more"));
        return row.getString("words");
    }
}
