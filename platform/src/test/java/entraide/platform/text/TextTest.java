package entraide.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void nul_is_removed() {
        assertThat(Text.clean("a\0b\0")).isEqualTo("ab");
    }

    @Test
    void half_a_pair_is_replaced() {
        assertThat(Text.clean("a\uD83Db\uDE00\uD83D")).isEqualTo("a\uFFFDb\uFFFD\uFFFD");
        assertThat(Text.clean("\uDE00\uD83D\uDE00\uD83D\0\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00\uFFFD\uFFFD");
    }

    @Test
    void whole_text_is_the_same_text() {
        var text = "é 😀 \u202E שלום";
        assertThat(Text.clean(text)).isSameAs(text);
    }

    @Test
    void rendering_cleans_first() {
        var rendered = Renderer.render("a\0b @le\0a \uD83D");

        assertThat(rendered.plain()).isEqualTo("ab @lea \uFFFD");
        assertThat(rendered.mentions()).containsExactly("lea");
    }

    @Test
    void excerpts_do_not_split_a_pair() {
        assertThat(Text.excerpt("😀".repeat(10), 6)).isEqualTo("😀😀…");
        assertThat(Text.excerpt("a b\n\n c", 50)).isEqualTo("a b c");
        assertThat(Text.excerpt("a".repeat(20), 10)).isEqualTo("a".repeat(9) + "…");
    }
}
