package entraide.moderation.decision;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Notices;
import entraide.platform.content.Notices.Concern;
import entraide.platform.content.Notices.Told;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** What members hear of moderation: decisions about them and what came of their appeals, or of what they reported. */
public final class OutcomeNotices implements Noteworthy {

    private final String kind;
    private final Map<String, String> kinds;
    private final String lines;

    private OutcomeNotices(String kind, Map<String, String> kinds, String lines) {
        this.kind = kind;
        this.kinds = kinds;
        this.lines = lines;
    }

    // Served by decision_pkey and casefile_pkey.
    private static final String DECISIONS = """
            select d.id, c.title
              from moderation.decision d
              join moderation.casefile c on c.id = d.case_id
             where d.id = any($2)
               and d.member_id = $1
            """;

    public static OutcomeNotices ofDecisions() {
        var kinds = Map.of("moderation.decided", "decided", "moderation.reviewed", "reviewed");
        return new OutcomeNotices("decision", kinds, DECISIONS);
    }

    // Served by flag_once_key. What was reported may be hidden by now, so that nothing of it is said again.
    private static final String CASES = """
            select distinct f.case_id as id, '' as title
              from moderation.flag f
             where f.case_id = any($2)
               and f.member_id = $1
            """;

    public static OutcomeNotices ofReports() {
        var kinds = Map.of("moderation.case-decided", "case-decided", "moderation.report-reviewed", "reviewed");
        return new OutcomeNotices("case", kinds, CASES);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean wants(String topic) {
        return kinds.containsKey(topic);
    }

    /** Whom it concerns was named when it happened. */
    @Override
    public Future<Notices> heard(Tx tx, DomainEvent event) {
        var concerns = event.members().stream()
                .map(member -> new Concern(member, kinds.get(event.topic())))
                .toList();
        return Future.succeededFuture(
                Notices.told(new Told(event.subject(), event.subject(), event.version(), null, concerns)));
    }

    @Override
    public Future<List<Line>> lines(Db db, Caller reader, Long[] subjects) {
        return Sql.list(db, lines, row -> line(row.getLong("id"), row.getString("title")), reader.id(), subjects);
    }

    private Line line(long id, String title) {
        return new Line(new ContentRef(kind, id), null, title, "");
    }
}
