package entraide.platform.text;

import java.time.Duration;

/** Too many texts wait to be rendered: to be answered by 503 with Retry-After. */
public final class MarkdownBusy extends RuntimeException {
    private static final long serialVersionUID = 1;
    public static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    MarkdownBusy() {
        super("too many texts wait to be rendered", null, false, false);
    }
}
