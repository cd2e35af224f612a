package entraide.messaging.sharing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** From the character at {@code from} to the one before {@code to}, as JavaScript counts them. */
    record Place(String part, int from, int to) {}

    /** What is left of one that was not published. */
    static final Draft NOTHING =
            new Draft(Map.of(Part.TITLE, "", Part.QUESTION, "", Part.ANSWER, ""), List.of(), List.of(), "fr");

    static Draft of(Map<Part, String> texts, String language, Names names) {
        var draft = new Draft(Map.of(), List.of(), List.of(), language);
        for (var part : Part.values()) draft = draft.with(part, texts.get(part), names);
        // A name that is plain in one part tells what to look for in those before it.
        for (var part : Part.values()) draft = draft.with(part, draft.text(part), names);
        return draft;
    }

    Draft with(Part part, String text, Names names) {
        var masking = new Masking(this);
        var next = new EnumMap<Part, String>(Part.class);
        next.putAll(texts);
        next.put(part, masking.mask(text, names));
        return new Draft(next, masking.masks(), shown, language);
    }

    Optional<Mask> mask(int number) {
        return masks.stream().filter(mask -> mask.number() == number).findFirst();
    }

    /** Shows again what this mask hides, wherever it stands. */
    Draft unmask(Mask mask) {
        var open = new ArrayList<>(shown);
        open.add(Masking.key(mask.hides()));
        var left = masks.stream().filter(one -> one != mask).toList();
        return new Draft(each(text -> text.replace(mask.token(), mask.hides())), left, List.copyOf(open), language);
    }

    /** Hides these words by hand, wherever they stand; the same draft where they stand nowhere. */
    Draft hide(String words) {
        var masking = new Masking(this);
        var next = each(text -> masking.hide(text, words));
        return new Draft(next, masking.masks(), shown, language);
    }

    private Map<Part, String> each(UnaryOperator<String> change) {
        var next = new EnumMap<Part, String>(Part.class);
        texts.forEach((part, text) -> next.put(part, change.apply(text)));
        return next;
    }

    String text(Part part) {
        return texts.get(part);
    }

    /** Where each token stands. */
    Map<String, List<Place>> places() {
        var places = new HashMap<String, List<Place>>();
        for (var part : Part.values()) {
            Masking.TOKEN
                    .matcher(text(part))
                    .results()
                    .forEach(found -> places.computeIfAbsent(found.group(), token -> new ArrayList<>())
                            .add(new Place(part.name().toLowerCase(Locale.ROOT), found.start(), found.end())));
        }
        return places;
    }
}
