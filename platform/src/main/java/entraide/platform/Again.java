package entraide.platform;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;

/** Takes a step again and again. One chain of futures would be as deep as there are steps, and overflow the stack when it ends. */
public final class Again {

    private Again() {}

    /** Until a step says false, or fails; steps wait for something, so that each begins where the one before has ended. */
    public static Future<Void> whileTrue(Supplier<Future<Boolean>> step) {
        var over = Promise.<Void>promise();
        take(step, over);
        return over.future();
    }

    private static void take(Supplier<Future<Boolean>> step, Promise<Void> over) {
        Future.succeededFuture().compose(go -> step.get()).onComplete(more -> {
            if (more.failed()) over.fail(more.cause());
            else if (more.result()) take(step, over);
            else over.complete();
        });
    }
}
