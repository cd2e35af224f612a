package entraide.platform.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import entraide.platform.Json;
import entraide.platform.people.Caller;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatedRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One request that keeps its contract, as a handler sees it. */
public final class Call {

    private static final String CALLER = "entraide.caller";
    private static final String ADDRESS = "entraide.address";

    private final RoutingContext ctx;
    private final ValidatedRequest valid;

    Call(RoutingContext ctx) {
        this.ctx = ctx;
        this.valid = ctx.get(RouterBuilder.KEY_META_DATA_VALIDATED_REQUEST);
    }

    static void signedIn(RoutingContext ctx, Caller caller) {
        ctx.put(CALLER, caller);
    }

    static void cameFrom(RoutingContext ctx, String address) {
        ctx.put(ADDRESS, address);
    }

    static String address(RoutingContext ctx) {
        return ctx.get(ADDRESS);
    }

    static Optional<Caller> caller(RoutingContext ctx) {
        return Optional.ofNullable(ctx.get(CALLER));
    }

    /** Who speaks. Operations that anyone may call ask {@link #maybeCaller()} instead. */
    public Caller caller() {
        return maybeCaller().orElseThrow(() -> new Refusal(Problem.signIn()));
    }

    public Optional<Caller> maybeCaller() {
        return caller(ctx);
    }

    /** From where the request comes, as far as we can know. */
    public String address() {
        return address(ctx);
    }

    public long id(String name) {
        return valid.getPathParameters().get(name).getLong();
    }

    public String path(String name) {
        return Storable.text("/" + name, valid.getPathParameters().get(name).getString());
    }

    public Optional<String> query(String name) {
        return parameter(valid.getQuery(), name).map(value -> Storable.text("/" + name, String.valueOf(value.get())));
    }

    public Optional<Long> number(String name) {
        return parameter(valid.getQuery(), name).map(RequestParameter::getLong);
    }

    public Optional<Boolean> flag(String name) {
        return parameter(valid.getQuery(), name).map(RequestParameter::getBoolean);
    }

    public Paging paging() {
        return new Paging(query("after"), number("limit").map(Long::intValue).orElse(Paging.DEFAULT_LIMIT));
    }

    public <T> T body(Class<T> type) {
        var json = valid.getBody().getJsonObject();
        Storable.json("", json.getMap());
        try {
            return Json.MAPPER.convertValue(json.getMap(), type);
        } catch (IllegalArgumentException odd) {
            throw odd(odd);
        }
    }

    /** What the contract's types let pass and ours do not: a 30 February. */
    private static RuntimeException odd(IllegalArgumentException failure) {
        if (failure.getCause() instanceof ValueInstantiationException refused
                && refused.getCause() instanceof Refusal refusal) return refusal;
        if (!(failure.getCause() instanceof JsonMappingException mapping)) return failure;
        var path = mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? "-" : step.getFieldName()))
                .collect(Collectors.joining());
        return new Refusal(Problem.invalid(path, "is no such value"));
    }

    /** The body as it came: for the fingerprint of a repeated request, and for files. */
    public Buffer rawBody() {
        var body = ctx.body() == null ? null : ctx.body().buffer();
        return body == null ? Buffer.buffer() : body;
    }

    public List<FileUpload> uploads() {
        return ctx.fileUploads();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(ctx.request().getHeader(name));
    }

    /** Runs once when the answer is sent or the connection gone. */
    public void onEnd(Runnable step) {
        ctx.addEndHandler(ended -> step.run());
    }

    public HttpServerRequest request() {
        return ctx.request();
    }

    private static Optional<RequestParameter> parameter(Map<String, RequestParameter> all, String name) {
        return Optional.ofNullable(all.get(name)).filter(value -> !value.isEmpty() && value.get() != null);
    }
}
