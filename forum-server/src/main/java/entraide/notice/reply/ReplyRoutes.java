package entraide.notice.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/** receiveMail: a mail server hands a mail over. */
final class ReplyRoutes {

    private static final String BEARER = "Bearer ";

    private final Optional<String> key;
    private final ReceiveMail receive;

    ReplyRoutes(Optional<String> key, ReceiveMail receive) {
        this.key = key;
        this.receive = receive;
    }

    void mount(Operations operations) {
        operations.on("receiveMail", this::receiveMail);
    }

    private Future<Reply> receiveMail(Call call) {
        requireKey(call);
        var raw = call.rawBody().getBytes();
        if (raw.length == 0) throw new Refusal(Problem.invalid("", "is a mail as it was sent (message/rfc822)"));
        return receive.receive(raw).map(received -> Reply.accepted(Map.of("outcome", received.word())));
    }

    // Where no key is set nobody has one.
    private void requireKey(Call call) {
        var shown = call.header("authorization")
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .orElse("");
        boolean right = key.filter(own -> MessageDigest.isEqual(own.getBytes(UTF_8), shown.getBytes(UTF_8)))
                .isPresent();
        if (!right) throw new Refusal(Problem.of(401, "mail-key", "This key takes no mail here", null));
    }
}
