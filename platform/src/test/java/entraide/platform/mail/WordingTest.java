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
import org.jsoup.Jsoup;
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
        assertThat(words.html()).contains("&lt;b&gt;", "href=\"https://school.test/reset#abc\"");
        assertThat(words.text()).doesNotContain("https://win", "\r").contains("https://school.test/reset#abc");
    }

    @Test
    void a_link_is_a_button_that_says_what_it_does_and_an_address_below() {
        var html = Wording.of("en").letter("reset", values("Léa")).html();

        assertThat(html).contains(">Choose a password</a>", ">https://school.test/reset#abc</a>");
    }

    @Test
    void french_is_set_as_french_is_and_dates_still_are_dates() {
        var french = Wording.of("fr");

        assertThat(french.line("told.of.turn", Map.of())).isEqualTo("C’est à vous de répondre");
        assertThat(french.phrase("date")).isEqualTo("EEEE d MMMM 'à' HH'\u00a0h\u00a0'mm");
    }

    @Test
    void each_link_has_words_to_press() throws IOException {
        var french = catalogue("fr");

        for (var key : french.stringPropertyNames()) {
            if (!french.getProperty(key).contains("\n\n{link}\n\n")) continue;
            assertThat(french.stringPropertyNames()).contains(key.replace(".body", ".press"));
        }
    }

    @Test
    void what_is_given_back_stands_in_its_place_line_by_line() {
        var values = Map.of("name", "Léa", "school", "École", "what", "trop long");
        var words = Wording.of("fr").letter("reply-refused", values, "<b>Oui</b>\n  et non");

        assertThat(words.text()).contains("perdu\u202f:\n\n> <b>Oui</b>\n>   et non\n\nBonne continuation");
        assertThat(words.html()).contains("&lt;b&gt;Oui&lt;/b&gt;<br>  et non</div>");
    }

    @Test
    void a_list_of_mails_shows_what_it_is_about_beside_the_subject() {
        var body = Jsoup.parse(Wording.of("en").letter("reset", values("Léa")).html());

        assertThat(body.selectFirst("body > div").text()).startsWith("Somebody, most likely you, asked");
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
