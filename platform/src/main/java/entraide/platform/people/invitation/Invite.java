package entraide.platform.people.invitation;

import entraide.platform.Platform;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.mail.Address;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Wording;
import entraide.platform.people.NewMember;
import entraide.platform.people.Role;
import entraide.platform.people.Secret;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Invites somebody by mail, with the roles and the cohort that they will have. */
final class Invite {

    private static final Duration SERVES = Duration.ofDays(7);

    private final Platform platform;

    Invite(Platform platform) {
        this.platform = platform;
    }

    /** {@code cohortId} is null for none. */
    record Wish(Address email, List<Role> roles, Long cohortId, String locale) {}

    record Sent(long id, Secret secret, String url, String cohort, Instant expiresAt) {}

    Future<Sent> by(Tx tx, long staffId, Wish wish) {
        var now = platform.clock().instant();
        return closeOlder(tx, wish, now)
                .compose(closed -> around(tx, staffId, wish))
                .map(around -> requireSense(around, wish))
                .compose(around -> insert(tx, staffId, wish, around, now));
    }

    // Served by invitation_open_key.
    private static final String CLOSE_OLDER = """
            update people.invitation
               set closed_at = $2
             where lower(email) = $1
               and closed_at is null
            """;

    private static Future<Integer> closeOlder(Tx tx, Wish wish, Instant now) {
        return Sql.run(tx, CLOSE_OLDER, wish.email().text(), now);
    }

    private record Around(boolean member, String cohort, String inviter) {

        static Around from(Row row) {
            return new Around(row.getBoolean("member"), row.getString("cohort"), row.getString("inviter"));
        }
    }

    // Served by member_email_key, cohort_pkey and member_pkey.
    private static final String AROUND = """
            select exists (select 1 from people.member where lower(email) = $1) as member,
                   (select name from people.cohort where id = $2) as cohort,
                   (select display_name from people.member where id = $3) as inviter
            """;

    private static Future<Around> around(Tx tx, long staffId, Wish wish) {
        return Sql.one(tx, AROUND, Around::from, wish.email().text(), wish.cohortId(), staffId);
    }

    private static Around requireSense(Around around, Wish wish) {
        if (around.member()) {
            throw new Refusal(Problem.of(409, "already-member", "This address is a member's", null));
        }
        if (wish.cohortId() != null && around.cohort() == null) {
            throw new Refusal(Problem.invalid("/cohortId", "names a cohort that is not there"));
        }
        return around;
    }

    private static final String INSERT = """
            insert into people.invitation
                   (hash, email, roles, cohort_id, locale, invited_by, created_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
                on conflict do nothing
            returning id
            """;

    private Future<Sent> insert(Tx tx, long staffId, Wish wish, Around around, Instant now) {
        var secret = Secret.fresh();
        var expires = now.plus(SERVES);
        return Sql.first(
                        tx,
                        INSERT,
                        row -> row.getLong("id"),
                        secret.digest(),
                        wish.email().text(),
                        wish.roles(),
                        wish.cohortId(),
                        wish.locale(),
                        staffId,
                        now,
                        expires)
                .map(id -> id.orElseThrow(() ->
                        new Refusal(Problem.of(409, "changed-meanwhile", "Somebody invites this person too", null))))
                .map(id -> new Sent(
                        id, secret, platform.settings().page("/join#" + secret.tell()), around.cohort(), expires))
                .compose(sent ->
                        platform.mail().send(tx, letter(wish, around, sent)).map(sent));
    }

    private Letter letter(Wish wish, Around around, Sent sent) {
        var wording = Wording.of(wish.locale());
        var roles = wish.roles().stream()
                .map(role -> wording.phrase("role." + role.word()))
                .collect(Collectors.joining(", "));
        var until = DateTimeFormatter.ofPattern(wording.phrase("date"), Locale.forLanguageTag(wish.locale()))
                .withZone(ZoneId.of(NewMember.SCHOOLS_ZONE))
                .format(sent.expiresAt());
        var values = Map.of(
                "school", platform.settings().schoolName(),
                "inviter", around.inviter(),
                "roles", roles,
                "link", sent.url(),
                "until", until);
        return new Letter(wish.email(), wording.letter("invitation", values), sent.expiresAt());
    }
}
