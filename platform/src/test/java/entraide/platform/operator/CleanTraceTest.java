package entraide.platform.operator;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CleanTraceTest {

    private static String logged(Throwable failure) {
        var logger = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("any");
        return new CleanTrace()
                .convert(new LoggingEvent("x", logger, Level.ERROR, "A request failed", failure, new Object[0]));
    }

    @Test
    void what_a_person_wrote_does_not_get_into_the_log() {
        var secret = "ada@school.test";

        assertThat(logged(new IllegalArgumentException("cannot read " + secret, new NumberFormatException(secret))))
                .contains("IllegalArgumentException", "caused by java.lang.NumberFormatException", "CleanTraceTest")
                .doesNotContain(secret);
        assertThat(logged(new PgException("Key (email)=(" + secret + ") exists", "ERROR", "23505", secret)))
                .contains("SQLSTATE 23505")
                .doesNotContain(secret);
    }

    @Test
    void what_cannot_quote_anybody_stays() {
        assertThat(logged(new IllegalStateException("no handler for forum.openThread")))
                .contains("no handler for forum.openThread");
    }

    @Test
    void one_failure_cannot_pretend_to_be_two_lines() {
        assertThat(logged(new IllegalStateException("a\nb")).lines().findFirst().orElseThrow())
                .endsWith("a b");
    }
}
