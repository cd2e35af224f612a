package entraide.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.internal.http.HttpServerRequestInternal;
import io.vertx.core.internal.http.HttpServerRequestWrapper;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.openapi.validation.RequestUtils;
import java.net.URLEncoder;

/**
 * A request as the contract's check wants it: it decodes parameters and headers that were decoded already, so that "%25"
 * would fail and "%2B" become a space. Here they are encoded for it once more.
 */
final class DecodedOnce extends HttpServerRequestWrapper {

    private DecodedOnce(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
    }

    static RequestExtractor extractor() {
        return (ctx, operation) -> RequestUtils.extract(
                new DecodedOnce(ctx.request()),
                operation,
                () -> Future.succeededFuture(ctx.body().buffer()));
    }

    @Override
    public MultiMap params() {
        var encoded = MultiMap.caseInsensitiveMultiMap();
        super.params().forEach(one -> encoded.add(one.getKey(), URLEncoder.encode(one.getValue(), UTF_8)));
        return encoded;
    }

    @Override
    public String getHeader(String name) {
        var value = super.getHeader(name);
        return value == null ? null : URLEncoder.encode(value, UTF_8);
    }
}
