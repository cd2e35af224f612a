package entraide.messaging.sharing;

import java.util.List;
import java.util.stream.Stream;

/** All that tells in a text who somebody is. Pure, and in time linear in the text. */
final class Entities {

    private Entities() {}

    static List<Span> in(String text, Names names) {
        var words = Word.in(text);
        var found = Stream.of(
                        Addresses.in(text),
                        Figures.in(text, words),
                        Companies.in(text, words).stream(),
                        names.in(text, words).stream())
                .flatMap(kind -> kind);
        return Span.apart(found.toList());
    }
}
