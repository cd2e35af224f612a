package entraide.moderation.casefile;

import entraide.moderation.decision.Decided;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** What a moderator should know of a member before deciding: how often reported, how often rightly, what was decided. */
final class MemberHistory {

    private static final int SHOWN = 50;

    private MemberHistory() {}

    /** Reports of others about the member, and the member's own about others; {@code upheld} of each. */
    record Counts(int cases, int restricted, int flags, int flagsUpheld) {}

    private record Member(PersonCard card, Instant joinedAt, Counts counts) {

        static Member from(Row row) {
            return new Member(
                    PersonCard.of(row.getJsonObject("card")),
                    Sql.instant(row, "created_at"),
                    new Counts(
                            row.getInteger("cases"),
                            row.getInteger("restricted"),
                            row.getInteger("flags"),
                            row.getInteger("flags_upheld")));
        }
    }

    record History(PersonCard member, Instant joinedAt, Counts counts, List<Decided> decisions) {}

    // Served by member_pkey, casefile_of_member_idx, decision_of_member_idx and flag_of_member_idx.
    private static final String MEMBER = """
            select m.created_at,
                   (select to_json(k) from people.card k where k.id = m.id) as card,
                   (select count(*)::int from moderation.casefile where member_id = m.id) as cases,
                   (select count(distinct case_id)::int
                      from moderation.decision
                     where member_id = m.id
                       and statement_id is not null
                       and ended_by is null) as restricted,
                   (select count(*)::int from moderation.flag where member_id = m.id) as flags,
                   (select count(*)::int
                      from moderation.flag
                     where member_id = m.id
                       and outcome = 'upheld') as flags_upheld
              from people.member m
             where m.id = $1
            """;

    static Future<History> of(Db db, long memberId) {
        return Sql.first(db, MEMBER, Member::from, memberId)
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(member -> Decided.ofMember(db, memberId, Long.MAX_VALUE, true, SHOWN)
                        .map(decisions -> new History(member.card(), member.joinedAt(), member.counts(), decisions)));
    }
}
