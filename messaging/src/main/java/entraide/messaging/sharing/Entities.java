package entraide.messaging.sharing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that tells in a text who somebody is. Pure, and in time linear in the text. */
final class Entities {

    private Entities() {}

    /** @param met words of names that are hidden already */
    static List<Span> in(String text, Names names, Set<String> met) {
        var words = Word.in(text);
        var found = Stream.of(
                        Addresses.in(text),
                        Figures.in(text, words),
                        Companies.in(text, words).stream(),
                        names.in(text, words).stream(),
                        Strangers.in(text, words, met).stream())
                .flatMap(kind -> kind);
        return Span.apart(found.toList());
    }
}
