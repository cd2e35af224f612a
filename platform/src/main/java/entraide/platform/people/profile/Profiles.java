package entraide.platform.people.profile;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import entraide.platform.people.NameWords;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Paging;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Members, one or many, as they are read. */
public final class Profiles {

    private Profiles() {}

    // Served by member_pkey and membership_pkey.
    private static final String ONE = """
            select *
              from people.profile
             where id = $1
            """;

    public static Future<Optional<Profile>> one(Db db, long id) {
        return Sql.first(db, ONE, Profile::from, id);
    }

    // Served by member_handle_key and membership_pkey.
    private static final String BY_HANDLE = """
            select *
              from people.profile
             where handle = $1
            """;

    public static Future<Optional<Profile>> byHandle(Db db, String handle) {
        return Sql.first(db, BY_HANDLE, Profile::from, handle);
    }

    private record Found(String word, PersonCard card) {}

    // Served by name_word_prefix_idx, name_word_pkey and member_pkey. Who is met by several words is shown at the
    // first.
    private static final String FIND = """
            select w.word, c.id, c.handle, c.display_name, c.roles, c.picture, c.cohort
              from people.name_word w
              join people.member m on m.id = w.member_id and m.deactivated_at is null
              join people.card c on c.id = m.id
             where w.word >= $1
               and w.word < $2
               and (w.word, w.member_id) > ($3, $4)
               and not exists (select 1
                                 from people.name_word before
                                where before.member_id = w.member_id
                                  and before.word >= $1
                                  and before.word < w.word)
             order by w.word, w.member_id
             limit $5
            """;

    public static Future<Page<PersonCard>> find(Db db, Optional<String> typed, Paging paging) {
        var prefix = NameWords.folded(typed.orElse(""));
        if (prefix.isEmpty() && typed.filter(text -> !text.isBlank()).isPresent()) {
            return Future.succeededFuture(new Page<>(List.of(), null));
        }
        var after = paging.cursor(2);
        return Sql.list(
                        db,
                        FIND,
                        row -> new Found(row.getString("word"), PersonCard.from(row)),
                        prefix,
                        NameWords.after(prefix),
                        after.map(place -> place.text(0)).orElse(""),
                        after.map(place -> place.number(1)).orElse(0L),
                        paging.limit() + 1)
                .map(rows -> Page.of(
                                rows,
                                paging.limit(),
                                row -> Cursor.at(row.word(), row.card().id()))
                        .map(Found::card));
    }

    public record Wanted(
            Optional<String> typed, Optional<String> role, Optional<Long> cohort, Optional<Boolean> active) {}

    // Served by member_handle_key; what is not wanted is passed over in its order.
    private static final String ROSTER = """
            select p.*
              from people.profile p
             where p.handle > $1
               and ($2 = ''
                    or exists (select 1
                                 from people.name_word w
                                where w.member_id = p.id and w.word >= $2 and w.word < $3)
                    or starts_with(p.email, $4))
               and ($5::text is null or p.roles @> array[$5::text])
               and ($6::bigint is null
                    or exists (select 1 from people.membership ms where ms.member_id = p.id and ms.cohort_id = $6))
               and ($7::boolean is null or p.active = $7)
             order by p.handle
             limit $8
            """;

    public static Future<Page<Profile>> roster(Db db, Wanted wanted, Paging paging) {
        var prefix = NameWords.folded(wanted.typed().orElse(""));
        return Sql.list(
                        db,
                        ROSTER,
                        Profile::from,
                        paging.cursor(1).map(place -> place.text(0)).orElse(""),
                        prefix,
                        NameWords.after(prefix),
                        Address.folded(wanted.typed().orElse("")),
                        wanted.role(),
                        wanted.cohort(),
                        wanted.active(),
                        paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.handle())));
    }
}
