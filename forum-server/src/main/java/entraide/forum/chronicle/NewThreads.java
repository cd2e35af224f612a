package entraide.forum.chronicle;

import entraide.forum.Eyes;
import entraide.platform.content.Chronicle;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.text.Text;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The newest threads of a space, as feeds tell them. */
public final class NewThreads implements Chronicle {

    private static final int SHOWN = 30;

    @Override
    public String kind() {
        return "space";
    }

    // Served by space_pkey, listing_kind_newest_idx, thread_pkey and post_pkey. A space without threads is one row.
    static final String NEWEST = """
            select s.slug, s.name, s.created_at as since, t.id, t.title, t.created_at, p.edited_at, a.display_name,
                   left(p.html, 4000) as html
              from forum.space s
              left join lateral (
                   select n.thread_id
                     from forum.kind_state c
                    cross join lateral (
                          select l.thread_id
                            from forum.listing l
                           where l.shelf = ''
                             and l.space_id = s.id
                             and l.kind = c.kind
                             and l.state = c.state
                           order by l.thread_id desc
                           limit $4) n
                    order by n.thread_id desc
                    limit $4) n on true
              left join forum.thread t on t.id = n.thread_id and t.deleted_at is null and t.hidden_at is null
              left join forum.post p on p.id = t.first_post_id and p.deleted_at is null and p.hidden_at is null
              left join people.card a on a.id = t.author_id and not t.anonymous
             where s.id = $3
               and forum.may_read(s, $1, $2)
             order by t.id desc
            """;

    @Override
    public Future<Optional<Latest>> of(Db db, Caller reader, long spaceId) {
        var eyes = Eyes.of(reader);
        return Sql.list(db, NEWEST, row -> row, eyes.accompanies(), eyes.cohortIds(), spaceId, SHOWN)
                .map(NewThreads::latest);
    }

    private static Optional<Latest> latest(List<Row> rows) {
        if (rows.isEmpty()) return Optional.empty();
        var space = rows.get(0);
        var entries = rows.stream()
                .filter(row -> row.getLong("id") != null)
                .map(NewThreads::entry)
                .toList();
        return Optional.of(new Latest(
                space.getString("name"), "/spaces/" + space.getString("slug"), Sql.instant(space, "since"), entries));
    }

    private static Entry entry(Row row) {
        var html = row.getString("html");
        var at = Sql.instant(row, "created_at");
        var edited = Sql.instant(row, "edited_at");
        return new Entry(
                row.getString("title"),
                "/threads/" + row.getLong("id"),
                row.getString("display_name"),
                html == null ? "" : Text.excerpt(Jsoup.parseBodyFragment(html).text(), Entry.EXCERPT),
                at,
                edited == null ? at : edited);
    }
}
