package entraide.messaging.sharing;

import entraide.platform.people.NameWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** What people are called, in French and in English: names only, and names that are words or places too. */
final class GivenNames {

    private static final Set<String> ONLY = read("given-names.txt");
    private static final Set<String> WORDS = read("given-names-ordinary.txt");
    // Months and places have a capital wherever they stand.
    private static final Set<String> CAPITAL_ANYWAY = WordList.of("""
            april may summer june avril mai noel jan france paris florence lourdes sydney victoria virginia georgia
            jordan israel chad austin dallas madison milan savannah chelsea trinity lorraine mercedes ruby eden
            """);

    private GivenNames() {}

    static boolean contain(String folded) {
        return ONLY.contains(folded) || WORDS.contains(folded);
    }

    /** Nothing but a name. */
    static boolean only(String folded) {
        return ONLY.contains(folded);
    }

    /** Its capital does not make it a name. */
    static boolean capitalAnyway(String folded) {
        return CAPITAL_ANYWAY.contains(folded);
    }

    private static Set<String> read(String file) {
        try (var stream = GivenNames.class.getResourceAsStream("/messaging/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(NameWords::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
