package entraide.moderation.appeal;

import entraide.moderation.decision.Decided;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;

/** The appeals that wait, oldest first; or those that were answered, in the order in which they were made. */
final class Appeals {

    private Appeals() {}

    /** {@code by} is concerned or reporter; {@code mayReview}: this moderator neither decided nor is concerned nor appeals. */
    record Line(PersonCard member, String by, boolean mayReview, Decided decision) {

        static Line from(Row row, Caller reader) {
            var decision = Decided.from(row);
            boolean own = decision.decidedBy() != null && decision.decidedBy().id() == reader.id();
            var member = PersonCard.of(row.getJsonObject("member"));
            boolean party = decision.memberId() == reader.id() || member.id() == reader.id();
            return new Line(member, row.getString("by"), !own && !party, decision);
        }

        Cursor place() {
            return Cursor.at(decision.appeal().id());
        }
    }

    // Served by appeal_pkey and decision_pkey.
    private static final String SOME = """
            select (select to_json(p) from people.card p where p.id = a.member_id) as member,
                   case when a.flag_id is null then 'concerned' else 'reporter' end as by,
            """ + Decided.COLUMNS + """
              from moderation.appeal a
              join moderation.decision d on d.id = a.decision_id
            """ + Decided.JOINED + """
             where a.id > $1
               and (a.outcome is not null) = $2
             order by a.id
             limit $3
            """;

    static Future<Page<Line>> some(Db db, Caller reader, boolean answered, Paging paging) {
        long after = paging.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
        Future<List<Line>> rows =
                Sql.list(db, SOME, row -> Line.from(row, reader), after, answered, paging.limit() + 1);
        return rows.map(found -> Page.of(found, paging.limit(), Line::place));
    }
}
