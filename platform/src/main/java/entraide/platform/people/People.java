package entraide.platform.people;

import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The members as other modules meet them: their cards; and the one way in which members come to be. */
public final class People {

    private final Outbox outbox;

    public People(Outbox outbox) {
        this.outbox = outbox;
    }

    // Served by member_pkey.
    private static final String CARDS = """
            select id, handle, display_name, roles, picture, cohort
              from people.card
             where id = any($1)
            """;

    /** By id; those who are not there are left out. */
    public Future<Map<Long, PersonCard>> cards(Db db, Collection<Long> ids) {
        if (ids.isEmpty()) return Future.succeededFuture(Map.of());
        return Sql.list(db, CARDS, PersonCard::from, List.copyOf(ids)).map(People::byId);
    }

    private static Map<Long, PersonCard> byId(List<PersonCard> cards) {
        var byId = new HashMap<Long, PersonCard>();
        cards.forEach(card -> byId.put(card.id(), card));
        return byId;
    }

    // Served by member_handle_key.
    private static final String BY_HANDLES = """
            select c.id, c.handle, c.display_name, c.roles, c.picture, c.cohort
              from people.member m
              join people.card c on c.id = m.id
             where m.handle = any($1)
               and m.deactivated_at is null
            """;

    /** Those whom a text mentions. */
    public Future<List<PersonCard>> mentioned(Db db, Collection<String> handles) {
        if (handles.isEmpty()) return Future.succeededFuture(List.of());
        return Sql.list(db, BY_HANDLES, PersonCard::from, (Object) handles.toArray(String[]::new));
    }

    /** Gives the new member's id; refuses a handle or an address that is taken. */
    public Future<Long> create(Tx tx, NewMember member) {
        return createAll(tx, List.of(member))
                .compose(ids -> ids.isEmpty()
                        ? refuseTaken(tx, member)
                        : told(tx, ids.values().iterator().next()));
    }

    private Future<Long> told(Tx tx, long id) {
        var joined = new DomainEvent(
                "people.member-joined", new ContentRef("member", id), 1, List.of("member:" + id), Map.of());
        return outbox.append(tx, joined).map(id);
    }

    // Served by member_handle_key.
    private static final String HANDLE_TAKEN = """
            select exists (select 1 from people.member where handle = $1) as taken
            """;

    private static Future<Long> refuseTaken(Tx tx, NewMember member) {
        return Sql.one(tx, HANDLE_TAKEN, row -> row.getBoolean("taken"), member.handle())
                .compose(handle -> Future.failedFuture(new Refusal(
                        handle
                                ? Problem.of(409, "handle-taken", "Somebody has this handle", null)
                                : Problem.of(409, "already-member", "This address is a member's", null))));
    }

    private static final String INSERT = """
            insert into people.member
                   (handle, display_name, email, password, roles, locale, time_zone, skills, bio, created_at)
            select handle, display_name, email, password, roles, locale, time_zone, skills, bio, created_at
              from jsonb_to_recordset($1) as n(handle text, display_name text, email text, password text, roles text[],
                   locale text, time_zone text, skills text[], bio text, created_at timestamptz)
                on conflict do nothing
            returning id, handle
            """;

    /** Makes many at once, in three statements; gives ids by handle, without those who were there already. */
    public Future<Map<String, Long>> createAll(Tx tx, List<NewMember> members) {
        var rows = new JsonArray(Json.text(members.stream().map(People::row).toList()));
        return Sql.list(tx, INSERT, row -> Map.entry(row.getString("handle"), row.getLong("id")), rows)
                .map(made -> made.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .compose(ids -> nameAndEnrol(tx, members, ids).map(ids));
    }

    private static Map<String, Object> row(NewMember member) {
        return Map.of(
                "handle", member.handle(),
                "display_name", member.displayName(),
                "email", member.email().text(),
                "password", member.passwordHash(),
                "roles", member.roles(),
                "locale", member.locale(),
                "time_zone", member.timeZone(),
                "skills", member.skills(),
                "bio", member.bio(),
                "created_at", member.createdAt());
    }

    private record Belonging(long member, List<String> words, List<Long> cohorts) {}

    private static Future<Void> nameAndEnrol(Tx tx, List<NewMember> members, Map<String, Long> ids) {
        var belongings = members.stream()
                .filter(member -> ids.containsKey(member.handle()))
                .map(member -> new Belonging(
                        ids.get(member.handle()),
                        NameWords.of(member.handle(), member.displayName()),
                        member.cohorts()))
                .toList();
        var rows = new JsonArray(Json.text(belongings));
        return Sql.run(tx, NAME, rows)
                .compose(named -> Sql.run(tx, ENROL, rows))
                .compose(enrolled -> nameLatestCohort(tx, ids.values()))
                .mapEmpty();
    }

    private static final String NAME = """
            insert into people.name_word (member_id, word)
            select member, word
              from jsonb_to_recordset($1) as n(member bigint, words text[]), unnest(words) as word
            """;

    private static final String ENROL = """
            insert into people.membership (member_id, cohort_id, since)
            select n.member, c, m.created_at
              from jsonb_to_recordset($1) as n(member bigint, cohorts bigint[]), unnest(cohorts) as c, people.member m
             where m.id = n.member
            """;

    // Served by member_pkey and membership_pkey.
    private static final String LATEST_COHORT = """
            update people.member m
               set cohort_id = (select c.id
                                  from people.membership ms
                                  join people.cohort c on c.id = ms.cohort_id
                                 where ms.member_id = m.id
                                 order by c.starts_on desc, c.id desc
                                 limit 1)
             where m.id = any($1)
            """;

    /** Lets the cards of these members name the cohort that began last; after any change of cohorts. */
    public static Future<Void> nameLatestCohort(Tx tx, Collection<Long> members) {
        return Sql.run(tx, LATEST_COHORT, (Object) members.toArray(Long[]::new)).mapEmpty();
    }
}
