package entraide.moderation.decision;

import entraide.moderation.Words;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;

/** The reasons of one restriction, as the law asks for them, in the language of whom it concerns. */
public record Statement(
        String locale,
        String ground,
        String facts,
        String scope,
        String duration,
        String automation,
        String remedies,
        boolean automated) {

    static Statement from(Row row) {
        if (row.getString("ground") == null) return null;
        return new Statement(
                row.getString("locale"),
                row.getString("ground"),
                row.getString("facts"),
                row.getString("scope"),
                row.getString("duration"),
                row.getString("automation"),
                row.getString("remedies"),
                row.getBoolean("automated"));
    }

    /** Ground and facts as they are told, in the member's language. */
    public record Reasons(String ground, String facts, boolean automated) {}

    static Statement of(Concerned member, Reasons why, Wish.Measure measure, Instant appealUntil) {
        var words = Words.in(member.locale());
        return new Statement(
                member.locale(),
                why.ground(),
                why.facts(),
                words.say("scope." + measure.action().word()),
                duration(words, member, measure, why.automated()),
                words.say(why.automated() ? "automation.yes" : "automation.no"),
                words.say("remedies", words.date(appealUntil, member.timeZone())),
                why.automated());
    }

    private static String duration(Words words, Concerned member, Wish.Measure measure, boolean automated) {
        if (automated) return words.say("duration.review");
        if (measure.action() == Action.WARN) return words.say("duration.warn");
        if (!measure.action().sanctions()) return words.say("duration.content");
        if (measure.until() == null) return words.say("duration.none");
        return words.say("duration.until", words.date(measure.until(), member.timeZone()));
    }

    private static final String KEEP = """
            insert into moderation.statement
                   (decision_id, automated, locale, ground, facts, scope, duration, automation, remedies)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """;

    Future<Void> keep(Tx tx, long decisionId) {
        return Sql.run(tx, KEEP, decisionId, automated, locale, ground, facts, scope, duration, automation, remedies)
                .mapEmpty();
    }
}
