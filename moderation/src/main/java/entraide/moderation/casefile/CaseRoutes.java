package entraide.moderation.casefile;

import entraide.moderation.audit.Audit;
import entraide.moderation.flag.Targets;
import entraide.moderation.spam.Lessons;
import entraide.platform.db.Database;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Lease;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;

/** The review queue: its cases, who is on which, what moderators note. */
public final class CaseRoutes {

    private final Database database;
    private final CasePage page;
    private final ClaimCase claims;
    private final CaseNotes notes;
    private final Clock clock;

    public CaseRoutes(Database database, Targets targets, Lessons lessons, Audit audit, Clock clock) {
        this.database = database;
        this.page = new CasePage(targets, lessons);
        this.claims = new ClaimCase(audit, clock);
        this.notes = new CaseNotes(audit, clock);
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("listCases", this::listCases);
        operations.on("showCase", this::showCase);
        operations.once("claimCase", this::claimCase);
        operations.once("renewCaseClaim", this::renewCaseClaim);
        operations.once("releaseCase", this::releaseCase);
        operations.once("writeCaseNote", this::writeCaseNote);
        operations.on(
                "showMemberHistory",
                call -> MemberHistory.of(database, call.id("id")).map(Reply::ok));
    }

    private Future<Reply> listCases(Call call) {
        var filter = new Cases.Filter(
                call.query("kind"), call.query("reason"), call.flag("mine").orElse(false));
        var asked = new Cases.Asked(call.caller(), filter, call.paging(), clock.instant());
        boolean decided = call.query("state").filter("decided"::equals).isPresent();
        return (decided ? Cases.decided(database, asked) : Cases.open(database, asked)).map(Reply::ok);
    }

    private Future<Reply> showCase(Call call) {
        return page.of(database, call.caller(), call.id("id"), clock.instant()).map(Reply::ok);
    }

    private record PickJson(Long caseId) {}

    private record ClaimJson(long caseId, long fence, Instant since, Instant leaseUntil, CaseCard item) {}

    private Future<Reply> claimCase(Call call, Tx tx) {
        var caseId = call.body(PickJson.class).caseId();
        if (caseId != null) {
            return claims.pick(tx, call.caller(), caseId).compose(claim -> given(call, tx, claim));
        }
        return claims.next(tx, call.caller())
                .compose(claim ->
                        claim.isEmpty() ? Future.succeededFuture(Reply.noContent()) : given(call, tx, claim.get()));
    }

    private Future<Reply> given(Call call, Tx tx, ClaimCase.Claim claim) {
        return Cases.one(tx, call.caller(), claim.caseId(), clock.instant())
                .map(card -> Reply.created(
                        new ClaimJson(claim.caseId(), claim.fence(), claim.since(), claim.leaseUntil(), card)));
    }

    private Future<Reply> renewCaseClaim(Call call, Tx tx) {
        return Lease.renewed(call, fence -> claims.renew(tx, call.caller(), call.id("id"), fence));
    }

    private Future<Reply> releaseCase(Call call, Tx tx) {
        return claims.release(tx, call.caller(), call.id("id")).map(done -> Reply.noContent());
    }

    private record NoteJson(String text) {}

    private Future<Reply> writeCaseNote(Call call, Tx tx) {
        var text = call.body(NoteJson.class).text();
        return notes.write(tx, call.caller(), call.id("id"), text).map(Reply::created);
    }
}
