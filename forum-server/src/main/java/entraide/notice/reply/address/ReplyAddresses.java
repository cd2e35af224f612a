package entraide.notice.reply.address;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.mail.Address;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The addresses by which members answer mails: {@code reply+<word>@school.example}. */
public final class ReplyAddresses {

    public static final Duration LASTS = Duration.ofDays(180);

    private final Db db;
    private final Clock clock;
    private final Optional<Address> base;
    private volatile Future<ReplySeal> known;

    /** {@code base} empty: nobody answers by mail. */
    public ReplyAddresses(Db db, Clock clock, Optional<Address> base) {
        this.db = db;
        this.clock = clock;
        this.base = base;
    }

    /** Where this member answers what they were told of; empty where nothing can be answered there. */
    public Future<Optional<Address>> of(long memberId, ContentRef place, ContentRef subject) {
        if (base.isEmpty() || !ReplyAddress.takes(place, subject)) return Future.succeededFuture(Optional.empty());
        return written(base.get(), new ReplyAddress(memberId, place, subject, until()))
                .map(Optional::of);
    }

    /** Where mail servers report what they could not bring to this member, so that nobody else can. */
    public Future<Optional<Address>> forReports(long memberId) {
        if (base.isEmpty()) return Future.succeededFuture(Optional.empty());
        return written(base.get(), ReplyAddress.forReports(memberId, until())).map(Optional::of);
    }

    private Instant until() {
        return clock.instant().plus(LASTS).truncatedTo(ChronoUnit.DAYS);
    }

    private Future<Address> written(Address own, ReplyAddress address) {
        return seal().map(seal -> written(own, seal.close(address)));
    }

    private static Address written(Address base, String word) {
        return new Address(
                base.local() + "+" + word + base.text().substring(base.local().length()));
    }

    /** What an address says; empty for one that we never wrote. Whether it is too old is the reader's to look at. */
    public Future<Optional<ReplyAddress>> read(Address address) {
        return word(address)
                .map(word -> seal().map(seal -> seal.open(word)))
                .orElse(Future.succeededFuture(Optional.empty()));
    }

    private Optional<String> word(Address address) {
        return base.filter(own -> address.text().startsWith(own.local() + "+"))
                .filter(own ->
                        address.text().endsWith(own.text().substring(own.local().length())))
                .filter(own -> address.local().length() > own.local().length())
                .map(own -> address.local().substring(own.local().length() + 1));
    }

    // Served by reply_key_pkey. The first node's key is everybody's.
    private static final String KEY = """
            insert into notice.reply_key as known (one, key)
            values (true, $1)
                on conflict (one) do update
               set key = known.key
            returning key
            """;

    private Future<ReplySeal> seal() {
        var now = known;
        if (now != null && !now.failed()) return now;
        var asked = Sql.one(db, KEY, row -> new ReplySeal(row.getBuffer("key").getBytes()), Buffer.buffer(fresh()));
        known = asked;
        return asked;
    }

    private static byte[] fresh() {
        var key = new byte[ReplySeal.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
