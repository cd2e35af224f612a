package entraide.platform.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts of a wanted length that make Markdown parsers slow or overflow their stack. */
final class Shapes {
    private final Map<String, IntFunction<String>> all = new LinkedHashMap<>();

    private Shapes() {}

    static Map<String, IntFunction<String>> all() {
        var shapes = new Shapes();
        shapes.repeated();
        shapes.opened();
        shapes.growing();
        shapes.referring();
        shapes.inManyParagraphs();
        shapes.hidden();
        return shapes.all;
    }

    private static String fill(int length, IntFunction<String> part) {
        var text = new StringBuilder(length + 100);
        for (int i = 1; text.length() < length; i++) text.append(part.apply(i));
        return text.substring(0, length);
    }

    private void repeated() {
        for (var unit : new String[] {
            "[",
            "![",
            "]",
            "[](",
            "[a](",
            "[a](<",
            "[a](b \"",
            "[a][b]",
            "[a] ",
            "[^",
            "[^a] ",
            "[[a](b)",
            "x](",
            ">",
            "> ",
            ">\t",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "1) ",
            "> - ",
            "- [x] ",
            "*",
            "_",
            "~",
            "`",
            "=",
            "-",
            "#",
            "|",
            "**a ",
            "*a ",
            "*a_ ",
            "*a **b ",
            "a**b",
            "~~a ",
            "a~~b",
            "`a``b",
            "` ``",
            "*`",
            "`[",
            "<",
            "<a ",
            "<!--",
            "<?",
            "<![CDATA[",
            "<a b='c' ",
            "<a b=\"",
            "<http://a",
            "</a",
            "&",
            "&amp;",
            "&#1",
            "\\",
            "\\[",
            "\\`",
            "!",
            "www.",
            "www.a.b ",
            "http://",
            "http:",
            "a@",
            "a@b.c",
            "a@b.c ",
            "a.",
            "mailto:",
            "@",
            "(@ab",
            ":/@ab",
            "#1 ",
            "{a}",
            "\"",
            "'",
            "(",
            "\t",
            " ",
            "\n",
            "\r",
            "a\n",
            "a\n\n",
            "a  \n",
            "# ",
            "# a #",
            "# a\n",
            "a\n=\n",
            "- - -\n",
            "***\n",
            "* * ",
            "- a\n",
            "- a\n\n",
            "-\n",
            "- [ ] a\n",
            "1. a\n",
            "- a\n+ b\n",
            ">\n",
            ">a\n\n",
            "> a\nb\n",
            "```\n",
            "~~~\n",
            "    a\n",
            "    a\n\n",
            "|\n",
            "|-\n",
            "-|-\n",
            "a|b\n",
            "|a|\n|-|\n",
            "|a|\n|-|\n\n",
            "word ",
            "é",
            "😀",
            "a\u0301",
            "\u202E",
            "[a]: u\n",
            "[a]:\n",
            "[a]: u \"\n",
            "[a\n",
            "[![](a)](b) ",
            "*[a](b)* ",
            "**[",
            "[<",
            "&*"
        }) all.put("\"" + unit.replace("\n", "\\n") + "\"", n -> fill(n, i -> unit));
    }

    private void opened() {
        nest("[", "]");
        nest("[", "](u)");
        nest("![", "](u)");
        nest("*a ", "a* ");
        nest("**a ", " a**");
        nest("*a**", "**a*");
        nest("~~a ", " a~~");
        nest("_a *b ", "b* a_ ");
        nest("(", ")");
        nest("<b>", "</b>");
        all.put("link ( nest )", n -> "[a](" + "(".repeat(n / 2) + ")".repeat(n / 2) + ")");
        all.put("link title \\\"", n -> "[a](b \"" + "\\\"".repeat(n / 2));
        all.put("link destination", n -> "[a](" + "b".repeat(n) + ")");
        all.put("spaces", n -> "a" + " ".repeat(n) + "b");
        all.put("heading spaces", n -> "# a" + " ".repeat(n) + "b");
        all.put("headings spaces", n -> fill(n, i -> "# a" + " ".repeat(280) + "b\n"));
    }

