package entraide.messaging.notice;

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
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;

/** What those who take part in an accompaniment hear of its follow-up sheet: that somebody else changed it. */
public final class SheetNotices implements Noteworthy {

    @Override
    public String kind() {
        return "sheet";
    }

    @Override
    public boolean wants(String topic) {
        return topic.equals("messaging.sheet-changed");
    }

    // Served by sheet_event_pkey, accompaniment_pkey, mentoring_pkey and member_pkey.
    private static final String CHANGED = """
            select e.actor_id, array(
                     select p.member_id
                       from messaging.party p
                       join people.member a on a.id = p.member_id and a.deactivated_at is null
                      where p.accompaniment_id = $1 and p.acts and p.member_id <> e.actor_id) as members
              from messaging.sheet_event e
             where e.accompaniment_id = $1
               and e.version = $2
            """;

    @Override
    public Future<Notices> heard(Tx tx, DomainEvent event) {
        var sheet = event.subject();
        return Sql.first(tx, CHANGED, row -> told(sheet, event.version(), row), sheet.id(), event.version())
                .map(found -> found.map(Notices::told).orElse(Notices.NONE));
    }

    private static Told told(ContentRef sheet, long version, Row row) {
        var concerns = Arrays.stream(row.getArrayOfLongs("members"))
                .map(member -> new Concern(member, "sheet-changed"))
                .toList();
        return new Told(sheet, sheet, version, row.getLong("actor_id"), concerns);
    }

    // Served by accompaniment_pkey, mentoring_pkey and member_pkey. Nobody needs to be told whose their own is.
    private static final String LINES = """
            select c.id, case when a.id = $1 then '' else a.display_name end as display_name
              from messaging.accompaniment c
              join people.member a on a.id = c.student_id
             where c.id = any($2)
               and exists (select from messaging.party p
                            where p.accompaniment_id = c.id and p.member_id = $1 and p.reads)
            """;

    @Override
    public Future<List<Line>> lines(Db db, Caller reader, Long[] subjects) {
        return Sql.list(db, LINES, SheetNotices::line, reader.id(), subjects);
    }

    private static Line line(Row row) {
        var sheet = new ContentRef("sheet", row.getLong("id"));
        return new Line(sheet, null, row.getString("display_name"), "");
    }
}
