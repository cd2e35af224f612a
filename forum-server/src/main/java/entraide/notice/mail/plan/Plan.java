package entraide.notice.mail.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a member's waiting notices.
 *
 * @param never those that no mail will tell of
 * @param urgent those that go now in a mail that no budget counts
 * @param rest those that go now in one that is counted
 * @param digest whether that is the digest
 * @param next when to look again; empty where nothing waits
 */
public record Plan(
        List<Waiting> never, List<Waiting> urgent, List<Waiting> rest, boolean digest, Optional<Instant> next) {}
