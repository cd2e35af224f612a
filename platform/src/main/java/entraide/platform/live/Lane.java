package entraide.platform.live;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/** Lets a few through at a time, in the order in which they came: ten thousand readers come back at once. */
final class Lane {

    private final int width;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int underWay;

    Lane(int width) {
        this.width = width;
    }

    <T> Future<T> run(Supplier<Future<T>> work) {
        var promise = Promise.<T>promise();
        enter(() -> Future.succeededFuture()
                .compose(go -> work.get())
                .onComplete(promise)
                .onComplete(done -> leave()));
        return promise.future();
    }

    private void enter(Runnable start) {
        synchronized (this) {
            if (underWay == width) {
                waiting.add(start);
                return;
            }
            underWay++;
        }
        start.run();
    }

    private void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) underWay--;
        }
        if (next != null) next.run();
    }
}
