package entraide.messaging.sharing;

import entraide.platform.people.NameWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts masks into texts: the same thing always has the same one, and a token that somebody wrote by hand is nobody's. */
final class Masking {

    static final Pattern TOKEN = Pattern.compile("\\[[\\p{L}-]{1,20} \\d{1,9}\\]");

    private final String language;
    private final Set<String> shown;
    private final List<Mask> all;
    private final Map<String, Mask> known = new HashMap<>();
    private final Set<String> tokens = new HashSet<>();
    private int number;

    Masking(Draft draft) {
        this.language = draft.language();
        this.shown = Set.copyOf(draft.shown());
        this.all = new ArrayList<>(draft.masks());
        all.forEach(this::know);
    }

    private void know(Mask mask) {
        known.put(key(mask.kind(), mask.hides()), mask);
        tokens.add(mask.token());
        number = Math.max(number, mask.number());
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
        for (var span : Entities.in(text, names)) {
            if (shown.contains(key(span.of(text)))) continue;
            var mask = of(span.kind(), span.of(text), byHand);
            masked.append(text, done, span.from()).append(mask.token());
            done = span.to();
        }
        return masked.append(text, done, text.length()).toString();
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
        int next = number + 1;
        while (byHand.contains(kind.token(language, next))) next++;
        var mask = new Mask(next, kind, kind.token(language, next), hides);
        all.add(mask);
        know(mask);
        return mask;
    }
}
