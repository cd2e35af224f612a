package entraide.moderation.watch;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text must have for a pattern to be worth trying: one of some plain words that every match contains. Where that
 * cannot be seen easily it says so, and the pattern is tried on every text.
 */
final class Needed {

    /** Stands for any digit. */
    static final String DIGIT = "\u0001";

    private static final int SHORTEST = 3;
    private static final List<String> NOTHING = List.of();

    private final String pattern;
    private int at;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /** At least one of these is in whatever the pattern matches; none: it cannot be said. */
    static List<String> of(String pattern) {
        return new Needed(pattern).either();
    }

    /** Up to the end of the group, or of the pattern: each branch must need something. */
    private List<String> either() {
        var all = new ArrayList<String>();
        boolean known = true;
        do {
            var branch = sequence();
            known &= !branch.isEmpty();
            all.addAll(branch);
        } while (next('|'));
        next(')');
        return known ? all : NOTHING;
    }

    private List<String> sequence() {
        var best = NOTHING;
        var run = new StringBuilder();
        while (at < pattern.length() && peek() != '|' && peek() != ')') {
            if (literal()) {
                char letter = pattern.charAt(at++);
                if (repeated()) {
                    boolean surely = pattern.charAt(at) == '+';
                    if (surely) run.append(letter);
                    skipRepeat();
                    best = better(best, ended(run));
                } else {
                    run.append(letter);
                }
            } else {
                best = better(better(best, ended(run)), special());
            }
        }
        return better(best, ended(run));
    }

    /** Anything but a letter as it stands; gives what it needs by itself. */
    private List<String> special() {
        var needs = NOTHING;
        switch (pattern.charAt(at++)) {
            case '(' -> needs = group();
            case '[' -> needs = digits(at, skipClass());
            case '\\' -> {
                if (peek() == 'd') needs = List.of(DIGIT);
                skipEscape();
            }
            default -> {}
        }
        if (!repeated()) return needs;
        boolean surely = peek() == '+'
                || peek() == '{'
                        && at + 1 < pattern.length()
                        && pattern.charAt(at + 1) >= '1'
                        && pattern.charAt(at + 1) <= '9';
        skipRepeat();
        return surely ? needs : NOTHING;
    }

    private List<String> digits(int from, int to) {
        var inside = pattern.substring(from, Math.min(to, pattern.length()));
        return inside.matches("[0-9-]+\\]") ? List.of(DIGIT) : NOTHING;
    }

    private List<String> group() {
        if (next('?')) {
            while (at < pattern.length() && ":>)".indexOf(peek()) < 0) at++;
            if (next(')')) return NOTHING;
            at++;
        }
        return either();
    }

    private int skipClass() {
        next('^');
        next(']');
        while (at < pattern.length() && peek() != ']') {
            if (peek() == '[' && at + 1 < pattern.length() && pattern.charAt(at + 1) == ':') {
                at = Math.max(at, pattern.indexOf(":]", at)) + 1;
            }
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
        return at;
    }

    private void skipEscape() {
        if (at >= pattern.length()) return;
        char kind = pattern.charAt(at++);
        if (kind == 'Q') at = pattern.contains("\\E") ? Math.max(at, pattern.indexOf("\\E", at) + 2) : pattern.length();
        if ((kind == 'p' || kind == 'P' || kind == 'x') && next('{')) at = pattern.indexOf('}', at) + 1;
        else if (kind == 'p' || kind == 'P') at++;
        else if (kind == 'x') at += 2;
        else if (Character.isDigit(kind)) while (Character.isDigit(peek())) at++;
    }

    private boolean literal() {
        return "\\[(.^$*+?{".indexOf(peek()) < 0;
    }

    private boolean repeated() {
        return at < pattern.length() && "*+?{".indexOf(peek()) >= 0;
    }

    private void skipRepeat() {
        while (repeated()) {
            if (peek() == '{') at = Math.max(at, pattern.indexOf('}', at));
            at++;
        }
    }

    private char peek() {
        return at < pattern.length() ? pattern.charAt(at) : 0;
    }

    private boolean next(char wanted) {
        if (at >= pattern.length() || peek() != wanted) return false;
        at++;
        return true;
    }

    private static List<String> ended(StringBuilder run) {
        var word = run.toString();
        run.setLength(0);
        return word.length() < SHORTEST ? NOTHING : List.of(word);
    }

    /** The one whose shortest word is longer. */
    private static List<String> better(List<String> some, List<String> others) {
        return shortest(others) > shortest(some) ? others : some;
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
