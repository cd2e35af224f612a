package entraide.moderation.rule;

import entraide.moderation.audit.Audit;
import entraide.moderation.rule.Rules.Rule;
import entraide.moderation.rule.Rules.Words;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;

/** Words the school's rules; what was cited of them stays as it was told, so none is ever deleted. */
final class EditRules {

    static final int MOST = 100;

    private final Audit audit;
    private final Clock clock;

    EditRules(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code law} and {@code position} are null for what is usual. */
    record NewRule(String slug, Boolean law, Words name, Words text, Integer position) {}

    /** {@code law} and {@code position} are null for as they are. */
    record Change(long version, Boolean law, Words name, Words text, Integer position, boolean retired) {}

    // One at a time, so that the count holds.
    private static final String LOCK = """
            select 1
              from pg_advisory_xact_lock(hashtext('moderation.rule'))
            """;

    private static final String COUNT = """
            select count(*)::int as rules
              from moderation.rule
            """;

    private static Future<Void> room(Tx tx) {
        return Sql.run(tx, LOCK)
                .compose(locked -> Sql.one(tx, COUNT, row -> row.getInteger("rules")))
                .map(rules -> {
                    if (rules < MOST) return null;
                    throw new Refusal(Problem.of(409, "too-many-rules", "There are too many rules already", null));
                });
    }

    // Served by rule_pkey.
    private static final String ADD = """
            insert into moderation.rule (slug, law, name_fr, name_en, fr, en, position)
            select $1, $2, $3, $4, $5, $6, coalesce($7, (select least(max(position), 9999) from moderation.rule) + 1, 1)
            on conflict do nothing
            returning %s
            """.formatted(Rules.COLUMNS);

    Future<Rule> add(Tx tx, long staffId, NewRule wanted) {
        return room(tx).compose(room -> Sql.first(
                        tx,
                        ADD,
                        Rule::from,
                        wanted.slug(),
                        Boolean.TRUE.equals(wanted.law()),
                        wanted.name().fr().strip(),
                        wanted.name().en().strip(),
                        wanted.text().fr().strip(),
                        wanted.text().en().strip(),
                        wanted.position()))
                .map(added -> added.orElseThrow(EditRules::already))
                .compose(rule -> log(tx, staffId, "rule-added", rule));
    }

    private static Refusal already() {
        return new Refusal(Problem.of(409, "rule-already", "There is or was a rule of this name already", null));
    }

    // Served by rule_id_key.
    private static final String HOLD = """
            select %s
              from moderation.rule
             where id = $1
               for no key update
            """.formatted(Rules.COLUMNS);

    // Served by rule_id_key.
    private static final String CHANGE = """
            update moderation.rule
               set law = coalesce($2, law), name_fr = $3, name_en = $4, fr = $5, en = $6, position = coalesce($7, position),
                   retired_at = case when $8 then coalesce(retired_at, $9) end, version = version + 1
             where id = $1
            returning %s
            """.formatted(Rules.COLUMNS);

    Future<Rule> change(Tx tx, long staffId, long id, Change wanted) {
        return Sql.first(tx, HOLD, Rule::from, id)
                .map(found -> requireSeen(found.orElseThrow(Refusal::notFound), wanted.version()))
                .compose(seen -> Sql.one(
                        tx,
                        CHANGE,
                        Rule::from,
                        id,
                        wanted.law(),
                        wanted.name().fr().strip(),
                        wanted.name().en().strip(),
                        wanted.text().fr().strip(),
                        wanted.text().en().strip(),
                        wanted.position(),
                        wanted.retired(),
                        clock.instant()))
                .compose(rule -> log(tx, staffId, wanted.retired() ? "rule-retired" : "rule-changed", rule));
    }

    private static Rule requireSeen(Rule now, long version) {
        if (now.version() != version) throw new Refusal(Problem.conflict(now));
        return now;
    }

    private Future<Rule> log(Tx tx, long staffId, String action, Rule rule) {
        var facts = Map.<String, Object>of(
                "slug", rule.slug(), "name", rule.name(), "text", rule.text(), "version", rule.version());
        return audit.append(tx, staffId, action, new ContentRef("rule", rule.id()), facts)
                .map(rule);
    }
}
