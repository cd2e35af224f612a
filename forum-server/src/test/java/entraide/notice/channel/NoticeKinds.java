package entraide.notice.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** The kinds of notices as the contract lists them. */
public final class NoticeKinds {

    private static final Pattern ENUM = Pattern.compile("NoticeKind:.*?enum: \\[([^]]+)]", Pattern.DOTALL);

    private NoticeKinds() {}

    public static List<String> inContract() {
        try (var contract = NoticeKinds.class.getResourceAsStream("/openapi/notice.yaml")) {
            var kinds = ENUM.matcher(new String(contract.readAllBytes(), UTF_8));
            if (!kinds.find()) throw new AssertionError("the contract lists no kinds");
            return List.of(kinds.group(1).strip().split(",\\s*"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
