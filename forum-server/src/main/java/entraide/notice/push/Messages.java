package entraide.notice.push;

import entraide.notice.channel.Family;
import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Noteworthy.Line;
import entraide.platform.content.Noteworthy.Reason;
import entraide.platform.content.Noteworthy.Still;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.text.Text;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of a bundle: what is unread of it, as far as its reader may see it now. */
final class Messages {

    private final Database database;
    private final List<Noteworthy> owners;

    Messages(Database database, List<Noteworthy> owners) {
        this.database = database;
        this.owners = owners;
    }

    /** What the browser is given; it has the words. */
    record Message(
            String locale,
            String kind,
            List<String> names,
            String title,
            String excerpt,
            ContentRef place,
            ContentRef subject,
            Long threadId) {

        /** For when a member wants to see whether it works. */
        static Message trial(Caller reader) {
            var nothing = new ContentRef("trial", 0);
            return new Message(reader.locale(), "trial", List.of(), "", "", nothing, nothing, null);
        }

        boolean urgent() {
            return Family.of(kind).filter(Family::urgent).isPresent();
        }

        String text() {
            return Json.text(this);
        }
    }

    private record Unread(long id, ContentRef place, ContentRef subject, String kind, List<String> names) {

        Reason reason() {
            return new Reason(subject, kind);
        }

        /** The same as it concerns its reader now. */
        Unread as(Still now) {
            return new Unread(id, place, subject, now.kind(), names);
        }
    }

    // Served by bundle_pkey and notice_bundle_idx. Of the latest that is wanted: its kind, and who else did the same.
    static final String UNREAD = """
            select b.id, b.place_kind, b.place_id, l.subject_kind, l.subject_id, l.kind,
                   (select json_agg(c.display_name order by a.last desc)
                      from (select n.by_id, max(n.id) as last
                              from notice.latest(b.id) n
                             where n.by_id is not null and n.read_at is null and n.kind = l.kind
                             group by n.by_id
                             order by last desc
                             limit 3) a
                      join people.card c on c.id = a.by_id) as names
              from notice.bundle b
             cross join lateral (
                   select n.subject_kind, n.subject_id, n.kind
                     from notice.latest(b.id) n
                    where n.read_at is null
                      and n.kind = any($2)
                    order by n.id desc
                    limit 1) l
             where b.id = $1
               and b.unread > 0
            """;

    // Served by notice_bundle_idx.
    static final String KINDS = """
            select array(select distinct kind from notice.latest($1) where read_at is null) as kinds
            """;

    /** Nothing, where all is read, or nothing of it wanted or to be seen any more. */
    Future<Optional<Message>> of(long bundle, Caller reader, Predicate<String> wanted) {
        return Sql.one(database, KINDS, row -> row.getArrayOfStrings("kinds"), bundle)
                .compose(kinds -> Sql.first(
                        database,
                        UNREAD,
                        Messages::unread,
                        bundle,
                        Arrays.stream(kinds).filter(wanted).toArray(String[]::new)))
                .compose(found ->
                        found.map(one -> said(one, reader, wanted)).orElse(Future.succeededFuture(Optional.empty())));
    }

    private Future<Optional<Message>> said(Unread unread, Caller reader, Predicate<String> wanted) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(unread.place().kind()))
                .findFirst()
                .map(owner -> owner.still(database, reader, List.of(unread.reason()))
                        .compose(still ->
                                still.isEmpty() || !wanted.test(still.get(0).kind())
                                        ? Future.succeededFuture(Optional.<Message>empty())
                                        : said(owner, unread.as(still.get(0)), reader)))
                .orElse(Future.succeededFuture(Optional.empty()));
    }

    private Future<Optional<Message>> said(Noteworthy owner, Unread unread, Caller reader) {
        Long[] subject = {unread.subject().id()};
        return owner.lines(database, reader, subject)
                .map(lines -> lines.stream().findFirst().map(line -> message(unread, line, reader)));
    }

    private static Message message(Unread unread, Line line, Caller reader) {
        return new Message(
                reader.locale(),
                unread.kind(),
                unread.names(),
                line.title() == null ? "" : Text.undirected(line.title()),
                Text.undirected(line.excerpt()),
                unread.place(),
                unread.subject(),
                line.threadId());
    }

    private static Unread unread(Row row) {
        var names = row.getJsonArray("names");
        return new Unread(
                row.getLong("id"),
                new ContentRef(row.getString("place_kind"), row.getLong("place_id")),
                new ContentRef(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getString("kind"),
                (names == null ? new JsonArray() : names)
                        .stream().map(String::valueOf).toList());
    }
}
