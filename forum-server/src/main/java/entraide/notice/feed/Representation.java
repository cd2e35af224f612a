package entraide.notice.feed;

import entraide.platform.web.Call;
import entraide.platform.web.Reply;
import entraide.platform.web.Shared;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The bytes of a feed, and when something in it last changed. */
record Representation(String contentType, Buffer bytes, Instant changedAt) {

    private static final DateTimeFormatter HTTP = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** If-Modified-Since is not listened to: what was taken away makes nothing newer, and would be read on elsewhere. */
    Reply reply(Call call) {
        return Shared.of(contentType, bytes).reply(call).with("last-modified", HTTP.format(changedAt));
    }
}
