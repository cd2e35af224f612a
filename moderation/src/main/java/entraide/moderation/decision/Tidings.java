package entraide.moderation.decision;

import entraide.moderation.Moderators;
import entraide.moderation.casefile.HeldCase;
import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Wording;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells whom it concerns: the member who is restricted, by event and letter; those who reported; the moderators. */
public final class Tidings {

    private static final Duration OF_USE = Duration.ofDays(30);

    private final Platform platform;
    private final OutsideTidings outside;

    public Tidings(Platform platform, OutsideTidings outside) {
        this.platform = platform;
        this.outside = outside;
    }

    /** Tells those who reported from outside, without an account. */
    public interface OutsideTidings {
        Future<Void> decided(Tx tx, long caseId);
    }

    Future<Void> decided(Tx tx, HeldCase held, Concerned member, List<Long> decisions) {
        return reporters(tx, held.id())
                .compose(reporters -> tell(tx, "case-decided", held.id(), reporters))
                .compose(told -> statements(tx, decisions))
                .compose(restricting -> restricting.isEmpty()
                        ? Future.succeededFuture()
                        : concerned(tx, "decided", member, restricting.get(0)))
                .compose(told -> outside.decided(tx, held.id()));
    }

    // Served by flag_once_key.
    private static final String REPORTERS = """
            select member_id
              from moderation.flag
             where case_id = $1
               and member_id is not null
            """;

    private static Future<List<Long>> reporters(Tx tx, long caseId) {
        return Sql.list(tx, REPORTERS, row -> row.getLong("member_id"), caseId);
    }

    /** The review queue is another, and so is what these members see of it. */
    public Future<Void> tell(Tx tx, String what, long caseId, List<Long> members) {
        var audience = Stream.concat(
                        Stream.of(Moderators.KEY), members.stream().distinct().map(id -> "member:" + id))
                .toList();
        return platform.outbox()
                .append(
                        tx,
                        new DomainEvent("moderation." + what, new ContentRef("case", caseId), 1, audience, Map.of()));
    }

    // Served by decision_pkey.
    private static final String STATEMENTS = """
            select id
              from moderation.decision
             where id = any($1)
               and statement_id is not null
             order by id
            """;

    private static Future<List<Long>> statements(Tx tx, List<Long> decisions) {
        return Sql.list(tx, STATEMENTS, row -> row.getLong("id"), (Object) decisions.toArray(Long[]::new));
    }

    /** The member hears of it at once, and by a letter that names where to read it: {@code decided} or {@code reviewed}. */
    public Future<Void> concerned(Tx tx, String what, Concerned member, long decisionId) {
        var ref = new ContentRef("decision", decisionId);
        var event = new DomainEvent("moderation." + what, ref, 1, List.of("member:" + member.id()), Map.of());
        return platform.outbox()
                .append(tx, event)
                .compose(told ->
                        platform.mail().send(tx, letter("moderation-" + what, member, "/decisions/" + decisionId)));
    }

    /** Who reported something and appealed hears that it was answered; what was decided of others they read nowhere. */
    public Future<Void> reporter(Tx tx, Concerned member, long caseId) {
        return tell(tx, "report-reviewed", caseId, List.of(member.id()))
                .compose(
                        told -> platform.mail().send(tx, letter("moderation-reviewed", member, "/decisions?of=flags")));
    }

    private Letter letter(String what, Concerned member, String page) {
        var values = Map.of(
                "name", member.name(),
                "school", platform.settings().schoolName(),
                "link", platform.settings().page(page));
        var words = Wording.of(member.locale()).letter(what, values);
        return new Letter(member.email(), words, platform.clock().instant().plus(OF_USE));
    }
}
