package entraide.queue;

import entraide.support.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Requests that are sent at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** The answers, in the order of the calls. */
    public static List<Answer> send(List<Callable<Answer>> calls) {
        var threads = Executors.newFixedThreadPool(Math.min(calls.size(), 64));
        try {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            threads.shutdown();
        }
    }
}
