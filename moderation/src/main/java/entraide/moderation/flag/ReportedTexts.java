package entraide.moderation.flag;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Flags;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** What was reported and waits for a judgement, or was judged lately, or is appealed against. */
public final class ReportedTexts implements Flags {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Clock clock;

    public ReportedTexts(Clock clock) {
        this.clock = clock;
    }

    // Served by casefile_of_ref_idx and decision_of_case_idx. Nobody judges their own words.
    private static final String OPENS = """
            select exists (select from moderation.casefile c
                            where c.kind = $1
                              and c.subject = $2
                              and c.member_id <> $3
                              and (c.closed_at is null
                                or c.closed_at > $4
                                or exists (select from moderation.decision d
                                             join moderation.appeal a on a.decision_id = d.id
                                            where d.case_id = c.id and a.outcome is null))) as opens
            """;

    @Override
    public Future<Boolean> opens(Db db, ContentRef ref, long moderatorId) {
        var since = clock.instant().minus(LATELY);
        return Sql.one(db, OPENS, row -> row.getBoolean("opens"), ref.kind(), ref.id(), moderatorId, since);
    }
}
