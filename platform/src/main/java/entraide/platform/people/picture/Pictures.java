package entraide.platform.people.picture;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.Outbox;
import entraide.platform.files.CleanImage;
import entraide.platform.people.profile.MemberChanged;
import entraide.platform.people.profile.Profile;
import entraide.platform.people.profile.Profiles;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.Optional;

/** What members show of themselves instead of their initials: one picture each, or none. */
final class Pictures {

    /** As large as a member's own page shows it on a fine screen. */
    static final int SIDE = 192;

    private final Outbox outbox;
    private final Clock clock;

    Pictures(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    private static final String ADD = """
            insert into people.picture (member_id, type, bytes, created_at)
            values ($1, $2, $3, $4)
            returning id
            """;

    Future<Profile> put(Tx tx, long memberId, CleanImage image) {
        var bytes = Buffer.buffer(image.bytes());
        return Sql.one(tx, ADD, row -> row.getLong("id"), memberId, image.kind().type(), bytes, clock.instant())
                .compose(id -> show(tx, memberId, Optional.of(id)));
    }

    Future<Profile> remove(Tx tx, long memberId) {
        return show(tx, memberId, Optional.empty());
    }

    // Served by member_pkey.
    private static final String SHOW = """
            update people.member
               set picture = $2, version = version + 1
             where id = $1
               and picture is distinct from $2
            """;

    private Future<Profile> show(Tx tx, long memberId, Optional<Long> picture) {
        return Sql.run(tx, SHOW, memberId, picture)
                .compose(changed -> forgetOthers(tx, memberId, picture).map(changed))
                .compose(changed -> Profiles.one(tx, memberId)
                        .map(Optional::orElseThrow)
                        .compose(me -> changed == 0
                                ? Future.succeededFuture(me)
                                : outbox.append(tx, MemberChanged.of(memberId, me.version()))
                                        .map(me)));
    }

    // Served by picture_of_member_idx.
    private static final String FORGET_OTHERS = """
            delete from people.picture
             where member_id = $1
               and id is distinct from $2
            """;

    private static Future<Void> forgetOthers(Tx tx, long memberId, Optional<Long> picture) {
        return Sql.run(tx, FORGET_OTHERS, memberId, picture).mapEmpty();
    }

    /** A picture as it is sent. */
    record Shown(String type, Buffer bytes) {

        static Shown from(Row row) {
            return new Shown(row.getString("type"), row.getBuffer("bytes"));
        }
    }

    // Served by picture_pkey.
    private static final String BY_ID = """
            select type, bytes
              from people.picture
             where id = $1
            """;

    static Future<Optional<Shown>> find(Db db, long id) {
        return Sql.first(db, BY_ID, Shown::from, id);
    }
}
