package entraide.platform.web;

import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.util.function.Function;

/** Where a module says who answers each operation of its contract. */
public interface Operations {

    /** Answers a call; what it throws or fails with becomes a problem. */
    interface Handler {
        Future<Reply> answer(Call call);
    }

    /** Answers a call within one transaction, which is kept only if the answer is a success. */
    interface Deed {
        Future<Reply> answer(Call call, Tx tx);
    }

    /** A deed with something to make ready before its transaction opens: a rendered text, a hashed password. */
    interface PreparedDeed<P> {
        Future<Reply> answer(Call call, P prepared, Tx tx);
    }

    void on(String operationId, Handler handler);

    /** In one transaction with the caller's {@code Idempotency-Key}: however often it is sent, it is done once. */
    void once(String operationId, Deed deed);

    <P> void once(String operationId, Function<Call, Future<P>> prepare, PreparedDeed<P> deed);
}
