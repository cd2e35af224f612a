package entraide.notice.push;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import entraide.platform.Platform;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Brings messages to the makers of browsers (RFC 8030), closed so that the browser alone can read them (RFC 8291). */
final class PushServices {

    /** How a message travels: {@code topic} names what it takes the place of, should that still be under way. */
    record Parcel(String text, String topic, boolean urgent) {}

    private static final Duration KEPT_THERE = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int SIGNED_FOR_HOURS = 12;

    private final Vertx vertx;
    private final Reach reach;
    private final SchoolKeys keys;
    private final String contact;
    private final HttpClient http;
    // Services ask that one signature be used again while it is good.
    private final Cache<String, String> signatures = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofHours(SIGNED_FOR_HOURS / 2))
            .build();

    PushServices(Platform platform, Reach reach, SchoolKeys keys) {
        this.vertx = platform.vertx();
        this.reach = reach;
        this.keys = keys;
        this.contact = platform.settings()
                .mailFrom()
                .map(address -> "mailto:" + address.text())
                .orElseGet(() -> platform.settings().page("/"));
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) PATIENCE.toMillis())
                .setIdleTimeout((int) PATIENCE.toSeconds()));
    }

    Future<Outcome> send(Device to, Parcel parcel) {
        return Future.join(keys.keys(), reach.address(to.endpoint()))
                .compose(both -> vertx.executeBlocking(() -> closed(to, parcel, both.<VAPIDKeyPair>resultAt(0)), false)
                        .compose(letter -> bring(to.endpoint(), both.resultAt(1), parcel, letter)))
                .recover(failure -> Future.succeededFuture(new Outcome.Later(Duration.ZERO)));
    }

    private record Closed(Buffer body, String authorization) {}

    private Closed closed(Device to, Parcel parcel, VAPIDKeyPair pair) {
        var reader = UserAgentMessageEncryptionKeyInfo.of(to.p256dh(), to.auth());
        var message = MessageEncryptions.of().encrypt(reader, PushMessage.ofUTF8(parcel.text()));
        var origin = to.endpoint().resolve("/").toString();
        return new Closed(Buffer.buffer(message.toBytes()), signatures.get(origin, any -> signed(pair, to.endpoint())));
    }

    private String signed(VAPIDKeyPair pair, URI endpoint) {
        return pair.generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                .resourceURLString(endpoint.toString())
                .expiresAfter(SIGNED_FOR_HOURS, TimeUnit.HOURS)
                .subject(contact)
                .build());
    }

    private Future<Outcome> bring(URI endpoint, SocketAddress address, Parcel parcel, Closed letter) {
        var where = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(address)
                .setHost(endpoint.getHost())
                .setPort(address.port())
                .setSsl("https".equals(endpoint.getScheme()))
                .setURI(endpoint.getRawPath() + (endpoint.getRawQuery() == null ? "" : "?" + endpoint.getRawQuery()))
                .setFollowRedirects(false)
                .setTimeout(PATIENCE.toMillis())
                .putHeader("authorization", letter.authorization())
                .putHeader("content-type", "application/octet-stream")
                .putHeader("content-encoding", "aes128gcm")
                .putHeader("ttl", String.valueOf(KEPT_THERE.toSeconds()))
                .putHeader("urgency", parcel.urgent() ? "high" : "normal")
                .putHeader("topic", parcel.topic());
        return http.request(where)
                .compose(request -> request.send(letter.body()))
                .compose(this::judged);
    }

    /** What it says besides is of no interest, and may be without end. */
    private Future<Outcome> judged(HttpClientResponse response) {
        var outcome = outcome(response.statusCode(), response.getHeader("retry-after"));
        return response.end().timeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).transform(ended -> {
            if (ended.failed()) response.request().reset();
            return Future.succeededFuture(outcome);
        });
    }

    static Outcome outcome(int status, String retryAfter) {
        if (status / 100 == 2) return new Outcome.Taken();
        if (status == 404 || status == 410) return new Outcome.Gone();
        if (status == 429 || status / 100 == 5) return new Outcome.Later(seconds(retryAfter));
        return new Outcome.Refused(status);
    }

    private static Duration seconds(String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,9}")) return Duration.ZERO;
        var asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    Future<Void> close() {
        return http.close();
    }
}
