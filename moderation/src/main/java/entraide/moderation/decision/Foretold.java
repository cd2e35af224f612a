package entraide.moderation.decision;

import entraide.moderation.rule.Rules;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** What a decision would say to the member whom it concerns, in their language, before it is taken; nothing is kept. */
final class Foretold {

    private Foretold() {}

    /** {@code statement} is null of what restricts nobody. */
    record Foretelling(Action action, Statement statement) {}

    record Letter(String locale, List<Foretelling> items) {}

    // Served by casefile_pkey. Nobody works on what is about themselves.
    private static final String MEMBER = """
            select member_id
              from moderation.casefile
             where id = $1
               and member_id <> $2
            """;

    static Future<Letter> of(Db db, long readerId, long caseId, Wish wish, Instant now) {
        return Sql.first(db, MEMBER, row -> row.getLong("member_id"), caseId, readerId)
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(memberId -> Concerned.of(db, memberId))
                .compose(member -> Rules.words(db, wish.ground(), member.locale())
                        .map(ground -> letter(member, wish, ground, now)));
    }

    private static Letter letter(Concerned member, Wish wish, String ground, Instant now) {
        var facts = wish.facts() == null ? "" : wish.facts().strip();
        var why = new Statement.Reasons(ground, facts, false);
        var items = wish.measures().stream()
                .map(measure -> new Foretelling(measure.action(), told(member, why, measure, now)))
                .toList();
        return new Letter(member.locale(), items);
    }

    private static Statement told(Concerned member, Statement.Reasons why, Wish.Measure measure, Instant now) {
        if (!measure.action().restricts()) return null;
        return Statement.of(member, why, measure, Measures.appealUntil(now));
    }
}
