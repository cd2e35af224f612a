package entraide.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.JsonSchemaValidationException;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import io.vertx.json.schema.common.dsl.SchemaType;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.contract.RequestBody;
import io.vertx.openapi.impl.OpenAPIFormatValidator;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.SchemaValidationException;
import io.vertx.openapi.validation.ValidatedRequest;
import io.vertx.openapi.validation.ValidationContext;
import io.vertx.openapi.validation.ValidatorErrorType;
import io.vertx.openapi.validation.ValidatorException;
import io.vertx.openapi.validation.impl.RequestParameterImpl;
import io.vertx.openapi.validation.impl.ValidatedRequestImpl;
import io.vertx.openapi.validation.transformer.SimpleTransformer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds requests against one operation of a contract. The router's own way hands each request to a worker and back and
 * copies all schemas of the contract for each parameter: several times what all the rest of a request costs.
 */
final class Check implements Handler<RoutingContext> {

    /** Bytes. A longer body takes long enough to be worth a worker. */
    private static final int SHORT = 32 << 10;

    private static final int REMEMBERED = 500;
    private static final int WORTH_REMEMBERING = 24;
    private static final int MALFORMED = 400;
    private static final RequestParameter NOTHING = new RequestParameterImpl(null);
    private static final SimpleTransformer READ = new SimpleTransformer();
    private static final JsonSchemaOptions OPTIONS = new JsonSchemaOptions()
            .setDraft(Draft.DRAFT202012)
            .setBaseUri("app://entraide")
            .setOutputFormat(OutputFormat.Basic);

    private final List<Asked> parameters;
    private final RequestBody body;
    private final Map<JsonSchema, Validator> bodies = new HashMap<>();

    Check(Operation operation) {
        this.parameters = operation.getParameters().stream().map(Asked::of).toList();
        this.body = operation.getRequestBody();
        if (body == null) return;
        for (var type : body.getContent().values()) bodies.put(type.getSchema(), validator(type.getSchema()));
    }

    /** {@code passed}: short values that were found right lately, for the same few are asked for again and again. */
    private record Asked(Parameter parameter, Validator validator, Cache<String, RequestParameter> passed) {

        static Asked of(Parameter parameter) {
            var passed = Caffeine.newBuilder().maximumSize(REMEMBERED).<String, RequestParameter>build();
            return new Asked(parameter, Check.validator(parameter.getSchema()), passed);
        }
    }

    private static Validator validator(JsonSchema schema) {
        return Validator.create(schema, OPTIONS, new OpenAPIFormatValidator());
    }

    /** Goes on to the next handler with what was found, or fails. */
    @Override
    public void handle(RoutingContext ctx) {
        if (body != null && ctx.body().length() > SHORT) {
            ctx.vertx()
                    .executeBlocking(() -> valid(ctx), false)
                    .onComplete(valid -> passed(ctx, valid), invalid -> refused(ctx, invalid));
            return;
        }
        ValidatedRequest valid;
        try {
            valid = valid(ctx);
        } catch (RuntimeException invalid) {
            refused(ctx, invalid);
            return;
        }
        passed(ctx, valid);
    }

    private static void passed(RoutingContext ctx, ValidatedRequest valid) {
        ctx.put(RouterBuilder.KEY_META_DATA_VALIDATED_REQUEST, valid);
        ctx.next();
    }

    private static void refused(RoutingContext ctx, Throwable invalid) {
        ctx.fail(new HttpException(MALFORMED, invalid.getMessage(), invalid));
    }

    private ValidatedRequest valid(RoutingContext ctx) {
        var found = new EnumMap<Location, Map<String, RequestParameter>>(Location.class);
        for (var asked : parameters) {
            found.computeIfAbsent(asked.parameter.getIn(), in -> new HashMap<>())
                    .put(asked.parameter.getName(), valid(asked, said(asked.parameter, ctx)));
        }
        return new ValidatedRequestImpl(
                Map.of(),
                found.getOrDefault(Location.HEADER, Map.of()),
                found.getOrDefault(Location.PATH, Map.of()),
                found.getOrDefault(Location.QUERY, Map.of()),
                validBody(ctx));
    }

    /** No contract of ours has lists or objects as parameters, nor cookies: one text is all there is. */
    private static String said(Parameter parameter, RoutingContext ctx) {
        return switch (parameter.getIn()) {
            case PATH -> ctx.pathParam(parameter.getName());
            case QUERY -> ctx.queryParams().get(parameter.getName());
            case HEADER -> ctx.request().getHeader(parameter.getName());
            case COOKIE -> throw new IllegalStateException("contracts have no cookies");
        };
    }

    private static RequestParameter valid(Asked asked, String said) {
        if (said == null) {
            if (asked.parameter.isRequired()) throw ValidatorException.createMissingRequiredParameter(asked.parameter);
            return NOTHING;
        }
        var known = asked.passed.getIfPresent(said);
        if (known != null) return known;
        var right = new RequestParameterImpl(read(asked, said));
        if (said.length() <= WORTH_REMEMBERING) asked.passed.put(said, right);
        return right;
    }

    private static Object read(Asked asked, String said) {
        // The transformer would read a text as if it stood in JSON, and stumble over quotes and backslashes.
        var value = asked.parameter.getSchemaType() == SchemaType.STRING ? said : READ.transform(asked.parameter, said);
        var judged = asked.validator.validate(value);
        try {
            judged.checkValidity();
        } catch (JsonSchemaValidationException invalid) {
            throw SchemaValidationException.createInvalidValueParameter(asked.parameter, judged, invalid);
        }
        return value;
    }

    private RequestParameter validBody(RoutingContext ctx) {
        if (body == null) return NOTHING;
        if (ctx.body().length() <= 0) {
            if (body.isRequired())
                throw new ValidatorException("There is no body", ValidatorErrorType.MISSING_REQUIRED_PARAMETER);
            return NOTHING;
        }
        var type = body.determineContentType(ctx.request().getHeader(HttpHeaders.CONTENT_TYPE));
        if (type == null)
            throw new ValidatorException(
                    "The format of the body is not supported", ValidatorErrorType.UNSUPPORTED_VALUE_FORMAT);
        var value = decoded(ctx);
        return new RequestParameterImpl(
                requireValid(value, bodies.get(type.getSchema()).validate(value)));
    }

    private static Object decoded(RoutingContext ctx) {
        try {
            return Json.decodeValue(ctx.body().buffer());
        } catch (DecodeException unreadable) {
            throw new ValidatorException("The body is no JSON", ValidatorErrorType.ILLEGAL_VALUE);
        }
    }

    private static Object requireValid(Object value, OutputUnit judged) {
        try {
            judged.checkValidity();
        } catch (JsonSchemaValidationException invalid) {
            throw SchemaValidationException.createInvalidValueBody(judged, ValidationContext.REQUEST, invalid);
        }
        return value;
    }
}
