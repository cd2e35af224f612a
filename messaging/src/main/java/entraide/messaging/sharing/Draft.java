package entraide.messaging.sharing;

import entraide.platform.people.NameWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to be published, with masks in it. Whatever is written anew is masked too, but for what the student chose to
 * show. Pure.
 *
 * @param shown what was unmasked by hand, as it is compared
 */
record Draft(Map<Part, String> texts, List<Mask> masks, List<String> shown, String language) {

    /** Of what it is made. */
    enum Part {
        TITLE,
        QUESTION,
        ANSWER
    }

    /** What is left of one that was not published. */
    static final Draft NOTHING =
            new Draft(Map.of(Part.TITLE, "", Part.QUESTION, "", Part.ANSWER, ""), List.of(), List.of(), "fr");

    static Draft of(Map<Part, String> texts, String language, Names names) {
        var draft = new Draft(Map.of(), List.of(), List.of(), language);
        for (var part : Part.values()) draft = draft.with(part, texts.get(part), names);
        return draft;
    }

    Draft with(Part part, String text, Names names) {
        var all = new ArrayList<>(masks);
        var masked = new StringBuilder();
        int done = 0;
        for (var token : tokens(text)) {
            mask(masked, all, text.substring(done, token.start()), names);
            masked.append(token.group());
            done = token.end();
        }
        mask(masked, all, text.substring(done), names);
        return with(part, masked.toString(), all);
    }

    private void mask(StringBuilder masked, List<Mask> all, String text, Names names) {
        int done = 0;
        for (var span : Entities.in(text, names)) {
            if (shown.contains(key(span.of(text)))) continue;
            masked.append(text, done, span.from())
                    .append(maskFor(all, span.kind(), span.of(text), text).token());
            done = span.to();
        }
        masked.append(text, done, text.length());
    }

    /** Masks that stand in the text already are no text. */
    private List<MatchResult> tokens(String text) {
        if (masks.isEmpty()) return List.of();
        var any = masks.stream().map(mask -> Pattern.quote(mask.token())).collect(Collectors.joining("|"));
        return Pattern.compile(any).matcher(text).results().toList();
    }

    private Draft with(Part part, String text, List<Mask> all) {
        var next = new EnumMap<Part, String>(Part.class);
        next.putAll(texts);
        next.put(part, text);
        return new Draft(next, List.copyOf(all), shown, language);
    }

    /** The same thing has the same mask; a token that somebody wrote by hand is nobody's. */
    private Mask maskFor(List<Mask> all, MaskKind kind, String hides, String text) {
        var key = key(hides);
        var known = all.stream()
                .filter(mask -> mask.kind() == kind && key(mask.hides()).equals(key))
                .findFirst();
        if (known.isPresent()) return known.get();
        int number = all.stream().mapToInt(Mask::number).max().orElse(0) + 1;
        while (text.contains(kind.token(language, number))) number += 1_000;
        var mask = new Mask(number, kind, kind.token(language, number), hides);
        all.add(mask);
        return mask;
    }

    Optional<Mask> mask(int number) {
        return masks.stream().filter(mask -> mask.number() == number).findFirst();
    }

    /** Shows again what this mask hides, wherever it stands. */
    Draft unmask(Mask mask) {
        var next = new EnumMap<Part, String>(Part.class);
        texts.forEach((part, text) -> next.put(part, text.replace(mask.token(), mask.hides())));
        var open = new ArrayList<>(shown);
        open.add(key(mask.hides()));
        return new Draft(next, masks.stream().filter(one -> one != mask).toList(), List.copyOf(open), language);
    }

    /** Hides these words by hand, wherever they stand; the same draft where they stand nowhere. */
    Draft hide(String words) {
        if (texts.values().stream().noneMatch(text -> pieces(text).contains(words))) return this;
        var all = new ArrayList<>(masks);
        var mask = maskFor(all, MaskKind.OTHER, words, String.join("\n", texts.values()));
        var next = new EnumMap<Part, String>(Part.class);
        texts.forEach((part, text) -> next.put(part, hidden(text, words, mask)));
        return new Draft(next, List.copyOf(all), shown, language);
    }

    private String hidden(String text, String words, Mask mask) {
        var hidden = new StringBuilder();
        int done = 0;
        for (var token : tokens(text)) {
            hidden.append(text.substring(done, token.start()).replace(words, mask.token()))
                    .append(token.group());
            done = token.end();
        }
        return hidden.append(text.substring(done).replace(words, mask.token())).toString();
    }

    private String pieces(String text) {
        return masks.stream().map(Mask::token).reduce(text, (left, token) -> left.replace(token, "\u0000"));
    }

    String text(Part part) {
        return texts.get(part);
    }

    private static String key(String text) {
        return NameWords.folded(text);
    }
}
