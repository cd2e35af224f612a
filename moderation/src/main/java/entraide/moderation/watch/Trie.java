package entraide.moderation.watch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds any of many words in one walk along a text, however many there are (Aho and Corasick, 1975). */
final class Trie {

    interface Found {
        /** The word with this number ends here. */
        void word(int number, int end);
    }

    private static final int NONE = -1;

    private final Map<Character, Integer> roots = new HashMap<>();
    private int size = 1;
    private char[] letter = new char[256];
    private int[] child = filled(256);
    private int[] sibling = filled(256);
    private int[] fail = new int[256];
    // The word that ends here, and the nearest shorter one that ends here too.
    private int[] word = filled(256);
    private int[] shorter = filled(256);

    /** Words are told by their place in the list; the same word twice is told once, by the first. */
    static Trie of(List<String> words) {
        var trie = new Trie();
        for (int i = 0; i < words.size(); i++) trie.add(words.get(i), i);
        trie.link();
        return trie;
    }

    private void add(String text, int number) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            int next = step(node, text.charAt(i));
            node = next == NONE ? grow(node, text.charAt(i)) : next;
        }
        if (node > 0 && word[node] == NONE) word[node] = number;
    }

    private int grow(int parent, char by) {
        if (size == letter.length) widen();
        letter[size] = by;
        if (parent == 0) roots.put(by, size);
        sibling[size] = child[parent];
        child[parent] = size;
        return size++;
    }

    private void widen() {
        int wide = size * 2;
        letter = Arrays.copyOf(letter, wide);
        child = copy(child, wide);
        sibling = copy(sibling, wide);
        fail = Arrays.copyOf(fail, wide);
        word = copy(word, wide);
        shorter = copy(shorter, wide);
    }

    private int step(int node, char by) {
        if (node == 0) return roots.getOrDefault(by, NONE);
        for (int next = child[node]; next != NONE; next = sibling[next]) if (letter[next] == by) return next;
        return NONE;
    }

    private void link() {
        var queue = new ArrayDeque<Integer>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int next = child[node]; next != NONE; next = sibling[next]) {
                fail[next] = node == 0 ? 0 : follow(fail[node], letter[next]);
                shorter[next] = word[fail[next]] == NONE ? shorter[fail[next]] : fail[next];
                queue.add(next);
            }
        }
    }

    private int follow(int node, char by) {
        for (int at = node; ; at = fail[at]) {
            int next = step(at, by);
            if (next != NONE) return next;
            if (at == 0) return 0;
        }
    }

    void walk(String text, Found found) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = follow(node, text.charAt(i));
            for (int at = word[node] == NONE ? shorter[node] : node; at != NONE; at = shorter[at]) {
                found.word(word[at], i + 1);
            }
        }
    }

    private static int[] filled(int length) {
        var empty = new int[length];
        Arrays.fill(empty, NONE);
        return empty;
    }

    private static int[] copy(int[] from, int length) {
        var wide = filled(length);
        System.arraycopy(from, 0, wide, 0, from.length);
        return wide;
    }
}
