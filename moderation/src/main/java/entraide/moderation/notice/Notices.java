package entraide.moderation.notice;

import entraide.moderation.decision.Tidings.OutsideTidings;
import entraide.moderation.flag.FileFlag;
import entraide.moderation.flag.Reason;
import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Wording;
import entraide.platform.people.Secret;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes notices of illegal content from people without an account, and tells them what came of it. */
public final class Notices implements OutsideTidings {

    static final Duration TO_CONFIRM = Duration.ofDays(3);
    private static final Duration OF_USE = Duration.ofDays(30);

    private final Platform platform;

    public Notices(Platform platform) {
        this.platform = platform;
    }

    record Wish(Sender from, ContentRef target, Reason reason, String explanation) {}

    record Sender(String name, Address email, String locale) {}

    private static final String KEEP = """
            insert into moderation.notice
                   (hash, email, name, locale, kind, subject, reason, explanation, created_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;

    /** Kept until it is confirmed; nothing tells whether there is anything at that place. */
    Future<Void> receive(Tx tx, Wish wish) {
        var secret = Secret.fresh();
        var now = platform.clock().instant();
        var from = wish.from();
        return Sql.run(
                        tx,
                        KEEP,
                        secret.digest(),
                        from.email().text(),
                        from.name().strip(),
                        from.locale(),
                        wish.target().kind(),
                        wish.target().id(),
                        wish.reason().word(),
                        wish.explanation().strip(),
                        now,
                        now.plus(TO_CONFIRM))
                .compose(kept -> platform.mail().send(tx, confirmation(from, secret, now.plus(TO_CONFIRM))));
    }

    private Letter confirmation(Sender to, Secret secret, Instant until) {
        var wording = Wording.of(to.locale());
        var day = DateTimeFormatter.ofPattern(wording.phrase("date"), Locale.forLanguageTag(to.locale()))
                .withZone(ZoneOffset.UTC)
                .format(until);
        var values = Map.of(
                "school", platform.settings().schoolName(),
                "link", platform.settings().page("/notices/confirm#" + secret.tell()),
                "until", day);
        return new Letter(to.email(), wording.letter("notice-confirm", values), until);
    }

    private record Confirmed(long id, FileFlag.Wish wish) {

        static Confirmed from(Row row) {
            return new Confirmed(
                    row.getLong("id"),
                    new FileFlag.Wish(
                            new ContentRef(row.getString("kind"), row.getLong("subject")),
                            Reason.of(row.getString("reason")),
                            row.getString("explanation"),
                            null));
        }
    }

    // Served by notice_hash_key. Of any number at once, one finds it unconfirmed.
    private static final String CONFIRM = """
            update moderation.notice
               set confirmed_at = $2
             where hash = $1
               and confirmed_at is null
               and expires_at > $2
            returning id, kind, subject, reason, explanation
            """;

    /** From now on it is a report like others. */
    Future<Void> confirm(Tx tx, FileFlag flags, String token) {
        return Sql.first(
                        tx,
                        CONFIRM,
                        Confirmed::from,
                        Secret.digest(token),
                        platform.clock().instant())
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(notice -> flags.byNotice(tx, notice.id(), notice.wish()))
                .mapEmpty();
    }

    private record Decided(long id, Address email, String locale, String outcome) {

        static Decided from(Row row) {
            return new Decided(
                    row.getLong("id"),
                    new Address(row.getString("email")),
                    row.getString("locale"),
                    row.getString("outcome"));
        }
    }

    // Served by flag_once_key and notice_pkey.
    private static final String DECIDED = """
            select n.id, n.email, n.locale, f.outcome
              from moderation.flag f
              join moderation.notice n on n.id = f.notice_id
             where f.case_id = $1
             order by n.id
            """;

    @Override
    public Future<Void> decided(Tx tx, long caseId) {
        return Sql.list(tx, DECIDED, Decided::from, caseId).compose(notices -> tell(tx, notices));
    }

    private Future<Void> tell(Tx tx, List<Decided> notices) {
        return Future.all(notices.stream()
                        .map(notice -> platform.mail().send(tx, outcome(notice)))
                        .toList())
                .mapEmpty();
    }

    private Letter outcome(Decided notice) {
        var wording = Wording.of(notice.locale());
        var values = Map.of(
                "school", platform.settings().schoolName(),
                "number", String.valueOf(notice.id()),
                "outcome", wording.phrase("notice." + notice.outcome()));
        var words = wording.letter("notice-decided", values);
        return new Letter(notice.email(), words, platform.clock().instant().plus(OF_USE));
    }
}
