package entraide.platform.people.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> OWN = List.of("lea_m", "Léa Martin", "lea.martin@school.test", "École du Lac");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1!",
                "P4ssw0rd",
                "passwordpassword",
                "motdepasse",
                "MotDePasse2024",
                "bonjour123",
                "iloveyou",
                "soleil2024!",
                "Chocolat99",
                "123password",
                "mercredi1",
                "m0td3p4553"
            })
    void what_is_tried_first_is_common(String password) {
        assertThat(PasswordRules.weakness(password, OWN)).contains("common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "87654321", "abcdefgh", "qwerty123", "azerty12345", "1qaz2wsx", "poiuytreza"})
    void runs_on_a_keyboard_are_sequences(String password) {
        assertThat(PasswordRules.weakness(password, OWN)).contains("sequence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaa", "abababab", "11112222", "        x"})
    void few_letters_are_repeated(String password) {
        assertThat(PasswordRules.weakness(password, OWN)).contains("repeated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"leamartin", "Martin1987", "lea.martin", "MartinLea!", "lea_m2024", "ecoledulac", "LeaMartin75"})
    void ones_own_name_is_no_secret(String password) {
        assertThat(PasswordRules.weakness(password, OWN)).contains("own-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lanterne-verte-au-grenier",
                "k7#Qz!mw",
                "correct horse battery staple",
                "Martin pêcheur au crépuscule",
                "四月の雨が静かに降る",
                "entraide-demo-quai-nord",
                "xV9-lea-rQ2-tombola"
            })
    void what_is_hard_to_guess_may_be_used(String password) {
        assertThat(PasswordRules.weakness(password, OWN)).isEmpty();
    }

    @Test
    void members_without_long_names_lose_nothing() {
        assertThat(PasswordRules.weakness("bo-peint-la-haie", List.of("bo", "Bo", "bo@school.test", "X")))
                .isEmpty();
    }
}
