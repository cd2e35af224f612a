package entraide.moderation.flag;

import entraide.moderation.audit.Audit;
import entraide.moderation.casefile.OpenCase;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Puts a report into the case of what it is about; the case is opened where there is none. */
public final class FileFlag {

    private final Targets targets;
    private final OpenCase cases;
    private final Watcher watcher;
    private final Audit audit;
    private final Clock clock;

    public FileFlag(Targets targets, OpenCase cases, Watcher watcher, Audit audit, Clock clock) {
        this.targets = targets;
        this.cases = cases;
        this.watcher = watcher;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks at a case that got one more flag, its row locked. */
    public interface Watcher {
        Future<Void> flagged(Tx tx, OpenCase.Opened opened);
    }

    /** {@code newFacts} is null where there are none. */
    public record Wish(ContentRef target, Reason reason, String note, String newFacts) {}

    /** From where a report comes: one of these is there, or none for the server itself. */
    private record Source(String word, Long memberId, Long noticeId) {}

    /** Gives the flag's id. */
    public Future<Long> by(Tx tx, Caller reporter, Wish wish) {
        return targets.readable(tx, reporter, wish.target()).compose(excerpt -> {
            if (excerpt.authorId() == reporter.id()) throw own();
            return weight(tx, reporter.id())
                    .compose(weight -> file(tx, excerpt, wish, new Source("member", reporter.id(), null), weight));
        });
    }

    /** Of a notice from outside that was confirmed; empty where there is nothing such. */
    public Future<Optional<Long>> byNotice(Tx tx, long noticeId, Wish wish) {
        return targets.excerpt(tx, wish.target())
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : file(tx, found.get(), wish, new Source("notice", null, noticeId), 1.0)
                                .map(Optional::of));
    }

    /** What the server found by itself, to be looked at by a moderator; empty where there is nothing such. */
    public Future<Optional<Long>> byServer(Tx tx, Wish wish) {
        return targets.excerpt(tx, wish.target())
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : file(tx, found.get(), wish, new Source("server", null, null), 0.0)
                                .map(Optional::of));
    }

    // Served by flag_of_member_idx. Nobody's word counts for nothing, and nobody's for more than two.
    private static final String WEIGHT = """
            select 2.0::float8 * (count(*) filter (where outcome = 'upheld') + 1) / (count(outcome) + 2) as weight
              from moderation.flag
             where member_id = $1
            """;

    private static Future<Double> weight(Tx tx, long memberId) {
        return Sql.one(tx, WEIGHT, row -> row.getDouble("weight"), memberId);
    }

    private Future<Long> file(Tx tx, Excerpt excerpt, Wish wish, Source source, double weight) {
        return cases.of(tx, excerpt)
                .compose(caseId -> requireNews(tx, wish, source)
                        .compose(news -> insert(tx, caseId, wish, source, weight))
                        .compose(flag -> cases.weigh(tx, caseId)
                                .compose(opened -> watcher.flagged(tx, opened))
                                .compose(watched -> log(tx, flag, wish, source, caseId))
                                .map(flag)));
    }

    // Served by casefile_of_ref_idx.
    private static final String DECIDED = """
            select exists (select from moderation.casefile
                            where kind = $1
                              and subject = $2
                              and closed_at is not null) as decided
            """;

    // Asked behind the lock of the open case: a decision under way is over by now.
    private static Future<Void> requireNews(Tx tx, Wish wish, Source source) {
        if (wish.newFacts() != null || source.memberId() == null) return Future.succeededFuture();
        var target = wish.target();
        return Sql.one(tx, DECIDED, row -> row.getBoolean("decided"), target.kind(), target.id())
                .map(decided -> {
                    if (decided) throw needsNews();
                    return null;
                });
    }

    // Served by flag_once_key.
    private static final String INSERT = """
            insert into moderation.flag (case_id, source, member_id, notice_id, reason, note, new_facts, weight, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict do nothing
            returning id
            """;

    private Future<Long> insert(Tx tx, long caseId, Wish wish, Source source, double weight) {
        return Sql.first(
                        tx,
                        INSERT,
                        row -> row.getLong("id"),
                        caseId,
                        source.word(),
                        source.memberId(),
                        source.noticeId(),
                        wish.reason().word(),
                        wish.note() == null ? "" : wish.note(),
                        wish.newFacts(),
                        weight,
                        clock.instant())
                .map(id -> id.orElseThrow(FileFlag::twice));
    }

    private Future<Void> log(Tx tx, long flag, Wish wish, Source source, long caseId) {
        return audit.append(
                tx,
                source.memberId(),
                "flagged",
                wish.target(),
                Map.of("flag", flag, "case", caseId, "reason", wish.reason().word(), "source", source.word()));
    }

    private static Refusal own() {
        return new Refusal(Problem.of(409, "own-content", "This is your own; you can change or delete it", null));
    }

    private static Refusal twice() {
        return new Refusal(
                Problem.of(409, "already-flagged", "You reported this already; it is being looked at", null));
    }

    private static Refusal needsNews() {
        return new Refusal(Problem.of(
                409,
                "needs-new-facts",
                "This was decided already",
                "Say in newFacts what is known now that was not then."));
    }
}
