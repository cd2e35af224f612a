package entraide.moderation.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {

    @Test
    void it_finds_what_a_search_for_each_word_finds() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            var distinct = new HashSet<String>();
            for (int i = 0; i < 30; i++) distinct.add(letters(random, 1 + random.nextInt(5)));
            var words = List.copyOf(distinct);
            var text = letters(random, 60);
            var found = new ArrayList<String>();

            Trie.of(words).walk(text, (word, end) -> found.add(words.get(word) + "@" + end));

            assertThat(found).containsExactlyInAnyOrderElementsOf(oneByOne(words, text));
        }
    }

    private static List<String> oneByOne(List<String> words, String text) {
        var all = new ArrayList<String>();
        for (var word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                all.add(word + "@" + (at + word.length()));
            }
        }
        return all;
    }

    private static String letters(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append((char) ('a' + random.nextInt(3)));
        return text.toString();
    }
}
