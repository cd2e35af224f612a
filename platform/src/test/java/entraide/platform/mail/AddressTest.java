package entraide.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea@home.test",
                " Lea.Martin+cours@Sub.Home.TEST ",
                "o'neill@home.test",
                "a@b.co",
                "l_e-a@xn--hme-yoa.test"
            })
    void plain_ones_are_read_in_small_letters(String typed) {
        assertThat(Address.read(typed))
                .hasValueSatisfying(address ->
                        assertThat(address.text()).isEqualTo(typed.strip().toLowerCase()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a@b\"@home.test",
                "=?utf-8?q?=41=40evil.test?=@home.test",
                "a@home.test\r\nBcc: b@home.test",
                "a@home",
                "a@home.test.",
                "a@.test",
                "a@home.1",
                "é@home.test",
                "a@hôme.test",
                "a b@home.test",
                "a,b@home.test",
                "<a@home.test>",
                "a@b@home.test",
                "a..b@home.test",
                "a@home_.test",
                "a@127.0.0.1",
                "a@home.test;b@home.test",
                "a@home.test\u0000",
                "a@home.test%0abcc:b@home.test",
                ""
            })
    void others_are_none(String typed) {
        assertThat(Address.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 200_000})
    void long_ones_are_refused_quickly(int length) {
        assertThat(Address.read("a".repeat(length) + "@" + "b.".repeat(length) + "test"))
                .isEmpty();
    }
}
