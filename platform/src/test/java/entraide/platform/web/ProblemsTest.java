package entraide.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ProblemsTest {

    @Test
    void a_database_that_is_away_or_hangs_up_is_no_fault_of_ours() {
        for (var failure : List.of(
                new ConnectException("Connection refused"),
                new SocketException("Connection reset"),
                new IOException("Broken pipe"),
                new ClosedChannelException(),
                ClosedConnectionException.INSTANCE,
                new VertxException("Connection is not active now, current status: CLOSED"))) {
            var problem = Problems.problemOf(500, failure);
            assertThat(problem.status()).as(failure.toString()).isEqualTo(503);
            assertThat(Problems.reply(problem).headers()).containsKey("retry-after");
        }
    }

    @Test
    void a_disk_that_fails_is_ours() {
        assertThat(Problems.problemOf(500, new IOException("No space left on device"))
                        .status())
                .isEqualTo(500);
    }

    @Test
    void what_is_away_for_a_while_is_told_in_a_line_and_what_is_ours_with_its_trace() {
        var said = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(Problems.class);
        said.start();
        log.addAppender(said);
        try {
            Problems.tell(503, new ConnectException("Connection refused")).log("away");
            Problems.tell(500, new IOException("No space left on device")).log("ours");
        } finally {
            log.detachAppender(said);
        }

        assertThat(said.list.get(0).getThrowableProxy()).isNull();
        assertThat(said.list.get(0).getKeyValuePairs().toString()).contains("ConnectException");
        assertThat(said.list.get(1).getThrowableProxy()).isNotNull();
    }

    @Test
    void a_browser_that_hangs_up_says_nothing_of_the_database() {
        assertThat(Problems.problemOf(500, new HttpClosedException("gone")).status())
                .isEqualTo(500);
    }
}
