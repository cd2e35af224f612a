package entraide.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    @Test
    void a_handle_becomes_a_link_to_the_member() {
        var rendered = Renderer.render("Merci @Lea et @jean-paul_2 !");

        assertThat(rendered.html())
                .isEqualTo("<p dir=\"auto\">Merci <a class=\"mention\" href=\"/members/lea\">@Lea</a>"
                        + " et <a class=\"mention\" href=\"/members/jean-paul_2\">@jean-paul_2</a> !</p>");
        assertThat(rendered.mentions()).isEqualTo(Set.of("lea", "jean-paul_2"));
    }

    @Test
    void a_number_becomes_a_link_to_the_thread() {
        var rendered = Renderer.render("voir #123 et (#7).");

        assertThat(rendered.html())
                .contains("<a class=\"thread-link\" href=\"/threads/123\">#123</a>")
                .contains("(<a class=\"thread-link\" href=\"/threads/7\">#7</a>).");
        assertThat(rendered.threads()).isEqualTo(Set.of(123L, 7L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@lea", "(@lea)", "«@lea»", "@lea,", "@lea.", "@lea: oui", "@lea's", "*@lea*", "**@lea**", "~~@lea~~",
                        "> @lea",
                "- @lea", "# @lea", "|@lea|\n|-|", "@lea-", "@lea_", "\"@lea\"", "@lea…", "@lea\n@tom", "[@lea]",
                        "l'@lea", "@lea!",
                "a[^1]\n\n[^1]: @lea", "- [ ] @lea", "@LEA", "<b>@lea</b>", "`a`@lea"
            })
    void mentioned(String source) {
        assertThat(Renderer.render(source).mentions()).contains("lea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@lea",
                "lea@demo.test",
                "tom.@lea",
                "`@lea`",
                "```\n@lea\n```",
                "    @lea",
                "\\@lea",
                "[@lea](https://x.test)",
                "[a @lea b][r]\n\n[r]: https://x.test",
                "https://x.test/@lea",
                "https://x.test/?a=(@lea)",
                "<https://x.test/@lea>",
                "@lea@masto.test",
                "@-lea",
                "@_lea",
                "@",
                "@ lea",
                "@l",
                "@@lea",
                "/@lea",
                "@éléa",
                "@leaé",
                "<a@lea.test>",
                "![@lea](/api/v1/forum/files/1)",
                "mailto:x@lea.test",
                "@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "a\uD83D\uDE00@lea",
                "&@lea"
            })
    void not_mentioned(String source) {
        assertThat(Renderer.render(source).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a#1",
                "#0",
                "#01",
                "#1a",
                "#é",
                "`#1`",
                "\\#1",
                "https://x.test/#1",
                "https://x.test/a#1",
                "[#1](https://x.test)",
                "&#49;",
                "##1",
                "/#1",
                "#1234567890123456789",
                "# 1",
                "#",
                "#1_2"
            })
    void no_thread_link(String source) {
        assertThat(Renderer.render(source).threads()).isEmpty();
    }

    @Test
    void an_address_with_an_at_sign_stays_whole() {
        assertThat(Renderer.render("https://x.test/@lea/12").html()).contains("href=\"https://x.test/@lea/12\"");
        assertThat(Renderer.render("lea@demo.test").html()).contains("href=\"mailto:lea@demo.test\"");
    }

    @Test
    void the_name_in_a_picture_s_description_stays() {
        assertThat(Renderer.render("![vu par @lea](/api/v1/forum/files/1)").html())
                .contains("alt=\"vu par @lea\"");
    }
}
