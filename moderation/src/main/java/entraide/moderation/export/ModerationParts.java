package entraide.moderation.export;

import entraide.platform.content.Exportable;
import java.util.List;

/** What members take along of moderation: what they reported, what was decided about them and why, and what they said to it. */
public final class ModerationParts {

    private ModerationParts() {}

    // Served by flag_of_member_idx and casefile_pkey.
    private static final String FLAGS = """
            select f.id as first, 0::bigint as second,
                   json_build_object(
                       'id', f.id, 'target', json_build_object('kind', c.kind, 'id', c.subject), 'reason', f.reason,
                       'note', f.note, 'newFacts', f.new_facts, 'createdAt', f.created_at, 'outcome', f.outcome,
                       'decidedAt', f.decided_at)::text as line
              from moderation.flag f
              join moderation.casefile c on c.id = f.case_id
             where f.member_id = $1
               and f.id > $2
               and $3::bigint is not null
             order by f.id
             limit $4
            """;

    // Served by decision_of_member_idx. Who decided is the school.
    private static final String DECISIONS = """
            select d.id as first, 0::bigint as second,
                   json_build_object(
                       'id', d.id, 'action', d.action, 'target', json_build_object('kind', c.kind, 'id', c.subject),
                       'decidedAt', d.decided_at, 'endedAt', coalesce(n.ended_at, d.ended_at), 'until', n.until,
                       'appealUntil', d.appeal_until,
                       'statement', json_build_object(
                           'locale', s.locale, 'ground', s.ground, 'facts', s.facts, 'scope', s.scope, 'duration', s.duration,
                           'automation', s.automation, 'remedies', s.remedies))::text as line
              from moderation.decision d
              join moderation.casefile c on c.id = d.case_id
              join moderation.statement s on s.decision_id = d.id
              left join moderation.sanction n on n.decision_id = d.id
             where d.member_id = $1
               and d.id > $2
               and $3::bigint is not null
             order by d.id
             limit $4
            """;

    // Served by appeal_of_member_idx. Who answered is the school.
    private static final String APPEALS = """
            select a.id as first, 0::bigint as second,
                   json_build_object(
                       'id', a.id, 'decisionId', a.decision_id, 'text', a.text, 'createdAt', a.created_at,
                       'outcome', a.outcome, 'answer', a.answer, 'decidedAt', a.decided_at)::text as line
              from moderation.appeal a
             where a.member_id = $1
               and a.id > $2
               and $3::bigint is not null
             order by a.id
             limit $4
            """;

    // Served by hold_author_idx. What was only noticed its author is not told of, nor by what.
    private static final String HOLDS = """
            select h.id as first, 0::bigint as second,
                   json_build_object(
                       'id', h.id, 'ref', json_build_object('kind', h.kind, 'id', h.ref_id), 'threadId', h.thread_id,
                       'at', h.at, 'outcome', h.outcome, 'decidedAt', h.decided_at, 'ground', h.ground,
                       'facts', h.facts)::text as line
              from moderation.hold h
             where h.author_id = $1
               and h.held
               and h.id > $2
               and $3::bigint is not null
             order by h.id
             limit $4
            """;

    public static List<Exportable> all() {
        return List.of(
                Exportable.of("reports", FLAGS),
                Exportable.of("decisions-about-me", DECISIONS),
                Exportable.of("appeals", APPEALS),
                Exportable.of("held-texts", HOLDS));
    }
}
