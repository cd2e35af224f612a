package entraide.platform.people.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Hashes passwords with Argon2id, off the event loop, and only so many at once: each takes 19 MiB and a core. */
public final class Passwords {

    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);
    // Nobody's password: it takes the same time to refuse a stranger as a wrong password.
    private static final String NOBODYS = "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES
            + "$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final int AT_ONCE = 2;
    private static final int WAITING = 60;

    private final WorkerExecutor workers;
    private final AtomicInteger wanted = new AtomicInteger();
    private final int waiting;

    public Passwords(Vertx vertx) {
        this(vertx, WAITING);
    }

    Passwords(Vertx vertx, int waiting) {
        this.workers = vertx.createSharedWorkerExecutor("passwords", AT_ONCE);
        this.waiting = waiting;
    }

    public Future<String> hash(String password) {
        return soon(() -> hashNow(password));
    }

    /** Blocks for a moment: for the command line and made-up data, never on an event loop. */
    public static String hashNow(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2ID)
                .getResult();
    }

    /** Whether {@code password} gave {@code hash}; when there is none the answer is no, after the same time. */
    public Future<Boolean> match(String password, Optional<String> hash) {
        return soon(() -> {
            var known = hash.orElse(NOBODYS);
            boolean same = Argon2Function.getInstanceFromHash(known).check(normal(password), known);
            return same && hash.isPresent();
        });
    }

    private <T> Future<T> soon(Callable<T> work) {
        if (wanted.incrementAndGet() > AT_ONCE + waiting) {
            wanted.decrementAndGet();
            return Future.failedFuture(new Refusal(Problem.of(
                    503, "busy", "Many people are signing in right now; please try again in a moment", null)));
        }
        return workers.executeBlocking(work, false).onComplete(done -> wanted.decrementAndGet());
    }

    /** Keyboards differ in how they send an accent; a password does not. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
