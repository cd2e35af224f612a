package entraide.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoSuchAddressTest {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 no such user, true",
        "550, 550-5.1.1 The account does not exist, true",
        "550, 550 5.2.1 mailbox disabled, true",
        "550, 550 mailbox unavailable, true",
        "553, 553 mailbox name not allowed, true",
        "550, 550 5.7.1 relaying denied, false",
        "550, 550 5.7.26 this mail is not signed, false",
        "552, 552 5.2.2 mailbox full, false",
        "554, 554 transaction failed, false",
        "530, 530 5.7.0 sign in first, false",
    })
    void a_mail_server_says_so_or_something_else(int code, String reply, boolean gone) {
        assertThat(NoSuchAddress.says(code, reply)).isEqualTo(gone);
    }

    @Test
    void only_what_is_said_of_the_receiver_and_for_good_counts() {
        assertThat(NoSuchAddress.says(refused("recipient address not accepted", 550)))
                .isTrue();
        assertThat(NoSuchAddress.says(refused("sender address not accepted", 550)))
                .isFalse();
        assertThat(NoSuchAddress.says(refused("recipient address not accepted", 450)))
                .isFalse();
        assertThat(NoSuchAddress.says(new IllegalStateException("connection lost")))
                .isFalse();
    }

    private static SMTPException refused(String at, int code) {
        return new SMTPException(at, code, List.of(code + " no"), false);
    }
}
