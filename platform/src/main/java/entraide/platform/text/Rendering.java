package entraide.platform.text;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** One text on its way through the pool: waiting, running, done, or given up in either of the first two. */
final class Rendering implements Runnable {
    private enum State {
        WAITING,
        RUNNING,
        DONE,
        DROPPED,
        GIVEN_UP
    }

    private final String source;
    private final Function<String, Rendered> renderer;
    private final CompletableFuture<Rendered> outcome = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    Rendering(String source, Function<String, Rendered> renderer) {
        this.source = source;
        this.renderer = renderer;
    }

    CompletionStage<Rendered> outcome() {
        return outcome;
    }

    @Override
    public void run() {
        if (!state.compareAndSet(State.WAITING, State.RUNNING)) return;
        try {
            outcome.complete(renderer.apply(source));
        } catch (Throwable failure) {
            outcome.completeExceptionally(failure);
        } finally {
            state.compareAndSet(State.RUNNING, State.DONE);
        }
    }

    /** True when a thread was at it: that thread is lost for now. False when it had not begun, and never will. */
    boolean giveUp() {
        return !state.compareAndSet(State.WAITING, State.DROPPED) && state.compareAndSet(State.RUNNING, State.GIVEN_UP);
    }

    boolean wasGivenUp() {
        return state.get() == State.GIVEN_UP;
    }
}
