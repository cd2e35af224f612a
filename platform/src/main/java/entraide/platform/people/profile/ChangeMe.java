package entraide.platform.people.profile;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.Outbox;
import entraide.platform.people.NameWords;
import entraide.platform.people.Plain;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;

/** Changes what members decide about themselves. */
final class ChangeMe {

    private final Outbox outbox;

    ChangeMe(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What is null stays as it is. */
    record Wish(
            long version,
            String displayName,
            String locale,
            String timeZone,
            String theme,
            List<String> skills,
            String bio) {

        Wish {
            displayName = displayName == null ? null : Plain.displayName("/displayName", displayName);
            timeZone = timeZone == null ? null : Plain.timeZone("/timeZone", timeZone);
            skills = skills == null ? null : distinct(skills);
        }

        private static List<String> distinct(List<String> skills) {
            var lines =
                    skills.stream().map(skill -> Plain.line("/skills/-", skill)).toList();
            return lines.stream()
                    .filter(skill -> lines.stream()
                                    .filter(skill::equalsIgnoreCase)
                                    .findFirst()
                                    .orElseThrow()
                            == skill)
                    .toList();
        }
    }

    // Served by member_pkey.
    private static final String CHANGE = """
            update people.member
               set display_name = coalesce($3, display_name),
                   locale = coalesce($4, locale),
                   time_zone = coalesce($5, time_zone),
                   theme = coalesce($6, theme),
                   skills = coalesce($7::text[], skills),
                   bio = coalesce($8, bio),
                   version = version + 1
             where id = $1
               and version = $2
            """;

    Future<Profile> of(Tx tx, long id, Wish wish) {
        return Sql.run(
                        tx,
                        CHANGE,
                        id,
                        wish.version(),
                        wish.displayName(),
                        wish.locale(),
                        wish.timeZone(),
                        wish.theme(),
                        wish.skills() == null ? null : wish.skills().toArray(String[]::new),
                        wish.bio())
                .compose(changed -> now(tx, id).compose(me -> changed == 0 ? refuse(me) : told(tx, me, wish)));
    }

    private static Future<Profile> now(Tx tx, long id) {
        return Profiles.one(tx, id).map(me -> me.orElseThrow(Refusal::notFound));
    }

    private static Future<Profile> refuse(Profile me) {
        return Future.failedFuture(new Refusal(Problem.conflict(Profile.MeJson.of(me))));
    }

    private Future<Profile> told(Tx tx, Profile me, Wish wish) {
        var named = wish.displayName() == null ? Future.<Void>succeededFuture() : rename(tx, me);
        return named.compose(done -> outbox.append(tx, MemberChanged.of(me.id(), me.version())))
                .map(me);
    }

    // Served by name_word_pkey.
    private static final String RENAME = """
            with gone as (
                delete from people.name_word
                 where member_id = $1
                   and word <> all($2)
            )
            insert into people.name_word (member_id, word)
            select $1, word
              from unnest($2::text[]) as word
                on conflict do nothing
            """;

    private static Future<Void> rename(Tx tx, Profile me) {
        return Sql.run(
                        tx,
                        RENAME,
                        me.id(),
                        NameWords.of(me.handle(), me.displayName()).toArray(String[]::new))
                .mapEmpty();
    }
}
