package entraide.platform.operator;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import io.vertx.pgclient.PgException;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a failure into the log without what people wrote: messages of libraries quote the value that they did not like,
 * so only those stay that cannot.
 */
public final class CleanTrace extends ThrowableHandlingConverter {

    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 6;
    private static final Set<String> QUOTE_NOTHING = Set.of(
            "java.lang.IllegalStateException",
            "java.lang.NullPointerException",
            "java.lang.ClassCastException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.StackOverflowError",
            "java.lang.OutOfMemoryError",
            "java.net.ConnectException",
            "java.net.SocketException",
            "java.util.concurrent.TimeoutException",
            "io.vertx.core.impl.NoStackTraceTimeoutException");

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        var failure = event.getThrowableProxy();
        for (int i = 0; failure != null && i < MOST_CAUSES; i++, failure = failure.getCause()) {
            write(text, i == 0 ? "" : "caused by ", failure);
        }
        return text.toString();
    }

    private static void write(StringBuilder text, String before, IThrowableProxy failure) {
        text.append(before).append(failure.getClassName());
        said(failure).ifPresent(message -> text.append(": ").append(message.replaceAll("\\p{Cntrl}+", " ")));
        text.append(System.lineSeparator());
        var frames = failure.getStackTraceElementProxyArray();
        for (int i = 0; i < Math.min(frames.length - failure.getCommonFrames(), MOST_FRAMES); i++) {
            text.append("    ").append(frames[i].getSTEAsString()).append(System.lineSeparator());
        }
    }

    private static Optional<String> said(IThrowableProxy failure) {
        if (failure instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof PgException pg) {
            return Optional.of(
                    "SQLSTATE " + pg.getSqlState() + (pg.getConstraint() == null ? "" : " " + pg.getConstraint()));
        }
        return Optional.ofNullable(failure.getMessage())
                .filter(message -> QUOTE_NOTHING.contains(failure.getClassName()));
    }
}
