package entraide.messaging.sharing;

import com.fasterxml.jackson.core.JsonProcessingException;
import entraide.platform.Json;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.sqlclient.Row;
import java.io.UncheckedIOException;
import java.time.Instant;

/** A proposal to publish part of an exchange, as the two see whom it concerns. */
record Proposal(
        long id,
        long conversationId,
        PersonCard student,
        PersonCard mentor,
        String space,
        String state,
        Draft draft,
        Long threadId,
        long version,
        Instant createdAt,
        Instant decidedAt) {

    static final String COLUMNS = """
            p.id, p.conversation_id, p.space, p.state, p.draft::text as draft, p.thread_id, p.version, p.created_at,
                   p.decided_at, to_json(s) as student, to_json(m) as mentor""";

    static Proposal from(Row row) {
        return new Proposal(
                row.getLong("id"),
                row.getLong("conversation_id"),
                PersonCard.of(row.getJsonObject("student")),
                PersonCard.of(row.getJsonObject("mentor")),
                row.getString("space"),
                row.getString("state"),
                draft(row.getString("draft")),
                row.getLong("thread_id"),
                row.getLong("version"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "decided_at"));
    }

    private static Draft draft(String json) {
        try {
            return Json.MAPPER.readValue(json, Draft.class);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    boolean asks(long memberId) {
        return student.id() == memberId;
    }

    Proposal requireOpen() {
        if (state.equals("proposed")) return this;
        throw new Refusal(Problem.of(409, "proposal-settled", "This is settled already", null)
                .with("state", state));
    }

    Proposal requireSeen(long seen) {
        if (version == seen) return this;
        throw new Refusal(Problem.conflict(ProposalView.of(this)));
    }

    Proposal requireStudent(long memberId) {
        if (asks(memberId)) return this;
        throw Refusal.forbidden();
    }
}
