package entraide.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.Digest;
import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;

/**
 * Does a deed once however often its request comes: the caller's key and the first answer are kept in the deed's own
 * transaction, so both are there after a crash or neither is.
 */
public final class Once {

    /** How long a key is remembered, as the wire promises. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final String TYPE = "content-type";
    private static final int LONGEST_KEY = 200;

    private final Database database;
    private final Clock clock;

    public Once(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Future<Reply> answer(String operationId, Call call, Operations.Deed deed) {
        var key =
                call.header("idempotency-key").filter(text -> call.maybeCaller().isPresent());
        key.ifPresent(Once::requireSane);
        var answered = key.isEmpty()
                ? database.transact(tx -> kept(deed.answer(call, tx)))
                : once(new Attempt(call.caller().id(), key.get(), fingerprint(operationId, call)), call, deed);
        return answered.recover(failure -> failure instanceof NotKept refusal
                ? Future.succeededFuture(refusal.reply)
                : Future.failedFuture(failure));
    }

    private Future<Reply> once(Attempt attempt, Call call, Operations.Deed deed) {
        return database.transact(tx -> withNewKey(tx, attempt, call, deed))
                .recover(failure -> keyIsKnown(failure)
                        ? database.transact(tx -> underKey(tx, attempt, call, deed))
                        : Future.failedFuture(failure));
    }

    // Served by idempotency_pkey. A twin under way holds the row: the insert waits until that one is kept or undone.
    private static final String NEW_KEY = """
            insert into platform.idempotency (member_id, key, fingerprint, created_at)
            values ($1, $2, $3, $4)
            """;

    /** The deed's first statement is sent right behind the key's; where the key is known, all of it is undone. */
    private Future<Reply> withNewKey(Tx tx, Attempt attempt, Call call, Operations.Deed deed) {
        var claimed = Sql.run(
                tx, NEW_KEY, attempt.memberId, attempt.key, Buffer.buffer(attempt.fingerprint), clock.instant());
        var answered = Future.succeededFuture(tx).compose(go -> kept(deed.answer(call, tx)));
        // Also after a failure: no statement of the deed may be on its way when the connection is another's.
        return Future.join(claimed, answered)
                .transform(both -> claimed.compose(first -> answered))
                .compose(reply -> remember(tx, attempt, reply));
    }

    private static boolean keyIsKnown(Throwable failure) {
        return failure instanceof PgException pg && "idempotency_pkey".equals(pg.getConstraint());
    }

    private record Attempt(long memberId, String key, byte[] fingerprint) {}

    private Future<Reply> underKey(Tx tx, Attempt attempt, Call call, Operations.Deed deed) {
        return claim(tx, attempt)
                .compose(first -> first
                        ? kept(deed.answer(call, tx)).compose(reply -> remember(tx, attempt, reply))
                        : recall(tx, attempt));
    }

    // Served by idempotency_pkey. What is older than was promised is as good as new.
    private static final String CLAIM = """
            insert into platform.idempotency as known (member_id, key, fingerprint, created_at)
            values ($1, $2, $3, $4)
            on conflict (member_id, key) do update
               set fingerprint = excluded.fingerprint, created_at = excluded.created_at, status = null
             where known.created_at < $5
            """;

    private Future<Boolean> claim(Tx tx, Attempt attempt) {
        var now = clock.instant();
        return Sql.run(
                        tx,
                        CLAIM,
                        attempt.memberId,
                        attempt.key,
                        Buffer.buffer(attempt.fingerprint),
                        now,
                        now.minus(KEPT))
                .map(rows -> rows == 1);
    }

    // Served by idempotency_pkey.
    private static final String REMEMBER = """
            update platform.idempotency
               set status = $3, headers = $4, body = $5
             where member_id = $1
               and key = $2
            """;

    private Future<Reply> remember(Tx tx, Attempt attempt, Reply reply) {
        var headers = new JsonObject();
        reply.headers().forEach(headers::put);
        headers.remove("set-cookie"); // a secret, and for the first answer alone
        if (reply.contentType() != null) headers.put(TYPE, reply.contentType());
        return Sql.run(tx, REMEMBER, attempt.memberId, attempt.key, reply.status(), headers, reply.body())
                .map(reply);
    }

    // Served by idempotency_pkey.
    private static final String RECALL = """
            select fingerprint, status, headers, body
              from platform.idempotency
             where member_id = $1
               and key = $2
            """;

    private Future<Reply> recall(Tx tx, Attempt attempt) {
        return Sql.one(
                tx,
                RECALL,
                row -> MessageDigest.isEqual(row.getBuffer("fingerprint").getBytes(), attempt.fingerprint)
                        ? again(row)
                        : Reply.problem(Problem.of(422, "key-reused", "This key was used for another request", null)),
                attempt.memberId,
                attempt.key);
    }

    private static Reply again(Row row) {
        var headers = new HashMap<String, String>();
        row.getJsonObject("headers").forEach(header -> headers.put(header.getKey(), (String) header.getValue()));
        var type = headers.remove(TYPE);
        return new Reply(row.getInteger("status"), type, row.getBuffer("body"), headers)
                .with("idempotency-replayed", "true");
    }

    private static Future<Reply> kept(Future<Reply> answer) {
        return answer.compose(reply ->
                reply.status() < 400 ? Future.succeededFuture(reply) : Future.failedFuture(new NotKept(reply)));
    }

    private static void requireSane(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal(Problem.invalid("/Idempotency-Key", "is 1 to 200 characters long"));
        }
    }

    private static byte[] fingerprint(String operationId, Call call) {
        var digest = Digest.sha256();
        digest.update((operationId + " " + call.request().uri() + "\n").getBytes(UTF_8));
        // The parts of a multipart body are on the disk; their names and sizes have to do.
        for (var file : call.uploads()) digest.update((file.fileName() + " " + file.size() + "\n").getBytes(UTF_8));
        return digest.digest(call.rawBody().getBytes());
    }

    /** Undoes the transaction of a deed that was refused, and carries its answer out. */
    private static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Reply reply;

        private NotKept(Reply reply) {
            super(null, null, false, false);
            this.reply = reply;
        }
    }

    // Served by idempotency_created_idx.
    private static final String FORGET = """
            delete from platform.idempotency
             where created_at < $1
            """;

    /** Throws away the keys, and the answers kept with them, when nobody can repeat them any more. */
    public static Chore forgetting(Clock clock) {
        return new ForgetOld("forget-keys", Duration.ofMinutes(10), KEPT, FORGET, clock);
    }
}
