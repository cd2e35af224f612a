package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of members whose address nobody knows at its mail server. */
class BounceTest extends MailTest {

    private static final Duration SOON = Duration.ofMinutes(10);

    /** Whose first word was mailed to the mentor already. */
    private long begun() {
        long conversation = conversation(lea, mina);
        pass(SOON);
        onlyMail(mina);
        return conversation;
    }

    private boolean bounced() {
        return lea.get(NOTICE + "notices/unread").json().getBoolean("bounced");
    }

    @Test
    void an_address_that_is_refused_for_good_is_asked_once_and_mailed_no_more_until_its_owner_says_so()
            throws IOException {
        lea.put(API + "spaces/" + everyone + "/follow", Map.of("level", "following"));
        long conversation = begun();
        smtp.stop();
        try (var refusing = new RefusingSmtp(PORT, "550 5.1.1 nobody here")) {
            write(mina, conversation, "Montre-moi ton plan");
            pass(SOON);
            pass(Duration.ofHours(1));
            assertThat(refusing.asked()).isEqualTo(1);
        }
        startSmtp();
        assertThat(bounced()).isTrue();
        ask(zoe, everyone, "Une autre question");
        write(mina, conversation, "Toujours là ?");
        pass(Duration.ofHours(10));
        pass(Duration.ofHours(14));
        assertThat(mails(lea)).isEmpty();
        lea.delete(NOTICE + "channels/bounce");
        assertThat(bounced()).isFalse();
        write(mina, conversation, "Te revoilà");
        pass(SOON);
        assertThat(text(onlyMail(lea))).contains("Te revoilà").doesNotContain("Toujours là");
    }

    @Test
    void an_address_that_is_refused_for_now_is_tried_again() throws IOException {
        long conversation = begun();
        smtp.stop();
        try (var refusing = new RefusingSmtp(PORT, "450 4.2.1 come back later")) {
            write(mina, conversation, "Montre-moi ton plan");
            pass(SOON);
            assertThat(refusing.asked()).isEqualTo(1);
        }
        startSmtp();
        assertThat(bounced()).isFalse();
        pass(Duration.ofMinutes(5));
        pass(SOON);
        assertThat(text(onlyMail(lea))).contains("Montre-moi ton plan");
    }

    @Test
    void a_rule_of_theirs_is_not_taken_for_a_wrong_address() throws IOException {
        long conversation = begun();
        smtp.stop();
        try (var refusing = new RefusingSmtp(PORT, "550 5.7.1 relaying denied")) {
            write(mina, conversation, "Montre-moi ton plan");
            pass(SOON);
            assertThat(refusing.asked()).isEqualTo(1);
        }
        startSmtp();
        assertThat(bounced()).isFalse();
        pass(Duration.ofMinutes(5));
        pass(SOON);
        onlyMail(lea);
    }
}
