package entraide.notice.mail.refusal;

import entraide.notice.channel.ChangeChannels;
import entraide.notice.channel.Channels;
import entraide.notice.channel.Family;
import entraide.notice.channel.How;
import entraide.notice.channel.Wishes;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Refuses mails by the link in one of them, and takes that back; whoever has the link needs no sign-in. */
public final class Unsubscribe {

    private final Refusals refusals;
    private final Clock clock;

    public Unsubscribe(Refusals refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    /** What a link is for, and whether its mails are refused by now. */
    public record Shown(String scope, List<Family> families, boolean refused, boolean undoable) {}

    /** A link of nobody who is here is answered as one that was never written. */
    public Future<Refusals.Refusal> read(Db db, String token) {
        return refusals.read(token)
                .compose(read -> read.map(refusal -> isHere(db, refusal)).orElseGet(Future::succeededFuture))
                .map(refusal -> Optional.ofNullable(refusal).orElseThrow(Refusal::notFound));
    }

    // Served by member_pkey.
    private static final String HERE = """
            select id
              from people.member
             where id = $1
               and deactivated_at is null
            """;

    private static Future<Refusals.Refusal> isHere(Db db, Refusals.Refusal refusal) {
        return Sql.first(db, HERE, row -> refusal, refusal.memberId()).map(found -> found.orElse(null));
    }

    // Served by refusal_pkey.
    private static final String BEFORE = """
            select before
              from notice.refusal
             where member_id = $1
               and scope = $2
            """;

    public Future<Shown> shown(Db db, Refusals.Refusal of) {
        var before = Sql.first(
                db,
                BEFORE,
                row -> row.getJsonObject("before"),
                of.memberId(),
                of.scope().word());
        return before.compose(found -> wishes(db, of).map(wishes -> shown(of.scope(), wishes, found.isPresent())));
    }

    private static Shown shown(Scope scope, Wishes wishes, boolean kept) {
        boolean refused = isRefused(scope, wishes);
        return new Shown(scope.word(), scope.families(), refused, refused && kept);
    }

    private static boolean isRefused(Scope scope, Wishes wishes) {
        return !wishes.mailOn()
                || scope.families().stream()
                        .allMatch(family -> wishes.of(family).mail() == How.NEVER);
    }

    private static Future<Wishes> wishes(Db db, Refusals.Refusal of) {
        return Channels.of(db, List.of(of.memberId())).map(all -> all.get(of.memberId()));
    }

    // Served by refusal_pkey.
    private static final String REMEMBER = """
            insert into notice.refusal (member_id, scope, before, at)
            values ($1, $2, $3, $4)
                on conflict (member_id, scope) do update
               set before = excluded.before, at = excluded.at
            """;

    /** However often it is sent, it is done once. */
    public Future<Void> refuse(Tx tx, Refusals.Refusal of) {
        return wishes(tx, of)
                .compose(wishes -> isRefused(of.scope(), wishes)
                        ? Future.succeededFuture()
                        : Sql.run(
                                        tx,
                                        REMEMBER,
                                        of.memberId(),
                                        of.scope().word(),
                                        before(of.scope(), wishes),
                                        clock.instant())
                                .compose(kept -> change(tx, of, family -> How.NEVER)));
    }

    private static JsonObject before(Scope scope, Wishes wishes) {
        var before = new JsonObject();
        scope.families()
                .forEach(family ->
                        before.put(family.word(), wishes.of(family).mail().word()));
        return before;
    }

    // Served by refusal_pkey.
    private static final String FORGET = """
            delete from notice.refusal
             where member_id = $1
               and scope = $2
            returning before
            """;

    /** Nothing happens where nothing was refused by such a link. */
    public Future<Void> undo(Tx tx, Refusals.Refusal of) {
        return Sql.first(
                        tx,
                        FORGET,
                        row -> row.getJsonObject("before"),
                        of.memberId(),
                        of.scope().word())
                .compose(found -> found.map(before -> change(tx, of, family -> was(before, family)))
                        .orElseGet(Future::succeededFuture));
    }

    private static How was(JsonObject before, Family family) {
        return How.named(before.getString(family.word(), How.DIGEST.word()));
    }

    private static Future<Void> change(Tx tx, Refusals.Refusal of, Function<Family, How> how) {
        return wishes(tx, of)
                .compose(now -> ChangeChannels.keep(tx, of.memberId(), with(now, of.scope(), how)))
                .compose(kept -> kept ? Future.succeededFuture() : change(tx, of, how));
    }

    private static Wishes with(Wishes now, Scope scope, Function<Family, How> how) {
        Map<Family, Wishes.Wish> families = new EnumMap<>(Family.class);
        families.putAll(now.families());
        scope.families()
                .forEach(family -> families.put(
                        family,
                        new Wishes.Wish(how.apply(family), now.of(family).push())));
        return new Wishes(now.version(), now.mailOn(), now.budget(), now.quiet(), now.digest(), families, now.zone());
    }
}
