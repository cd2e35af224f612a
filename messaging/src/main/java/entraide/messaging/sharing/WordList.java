package entraide.messaging.sharing;

import java.util.Set;

/** Words that rules know, as they are written down: one after the other. */
final class WordList {

    private WordList() {}

    static Set<String> of(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
