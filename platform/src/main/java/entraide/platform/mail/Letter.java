package entraide.platform.mail;

import java.time.Instant;

/**
 * One mail to one person.
 *
 * @param expiresAt after which it would say nothing of use, and is not sent any more
 */
public record Letter(Address to, Words words, Instant expiresAt) {

    /** What it says: in plain text, and the same in simple HTML. */
    public record Words(String subject, String text, String html) {

        public Words {
            if (subject.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a subject is one line");
            }
        }
    }
}
