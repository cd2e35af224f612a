package entraide.notice.push;

import java.time.Duration;

/** What a push service said to a message. */
sealed interface Outcome {

    record Taken() implements Outcome {}

    /** Nobody is there any more, and never will be again. */
    record Gone() implements Outcome {}

    /** Not now; {@code pause} is how long it asked to be left alone, zero where it did not say. */
    record Later(Duration pause) implements Outcome {}

    /** This message never. */
    record Refused(int status) implements Outcome {}
}
