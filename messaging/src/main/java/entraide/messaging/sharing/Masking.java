package entraide.messaging.sharing;

import entraide.platform.people.NameWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts masks into texts: the same thing always has the same one, and a token that somebody wrote by hand is nobody's. */
final class Masking {

    static final Pattern TOKEN = Pattern.compile("\\[[\\p{L}-]{1,20} \\d{1,9}\\]");

    private final String language;
    private final Set<String> shown;
    private final List<Mask> all;
    private final Map<String, Mask> known = new HashMap<>();
    // The first who bears a word in the name.
    private final Map<String, Mask> named = new HashMap<>();
    private final Set<String> shownWords;
    private final Set<String> tokens = new HashSet<>();
    private int number;

    Masking(Draft draft) {
        this.language = draft.language();
        this.shown = Set.copyOf(draft.shown());
        this.shownWords = shown.stream().flatMap(Masking::words).collect(Collectors.toSet());
        this.all = new ArrayList<>(draft.masks());
        all.forEach(this::know);
    }

    private void know(Mask mask) {
        known.put(key(mask.kind(), mask.hides()), mask);
        tokens.add(mask.token());
        number = Math.max(number, mask.number());
        if (mask.kind() == MaskKind.NAME) words(key(mask.hides())).forEach(word -> named.putIfAbsent(word, mask));
    }

    private static Stream<String> words(String key) {
        return Arrays.stream(key.split("[ _-]+")).filter(word -> word.length() > 1);
    }

    List<Mask> masks() {
        return List.copyOf(all);
    }

    /** Without case, accents and signs, as two things are compared. */
    static String key(String text) {
        return NameWords.folded(text);
    }

    private static String key(MaskKind kind, String hides) {
        return kind + " " + key(hides);
    }

    String mask(String text, Names names) {
        var byHand = TOKEN.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
        return between(text, words -> masked(words, names, byHand));
    }

    private String masked(String text, Names names, Set<String> byHand) {
        var masked = new StringBuilder();
        int done = 0;
        for (var span : Entities.in(text, names, named.keySet())) {
            if (isShown(span.kind(), key(span.of(text)))) continue;
            var mask = of(span.kind(), span.of(text), byHand);
            masked.append(text, done, span.from()).append(mask.token());
            done = span.to();
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** A name is open where each of its words is. */
    private boolean isShown(MaskKind kind, String key) {
        return shown.contains(key) || kind == MaskKind.NAME && words(key).allMatch(shownWords::contains);
    }

    /** Hides these words wherever they stand. */
    String hide(String text, String words) {
        return text.contains(words)
                ? between(
                        text,
                        piece -> piece.contains(words)
                                ? piece.replace(
                                        words,
                                        of(MaskKind.OTHER, words, Set.of()).token())
                                : piece)
                : text;
    }

    /** Masks that stand in the text already are no text. */
    private String between(String text, UnaryOperator<String> change) {
        var changed = new StringBuilder();
        int done = 0;
        for (var token : TOKEN.matcher(text).results().toList()) {
            if (!tokens.contains(token.group())) continue;
            changed.append(change.apply(text.substring(done, token.start()))).append(token.group());
            done = token.end();
        }
        return changed.append(change.apply(text.substring(done))).toString();
    }

    private Mask of(MaskKind kind, String hides, Set<String> byHand) {
        var same = known.get(key(kind, hides));
        if (same != null) return same;
        var person = kind == MaskKind.NAME ? person(hides) : null;
        if (person != null) return person;
        int next = number + 1;
        while (byHand.contains(kind.token(language, next))) next++;
        var mask = new Mask(next, kind, kind.token(language, next), hides);
        all.add(mask);
        know(mask);
        return mask;
    }

    /** Who is called so already, by a part of that name or by more of it. */
    private Mask person(String hides) {
        var words = words(key(hides)).collect(Collectors.toSet());
        for (var word : words) {
            var mask = named.get(word);
            if (mask == null) continue;
            var its = words(key(mask.hides())).collect(Collectors.toSet());
            if (its.containsAll(words)) return mask;
            if (words.containsAll(its)) return inFull(mask, hides);
        }
        return null;
    }

    private Mask inFull(Mask mask, String hides) {
        var whole = new Mask(mask.number(), mask.kind(), mask.token(), hides);
        all.set(all.indexOf(mask), whole);
        named.values().removeIf(one -> one.equals(mask));
        know(whole);
        return whole;
    }
}
