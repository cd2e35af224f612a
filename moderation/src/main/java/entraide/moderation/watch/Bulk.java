package entraide.moderation.watch;

import java.util.ArrayDeque;

/**
 * How large a pattern is once its repetitions are written out, seen from the outside: compiling {@code ((a{100}){100}){100}}
 * to find out that it is too large would take all the memory there is.
 */
final class Bulk {

    private static final long ENDLESS = Long.MAX_VALUE / 2;

    private final String pattern;
    private final ArrayDeque<Long> around = new ArrayDeque<>();
    private long size;
    private long last;
    private int at;

    private Bulk(String pattern) {
        this.pattern = pattern;
    }

    static long of(String pattern) {
        return new Bulk(pattern).measured();
    }

    private long measured() {
        while (at < pattern.length()) step(pattern.charAt(at++));
        while (!around.isEmpty()) close();
        return size;
    }

    private void step(char by) {
        switch (by) {
            case '(' -> {
                around.push(size);
                size = 0;
            }
            case ')' -> close();
            case '{' -> repeat();
            case '\\' -> escape();
            case '[' -> {
                skipClass();
                one();
            }
            default -> one();
        }
    }

    private void one() {
        last = 1;
        size = Math.min(ENDLESS, size + 1);
    }

    private void close() {
        last = Math.min(ENDLESS, size + 2);
        size = Math.min(ENDLESS, last + (around.isEmpty() ? 0 : around.pop()));
    }

    private void repeat() {
        int end = pattern.indexOf('}', at);
        var times = end < 0 ? "" : pattern.substring(at, end);
        if (!times.matches("\\d{1,9}(,\\d{0,9})?")) {
            one();
            return;
        }
        long most = 1;
        for (var number : times.split(",")) most = Math.max(most, Long.parseLong(number));
        if (times.endsWith(",")) most++;
        long before = last;
        last = before > ENDLESS / most ? ENDLESS : before * most;
        size = Math.min(ENDLESS, size - before + last);
        at = end + 1;
    }

    private void escape() {
        char kind = at < pattern.length() ? pattern.charAt(at++) : 0;
        if ("pPx".indexOf(kind) >= 0 && at < pattern.length() && pattern.charAt(at) == '{') {
            int end = pattern.indexOf('}', at);
            at = end < 0 ? pattern.length() : end + 1;
        }
        one();
    }

    private void skipClass() {
        if (at < pattern.length() && pattern.charAt(at) == '^') at++;
        if (at < pattern.length() && pattern.charAt(at) == ']') at++;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            int named = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at) : -1;
            if (named >= 0) at = named + 2;
            else at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
