package entraide.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RenderMarkdownTest {
    private static String html(String source) {
        return Renderer.render(source).html();
    }

    @Test
    void paragraphs_emphasis_and_breaks() {
        assertThat(html("Un *mot* et **deux**\nsuite\\\nfin"))
                .isEqualTo("<p dir=\"auto\">Un <em>mot</em> et <strong>deux</strong>\nsuite<br>\nfin</p>");
    }

    @Test
    void headings_stand_below_those_of_the_page() {
        assertThat(html("# a\n## b\n### c\n#### d\n##### e\n###### f")).isEqualTo("""
                        <h3 dir="auto">a</h3>
                        <h4 dir="auto">b</h4>
                        <h5 dir="auto">c</h5>
                        <h6 dir="auto">d</h6>
                        <h6 dir="auto">e</h6>
                        <h6 dir="auto">f</h6>""");
    }

    @Test
    void lists_quotes_and_rules() {
        assertThat(html("3. a\n4. b\n   - c\n\n> d\n\n---")).isEqualTo("""
                        <ol start="3">
                        <li dir="auto">a</li>
                        <li dir="auto">b
                        <ul>
                        <li dir="auto">c</li>
                        </ul>
                        </li>
                        </ol>
                        <blockquote dir="auto">
                        <p dir="auto">d</p>
                        </blockquote>
                        <hr>""");
    }

    @Test
    void fenced_code_keeps_its_language_and_its_marks() {
        assertThat(html("```java title\nif (a < b && \"*x*\") {}\n```"))
                .isEqualTo(
                        "<pre dir=\"auto\"><code class=\"language-java\">if (a &lt; b &amp;&amp; \"*x*\") {}\n</code></pre>");
        assertThat(html("~~~c++\nx\n~~~")).contains("class=\"language-c++\"");
        assertThat(html("```\"><script>\nx\n```")).isEqualTo("<pre dir=\"auto\"><code>x\n</code></pre>");
    }

    @Test
    void indented_and_inline_code() {
        assertThat(html("    <b>\n")).isEqualTo("<pre dir=\"auto\"><code>&lt;b&gt;\n</code></pre>");
        assertThat(html("`` a`b ``")).isEqualTo("<p dir=\"auto\"><code>a`b</code></p>");
    }

    @Test
    void tables_with_alignment() {
        assertThat(html("|a|b|c|\n|:-|:-:|-:|\n|1|*2*|3|"))
                .contains("<th align=\"left\" dir=\"auto\">a</th>", "<th align=\"center\" dir=\"auto\">b</th>")
                .contains("<td align=\"right\" dir=\"auto\">3</td>", "<em>2</em>");
    }

    @Test
    void strikethrough() {
        assertThat(html("~~non~~ oui")).isEqualTo("<p dir=\"auto\"><del>non</del> oui</p>");
    }

    @Test
    void tasks_are_boxes_nobody_can_tick_named_by_their_words() {
        assertThat(html("- [ ] écrire *le* devis\n- [x] relire"))
                .contains(
                        "<li class=\"task-list-item\" dir=\"auto\"><label><input type=\"checkbox\" disabled> écrire <em>le</em> devis</label></li>")
                .contains("<label><input type=\"checkbox\" disabled checked> relire</label>");
    }

    @Test
    void loose_tasks_keep_their_paragraphs() {
        assertThat(html("- [ ] a\n\n- [x] b"))
                .contains("<p dir=\"auto\"><label><input type=\"checkbox\" disabled> a</label></p>");
    }

    @Test
    void links_say_that_nobody_vouches_for_them() {
        assertThat(html("[a](https://x.test/?b=1&c=2 \"t\")"))
                .isEqualTo(
                        "<p dir=\"auto\"><a href=\"https://x.test/?b=1&amp;c=2\" title=\"t\" rel=\"nofollow ugc noopener\">a</a></p>");
        assertThat(html("[a][r]\n\n[r]: HTTP://x.test")).contains("href=\"HTTP://x.test\"");
        assertThat(html("[](https://x.test/)")).contains(">https://x.test/</a>");
    }

    @Test
    void bare_addresses_become_links() {
        assertThat(html("voir https://x.test/a_b_c?d=é#e, ou (www.x.test)."))
                .contains(
                        "<a href=\"https://x.test/a_b_c?d=é#e\" rel=\"nofollow ugc noopener\">https://x.test/a_b_c?d=é#e</a>,")
                .contains("(<a href=\"http://www.x.test\" rel=\"nofollow ugc noopener\">www.x.test</a>).");
        assertThat(html("<https://x.test> et lea@demo.test"))
                .contains("<a href=\"https://x.test\"", "<a href=\"mailto:lea@demo.test\"");
        assertThat(html("`https://x.test` [https://y.test](https://z.test)"))
                .doesNotContain("href=\"https://x.test", "href=\"https://y.test");
    }

    @Test
    void other_schemes_leave_only_their_words() {
        assertThat(html("[a](ftp://x.test) [b](tel:12) [c](//x.test) [d](x.html) [e](#top) [f](data:text/html,x)"))
                .isEqualTo("<p dir=\"auto\">a b c d e f</p>");
    }

    @Test
    void own_pictures_are_shown_and_counted() {
        var rendered =
                Renderer.render("![un *chat*](/api/v1/forum/files/12 \"t\") [devis.pdf](/api/v1/forum/files/13)");

        assertThat(rendered.html())
                .isEqualTo(
                        "<p dir=\"auto\"><img src=\"/api/v1/forum/files/12\" alt=\"un chat\" title=\"t\" loading=\"lazy\">"
                                + " <a href=\"/api/v1/forum/files/13\">devis.pdf</a></p>");
        assertThat(rendered.files()).isEqualTo(Set.of(12L, 13L));
    }

    @Test
    void pictures_from_elsewhere_are_links() {
        assertThat(html("![un chat](https://x.test/c.png)"))
                .isEqualTo(
                        "<p dir=\"auto\"><a href=\"https://x.test/c.png\" rel=\"nofollow ugc noopener\">un chat</a></p>");
        assertThat(html("[![chat](https://x.test/c.png)](https://y.test)")).contains("noopener\">chat</a>");
        assertThat(html("![x](/api/v1/forum/files/12/../../people/me)")).doesNotContain("<img");
        assertThat(html("![x](//x.test/api/v1/forum/files/12)")).doesNotContain("<img");
    }

    @Test
    void footnotes_have_names_of_their_own_in_each_post() {
        var one = html("a[^n] b[^n]\n\n[^n]: note *un*");
        var other = html("autre[^n]\n\n[^n]: note");
        var key = one.replaceAll("(?s).*<li id=\"fn-([a-z0-9]+)-1\".*", "$1");

        assertThat(one)
                .contains("<sup id=\"fnref-" + key + "-1\"><a class=\"footnote-ref\" href=\"#fn-" + key
                        + "-1\">1</a></sup>")
                .contains("<div class=\"footnotes\">")
                .contains("class=\"footnote-backref\"");
        assertThat(other).doesNotContain(key);
    }

    @Test
    void markup_is_shown_not_passed() {
        assertThat(html("<div class=x>**a**</div>\n<!-- c -->"))
                .isEqualTo("<p dir=\"auto\">&lt;div class=x&gt;<strong>a</strong>&lt;/div&gt;\n&lt;!-- c --&gt;</p>");
    }

    @Test
    void entities_and_escapes() {
        assertThat(html("&eacute; &amp;lt; \\*a\\* &#35;")).isEqualTo("<p dir=\"auto\">é &amp;lt; *a* #</p>");
    }

    @Test
    void plain_words_one_block_a_line() {
        assertThat(Renderer.render(
                                "# Titre\n\nUn **mot** [lien](https://x.test)\n\n- a\n- b\n\n|c|d|\n|-|-|\n|1|2|\n\n```\nx\n```")
                        .plain())
                .isEqualTo("Titre\nUn mot lien\na\nb\nc d\n1 2\nx");
    }

    @Test
    void excerpt_is_cut_between_words() {
        var rendered = Renderer.render("Bonjour à tous,\n\nvoici ma question");

        assertThat(rendered.excerpt(22)).isEqualTo("Bonjour à tous, voici…");
        assertThat(rendered.excerpt(200)).isEqualTo("Bonjour à tous, voici ma question");
    }

    @Test
    void empty_text_is_empty_html() {
        assertThat(html("")).isEmpty();
        assertThat(html(" \n\t\n")).isEmpty();
    }

    @Test
    void right_to_left_text_stands_in_blocks_of_its_own_direction() {
        assertThat(html("مرحبا\n\n- שלום\n\nأ \u202E ب"))
                .contains("<p dir=\"auto\">مرحبا</p>", "<li dir=\"auto\">שלום</li>", "\u202E");
    }
}
