package entraide.search.elastic;

import entraide.search.index.Away;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicHeader;
import org.apache.http.nio.entity.NStringEntity;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;

/** The line to Elasticsearch: JSON there and back, without blocking. Whatever is no fault of ours is {@link Away}. */
final class Line {

    private static final int CONNECT_MS = 1_000;
    private static final int READ_MS = 3_000;
    private static final int WRITE_MS = 30_000;

    private final Vertx vertx;
    private final RestClient client;

    /** {@code address} may carry {@code user:password@} or {@code api-key@}. */
    Line(Vertx vertx, URI address, Optional<SSLContext> trust) {
        this.vertx = vertx;
        var host = new HttpHost(address.getHost(), port(address), address.getScheme());
        var builder = RestClient.builder(host).setRequestConfigCallback(config -> patience(config, WRITE_MS));
        if (address.getPath() != null && address.getPath().length() > 1) builder.setPathPrefix(address.getPath());
        trust.ifPresent(those -> builder.setHttpClientConfigCallback(client -> client.setSSLContext(those)));
        if (address.getUserInfo() != null)
            builder.setDefaultHeaders(
                    new BasicHeader[] {new BasicHeader("Authorization", authorization(address.getUserInfo()))});
        this.client = builder.build();
    }

    private static int port(URI address) {
        return address.getPort() < 0 ? 9200 : address.getPort();
    }

    private static RequestConfig.Builder patience(RequestConfig.Builder config, int millis) {
        return config.setConnectTimeout(CONNECT_MS)
                .setConnectionRequestTimeout(millis)
                .setSocketTimeout(millis);
    }

    private static String authorization(String user) {
        if (user.indexOf(':') < 0) return "ApiKey " + user;
        return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /** What was answered; {@code status} may be 404, which is an answer too. */
    record Said(int status, JsonObject body) {

        boolean isThere() {
            return status != 404;
        }
    }

    /** Somebody waits for it: rather none than a late answer. */
    Future<Said> read(String path, JsonObject body) {
        var request = request("POST", path, body.encode(), ContentType.APPLICATION_JSON);
        request.setOptions(RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(patience(RequestConfig.custom(), READ_MS).build()));
        return send(request);
    }

    Future<Said> send(String method, String path, JsonObject body) {
        return send(request(method, path, body == null ? null : body.encode(), ContentType.APPLICATION_JSON));
    }

    Future<Said> bulk(String path, String lines) {
        return send(request("POST", path, lines, ContentType.create("application/x-ndjson", StandardCharsets.UTF_8)));
    }

    private static Request request(String method, String path, String body, ContentType type) {
        var request = new Request(method, path);
        if (body != null) request.setEntity(new NStringEntity(body, type));
        return request;
    }

    private Future<Said> send(Request request) {
        var outcome = new CompletableFuture<Said>();
        client.performRequestAsync(request, new ResponseListener() {
            @Override
            public void onSuccess(Response response) {
                hear(response, outcome);
            }

            @Override
            public void onFailure(Exception failure) {
                if (failure instanceof ResponseException answer
                        && answer.getResponse().getStatusLine().getStatusCode() == 404)
                    hear(answer.getResponse(), outcome);
                else outcome.completeExceptionally(told(failure));
            }
        });
        return Future.fromCompletionStage(outcome, vertx.getOrCreateContext());
    }

    private static void hear(Response response, CompletableFuture<Said> outcome) {
        try {
            var body = response.getEntity() == null ? "{}" : EntityUtils.toString(response.getEntity());
            outcome.complete(new Said(response.getStatusLine().getStatusCode(), new JsonObject(body)));
        } catch (IOException | RuntimeException broken) {
            outcome.completeExceptionally(new Away("Elasticsearch broke off", broken));
        }
    }

    // What it says of a wrong question may quote the question: that stays out of logs.
    private static Exception told(Exception failure) {
        if (!(failure instanceof ResponseException answer)) return new Away("Elasticsearch does not answer", failure);
        int status = answer.getResponse().getStatusLine().getStatusCode();
        return status == 400
                ? new IllegalStateException("Elasticsearch does not understand "
                        + answer.getResponse().getRequestLine().getUri())
                : new Away("Elasticsearch answers " + status, null);
    }

    Future<Void> close() {
        return vertx.executeBlocking(() -> {
            client.close();
            return null;
        });
    }
}
