package entraide.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void both_languages_say_the_same_things() throws IOException {
        var french = catalogue("fr");
        var english = catalogue("en");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : french.stringPropertyNames()) {
            if (key.equals("date")) continue;
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void what_people_chose_is_escaped_and_never_a_link() {
        var words = Wording.of("en").letter("reset", values("<b>www.win.example</b> https://win.example\r\nBcc: x"));

        assertThat(words.html()).doesNotContain("<b>", "win.example<", "https://win");
        assertThat(words.html()).contains("&lt;b&gt;", "<a href=\"https://school.test/reset#abc\">");
        assertThat(words.text()).doesNotContain("https://win", "\r").contains("https://school.test/reset#abc");
    }

    @Test
    void a_subject_stays_one_line() {
        var words = Wording.of("en")
                .letter(
                        "invitation",
                        Map.of(
                                "school", "A\r\nBcc: all@home.test\u2028B",
                                "inviter", "x",
                                "roles", "x",
                                "link", "https://school.test/join#abc",
                                "until", "x"));

        assertThat(words.subject()).doesNotContain("\r", "\n", "\u2028");
    }

    @Test
    void a_name_that_looks_like_a_place_stays_a_name() {
        assertThat(Wording.of("en").letter("reset", values("{link} $1 \\")).text())
                .contains("Hello {link} $1 \\,");
    }

    @Test
    void french_signs_are_set_as_french_sets_them() {
        assertThat(Wording.of("fr").letter("reset", values("Léa")).text()).contains("ouvrez ce lien\u202f:");
    }

    @Test
    void a_value_that_is_missing_is_our_mistake() {
        assertThatThrownBy(() -> Wording.of("fr").letter("reset", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> values(String name) {
        return Map.of("name", name, "school", "École", "link", "https://school.test/reset#abc", "until", "demain");
    }

    private static Properties catalogue(String language) throws IOException {
        var catalogue = new Properties();
        try (var words = WordingTest.class.getResourceAsStream("/mail/" + language + ".properties")) {
            catalogue.load(new InputStreamReader(words, StandardCharsets.UTF_8));
        }
        return catalogue;
    }

    private static TreeSet<String> places(String words) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\w+}").matcher(words).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
