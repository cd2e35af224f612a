package entraide.platform.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.platform.web.Refusal;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RenderPoolTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration NO_PATIENCE = Duration.ofMillis(50);

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @Test
    void renders_off_the_event_loop_and_comes_back_to_it() {
        try (var markdown = new Markdown(VERTX)) {
            Promise<Context> seen = Promise.promise();
            var context = VERTX.getOrCreateContext();
            context.runOnContext(
                    go -> markdown.render("*a*").onComplete(done -> seen.complete(Vertx.currentContext())));

            assertThat(seen.future().await()).isSameAs(context);
            assertThat(markdown.render("*a*").await().html()).contains("<em>a</em>");
        }
    }

    @Test
    void two_hundred_hostile_texts_at_once_stop_nobody_for_good() {
        try (var markdown = new Markdown(VERTX)) {
            var shapes = List.copyOf(Shapes.all().values());
            var hostile = IntStream.range(0, 200)
                    .mapToObj(i -> markdown.render(shapes.get(i % shapes.size()).apply(Markdown.MAX_LENGTH / 4)))
                    .toList();

            Future.join(hostile).otherwiseEmpty().await();
            assertThat(hostile).allMatch(text -> text.succeeded() || text.cause() instanceof Refusal);
            assertThat(markdown.render("*b*").await().plainOnly()).isFalse();
        }
    }

    @Test
    void a_full_queue_says_so_and_empties_again() throws InterruptedException {
        var go = new CountDownLatch(1);
        try (var pool = new RenderPool(VERTX, 1, 6, 2, PATIENCE, source -> afterwards(go))) {
            var taken = Stream.generate(() -> pool.render("a")).limit(3).toList();

            assertThatThrownBy(() -> pool.render("b").await())
                    .isInstanceOfSatisfying(Refusal.class, RenderPoolTest::saysBusy);
            go.countDown();
            Future.all(taken).await();
            assertThat(pool.render("c").await()).isNotNull();
        }
    }

    @Test
    void threads_that_do_not_come_back_are_replaced() {
        var go = new CountDownLatch(1);
        try (var pool = new RenderPool(
                VERTX, 2, 6, 10, NO_PATIENCE, source -> source.equals("stuck") ? afterwards(go) : DONE)) {
            var stuck = Stream.generate(() -> pool.render("stuck")).limit(2).toList();

            assertThat(stuck)
                    .allSatisfy(text -> assertThat(text.await().plainOnly()).isTrue());
            assertThat(pool.render("ok").await()).isEqualTo(DONE);
            go.countDown();
            assertThat(pool.render("ok").await()).isEqualTo(DONE);
        }
    }

    @Test
    void what_waits_too_long_is_refused_and_never_begun() throws InterruptedException {
        var go = new CountDownLatch(1);
        var begun = new LinkedBlockingQueue<String>();
        try (var pool = new RenderPool(VERTX, 1, 0, 10, NO_PATIENCE, source -> {
            begun.add(source);
            return source.equals("stuck") ? afterwards(go) : DONE;
        })) {
            // Until one is at it: on a busy machine the first may itself have waited too long.
            for (var first = ""; !first.equals("stuck"); first = String.valueOf(begun.poll())) {
                pool.render("stuck").otherwiseEmpty().await();
            }

            assertThatThrownBy(() -> pool.render("late").await())
                    .isInstanceOfSatisfying(Refusal.class, RenderPoolTest::saysBusy);
            go.countDown();
            while (!"ok".equals(begun.peek())) {
                pool.render("ok").otherwiseEmpty().await();
                begun.remove("stuck");
            }
            assertThat(begun).doesNotContain("late");
        }
    }

    @Test
    void a_parser_that_overflows_its_stack_shows_the_text_as_typed() {
        try (var markdown = new Markdown(VERTX)) {
            assertThat(markdown.render("[".repeat(40_000)).await().plain()).hasSize(40_000);
        }
    }

    private static void saysBusy(Refusal refusal) {
        assertThat(refusal.problem().status()).isEqualTo(503);
    }

    private static final Rendered DONE = new Rendered("", Set.of(), Set.of(), Set.of(), "", false);

    private static Rendered afterwards(CountDownLatch go) {
        try {
            if (!go.await(10, SECONDS)) throw new IllegalStateException("nobody let go");
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }
}
