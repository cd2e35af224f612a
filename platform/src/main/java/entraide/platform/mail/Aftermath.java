package entraide.platform.mail;

import entraide.platform.db.Tx;
import io.vertx.core.Future;

/** Wants to know what becomes of letters. */
public interface Aftermath {

    Aftermath NONE = new Aftermath() {

        @Override
        public Future<Boolean> stillTrue(long letter) {
            return Future.succeededFuture(true);
        }

        @Override
        public Future<Void> bounced(Tx tx, Address to, String why) {
            return Future.succeededFuture();
        }
    };

    /** Whether a letter with a manner that could not go at once may still go as it is; else it is thrown away. */
    Future<Boolean> stillTrue(long letter);

    /** A mail server said that nobody has this address. */
    Future<Void> bounced(Tx tx, Address to, String why);
}
