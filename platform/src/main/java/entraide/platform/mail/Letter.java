package entraide.platform.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * One mail to one person.
 *
 * @param expiresAt after which it would say nothing of use, and is not sent any more
 * @param manner of letters that are one of many; empty for one that stands alone
 */
public record Letter(Address to, Words words, Instant expiresAt, Optional<Manner> manner) {

    public Letter(Address to, Words words, Instant expiresAt) {
        this(to, words, expiresAt, Optional.empty());
    }

    /** What it says: in plain text, and the same in simple HTML. */
    public record Words(String subject, String text, String html) {

        public Words {
            if (subject.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a subject is one line");
            }
        }
    }
}
