package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChangedWishesTest extends MailTest {

    private static final Duration SOON = Duration.ofMinutes(10);

    @Test
    void whoever_wishes_no_mail_gets_none_nor_what_was_told_before_they_changed_their_mind() {
        wish(lea, new JsonObject().put("mail", false));
        write(mina, conversation(lea, mina), "Montre-moi ton plan");
        pass(SOON);
        wish(lea, new JsonObject());
        pass(Duration.ofHours(9));
        assertThat(mails(lea)).isEmpty();
    }

    @Test
    void what_waits_for_the_end_of_silence_goes_once_no_silence_is_wished() {
        long conversation = conversation(lea, mina);
        pass(Duration.ofHours(11).plusMinutes(55));
        write(mina, conversation, "Tard le soir");
        pass(SOON);
        assertThat(mails(lea)).isEmpty();
        wish(lea, new JsonObject().putNull("quiet"));
        goRound(world.node());
        assertThat(text(onlyMail(lea))).contains("Tard le soir");
    }
}
