package entraide.platform.people.reset;

import entraide.platform.Platform;
import entraide.platform.chore.Chore;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Wording;
import entraide.platform.people.Secret;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fulfils wishes for a reset link after they were answered, so that no answer tells whether somebody is a member. */
public final class ResetWishes implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(ResetWishes.class);
    private static final Duration SERVES = Duration.ofHours(1);
    private static final int AT_ONCE = 20;

    private final Platform platform;
    private final Database database;

    public ResetWishes(Platform platform) {
        this.platform = platform;
        this.database = platform.database();
    }

    private static final String WISH = """
            insert into people.reset_wish (email, at)
            values ($1, $2)
            """;

    Future<Void> wish(Tx tx, String typed) {
        tx.afterCommit(this::fulfil);
        return Sql.run(tx, WISH, Address.folded(typed), platform.clock().instant())
                .mapEmpty();
    }

    /** Fulfils all that wait, each by itself; gives how many there were. */
    public Future<Integer> fulfil() {
        return database.transact(this::one)
                .compose(done -> done ? fulfil().map(more -> more + 1) : Future.succeededFuture(0))
                .onFailure(failure -> LOG.warn("wishes for a reset wait on: {}", failure.toString()));
    }

    @Override
    public String name() {
        return "people.reset-wishes";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    /** Those that were answered by a node that died then. */
    @Override
    public Future<Void> run(Tx tx) {
        return some(tx, AT_ONCE);
    }

    private Future<Void> some(Tx tx, int left) {
        return one(tx).compose(done -> done && left > 1 ? some(tx, left - 1) : Future.succeededFuture());
    }

    // Served by reset_wish_pkey.
    private static final String TAKE = """
            delete from people.reset_wish
             where id = (select id
                           from people.reset_wish
                          order by id
                          limit 1
                            for update skip locked)
            returning email
            """;

    private Future<Boolean> one(Tx tx) {
        return Sql.first(tx, TAKE, row -> row.getString("email"), new Object[0])
                .compose(email -> email.isEmpty()
                        ? Future.succeededFuture(false)
                        : find(tx, email.get())
                                .compose(
                                        owner -> owner.map(one -> link(tx, one)).orElse(Future.succeededFuture()))
                                .map(true));
    }

    private record Owner(long id, String name, Address email, String locale, String timeZone) {

        static Owner from(Row row) {
            return new Owner(
                    row.getLong("id"),
                    row.getString("display_name"),
                    new Address(row.getString("email")),
                    row.getString("locale"),
                    row.getString("time_zone"));
        }
    }

    // Served by member_email_key.
    private static final String FIND = """
            select id, display_name, email, locale, time_zone
              from people.member
             where lower(email) = $1
               and deactivated_at is null
            """;

    private static Future<Optional<Owner>> find(Tx tx, String email) {
        return Sql.first(tx, FIND, Owner::from, email);
    }

    private Future<Void> link(Tx tx, Owner owner) {
        var expires = platform.clock().instant().plus(SERVES);
        return ResetLink.make(tx, owner.id(), expires)
                .compose(secret -> platform.mail().send(tx, letter(owner, secret, expires)));
    }

    private Letter letter(Owner owner, Secret secret, Instant expires) {
        var wording = Wording.of(owner.locale());
        var until = DateTimeFormatter.ofPattern(wording.phrase("date"), Locale.forLanguageTag(owner.locale()))
                .withZone(ZoneId.of(owner.timeZone()))
                .format(expires);
        var values = Map.of(
                "name", owner.name(),
                "school", platform.settings().schoolName(),
                "link", platform.settings().page(ResetLink.page(secret)),
                "until", until);
        return new Letter(owner.email(), wording.letter("reset", values), expires);
    }
}