    private void nest(String open, String close) {
        all.put(open + " nest " + close, n -> {
            int depth = n / (open.length() + close.length());
            return open.repeat(depth) + "a" + close.repeat(depth);
        });
    }

    private void growing() {
        all.put("backticks grow", n -> fill(n, i -> "`".repeat(i) + " "));
        all.put("backticks shrink", n -> fill(n, i -> "`".repeat(Math.max(1, 300 - i)) + " "));
        all.put("fences grow", n -> fill(n, i -> "`".repeat(i + 2) + "\n"));
        all.put("lists deepen", n -> fill(n, i -> "  ".repeat(i) + "- a\n"));
        all.put("quotes deepen", n -> fill(n, i -> ">".repeat(i) + "a\n"));
        all.put("quotes deepen slowly", n -> fill(n, i -> ">".repeat(i % 11) + "a\n"));
        all.put("wide table", n -> "|a".repeat(n / 4) + "\n" + "|-".repeat(n / 4) + "\n");
        all.put(
                "wide table, short rows",
                n -> "|a".repeat(n / 50) + "\n" + "|-".repeat(n / 50) + "\n" + "|x\n".repeat(n / 4));
        all.put("long table", n -> "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(n / 6));
        all.put("escaped pipes", n -> "|a|\n|-|\n|" + "\\|".repeat(n / 2));
        all.put("backticks and pipes", n -> "|a|\n|-|\n|" + "`|".repeat(n / 2));
    }

    private void referring() {
        all.put("definitions", n -> fill(n, i -> "[a" + i + "]: u\n"));
        all.put(
                "definitions and uses",
                n -> fill(n / 2, i -> "[a" + i + "]: u\n") + "\n" + fill(n / 2, i -> "[a" + i + "] "));
        all.put("a long one used often", n -> "[a]: " + "u".repeat(n / 2) + "\n\n" + "[a] ".repeat(n / 8));
        all.put("a long one used in paragraphs", n -> "[a]: " + "u".repeat(n / 2) + "\n\n" + "[a]\n\n".repeat(n / 10));
        all.put("undefined", n -> fill(n, i -> "[a" + i + "] "));
        all.put("notes", n -> fill(n / 2, i -> "[^a" + i + "]: u\n") + "\n" + fill(n / 2, i -> "[^a" + i + "] "));
        all.put("one note often", n -> "[^a]: u\n\n" + "[^a]\n\n".repeat(n / 6));
        all.put("notes in notes", n -> fill(n, i -> "[^a" + i + "]: [^a" + (i + 1) + "]\n\n"));
        all.put("a note in itself", n -> "[^a]: " + "[^a]".repeat(n / 4));
    }

    private void inManyParagraphs() {
        for (var unit :
                new String[] {"[a](", "`a``b", "<?", "![](", "[a][b]", "*a a*", "&amp;", "\\[", "[a](b \"", "|a"}) {
            for (int length : new int[] {300, 2500}) {
                all.put(unit + " in paragraphs of " + length, n -> fill(n, i -> fill(length, j -> unit) + "\n\n"));
            }
        }
    }

    private void hidden() {
        all.put("in a fence that is none", n -> "- a\n   ```\n  x\n  ```\n" + "  [a]([a](`".repeat(n / 11));
        all.put("in a quoted fence", n -> "> ```\n" + "[a](".repeat(n / 4));
        all.put("in a fence", n -> "```\n" + "[a](`\n".repeat(n / 6) + "```\n");
        all.put("after a fence in a list", n -> "1.   a\n\n  ```\n" + "[a](".repeat(n / 4));
        all.put("after blank quotes", n -> "> a\n>\n".repeat(n / 12) + "[a](".repeat(n / 8));
    }
}
