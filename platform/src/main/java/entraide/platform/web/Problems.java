package entraide.platform.web;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.json.schema.OutputUnit;
import io.vertx.openapi.validation.SchemaValidationException;
import io.vertx.openapi.validation.ValidatorErrorType;
import io.vertx.openapi.validation.ValidatorException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** The one place where a failure becomes an answer. */
public final class Problems {

    // How a system tells of a connection that the other end let go while we wrote.
    private static final Set<String> HUNG_UP = Set.of("Broken pipe", "Connection reset by peer");

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final int[] UNMATCHED = {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500};

    private Problems() {}

    /** Makes every failure below {@code root} a problem; what matches no route is seen by error handlers only. */
    public static void answerFor(Router root) {
        root.route().failureHandler(Problems::answer);
        for (int status : UNMATCHED) root.errorHandler(status, Problems::answer);
    }

    static void answer(RoutingContext ctx) {
        var problem = problemOf(ctx.statusCode(), ctx.failure());
        if (problem.status() >= 500 && ctx.failure() != null) {
            tell(problem.status(), ctx.failure())
                    .addKeyValue("request", Headers.requestId(ctx))
                    .addKeyValue("operation", Headers.operation(ctx))
                    .addKeyValue("status", problem.status())
                    .log("A request failed");
        }
        reply(problem).send(ctx.request(), ctx.response());
    }

    // While the database is away or all are busy every request comes here: a line each says it, and no trace says more.
    static LoggingEventBuilder tell(int status, Throwable failure) {
        return status == 503
                ? LOG.atWarn().addKeyValue("why", failure.getClass().getSimpleName())
                : LOG.atError().setCause(failure);
    }

    /** What cannot be read as a request at all; the connection is not worth keeping. */
    public static void answerUnreadable(HttpServerRequest request) {
        var cause = request.decoderResult().cause();
        var status = cause instanceof TooLongHttpLineException
                ? 414
                : cause instanceof TooLongHttpHeaderException ? 431 : 400;
        reply(byStatus(status)).with("connection", "close").send(request, request.response());
        request.connection().close();
    }

    static Reply reply(Problem problem) {
        var reply = Reply.problem(problem).with("cache-control", "no-store");
        var retry = problem.more().getOrDefault("retryAfter", problem.status() == 503 ? 2 : null);
        return retry == null ? reply : reply.with("retry-after", String.valueOf(retry));
    }

    static Problem problemOf(int status, Throwable failure) {
        return Stream.iterate(Optional.ofNullable(failure), Optional::isPresent, f -> f.map(Throwable::getCause))
                .limit(5)
                .flatMap(cause -> known(cause.get()).stream())
                .findFirst()
                .orElseGet(() -> byStatus(status));
    }

    private static Optional<Problem> known(Throwable failure) {
        if (failure instanceof Refusal refusal) return Optional.of(refusal.problem());
        if (failure instanceof SchemaValidationException invalid) return Optional.of(invalid(invalid));
        if (failure instanceof ValidatorException invalid) return Optional.of(invalid(invalid));
        if (failure instanceof PgException pg) return ofDatabase(pg);
        return databaseAway(failure) ? Optional.of(Problem.unavailable()) : Optional.empty();
    }

    private static Problem invalid(SchemaValidationException invalid) {
        var errors = errors(invalid.getOutputUnit());
        return errors.isEmpty() ? unreadable(invalid.getMessage()) : Problem.invalid(errors);
    }

    private static Problem invalid(ValidatorException invalid) {
        return invalid.type() == ValidatorErrorType.UNSUPPORTED_VALUE_FORMAT
                ? byStatus(415)
                : unreadable(invalid.getMessage());
    }

    private static List<Problem.Error> errors(OutputUnit unit) {
        if (unit == null || unit.getErrors() == null) return List.of();
        return unit.getErrors().stream()
                .filter(error -> error.getErrors() == null || error.getErrors().isEmpty())
                .map(error -> new Problem.Error(pointer(error.getInstanceLocation()), error.getError()))
                .distinct()
                .limit(20)
                .toList();
    }

    private static String pointer(String location) {
        return location == null ? "" : location.replaceFirst("^#", "");
    }

    private static Problem unreadable(String why) {
        return Problem.of(400, "malformed", "The request cannot be read", why);
    }

    /** What slipped past the contract and met a constraint is still the sender's matter. */
    private static Optional<Problem> ofDatabase(PgException pg) {
        var state = pg.getSqlState() == null ? "" : pg.getSqlState();
        if (state.startsWith("22")) return Optional.of(unreadable("a value cannot be stored"));
        if (state.equals("23514")) return Optional.of(Problem.of(422, "invalid", "A value is not allowed here", null));
        if (state.startsWith("57P") || state.startsWith("53") || state.startsWith("08"))
            return Optional.of(Problem.unavailable());
        return Optional.empty();
    }

    private static boolean databaseAway(Throwable failure) {
        if (failure instanceof HttpClosedException) return false;
        return failure instanceof ClosedConnectionException
                || failure instanceof SocketException // refused, or reset in the middle
                || failure instanceof ClosedChannelException
                || failure instanceof IOException && HUNG_UP.contains(String.valueOf(failure.getMessage()))
                || failure instanceof TimeoutException
                || failure instanceof VertxException && aboutConnection(String.valueOf(failure.getMessage()));
    }

    // The driver says it in words alone: no connection came free, or this one was closed before it was used.
    private static boolean aboutConnection(String message) {
        return message.contains("pool") || message.startsWith("Connection is not active");
    }

    static Problem byStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "malformed", "The request cannot be read", null);
            case 401 -> Problem.signIn();
            case 403 -> Problem.forbidden();
            case 404 -> Problem.of(404, "not-found", "There is nothing here that you may see", null);
            case 405 -> Problem.of(405, "method-not-allowed", "This cannot be done here", null);
            case 413 -> Problem.of(413, "too-large", "This is too large", null);
            case 414, 431 -> Problem.of(status, "too-long", "The address or its headers are too long", null);
            case 415 -> Problem.of(415, "media-type", "This kind of content is not understood", null);
            default -> Problem.of(500, "internal", "That is our fault", null);
        };
    }
}
