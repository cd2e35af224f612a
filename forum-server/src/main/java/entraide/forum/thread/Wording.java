package entraide.forum.thread;

import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;

/** Titles and bodies as they are kept, or why not. */
public final class Wording {

    private static final int SHORTEST_TITLE = 5;

    private Wording() {}

    static String title(String given) {
        var title = given.replaceAll("[\\p{Cc}\\p{Z}\\s]+", " ").strip();
        if (title.codePointCount(0, title.length()) < SHORTEST_TITLE) {
            throw new Refusal(Problem.invalid("/title", "is at least 5 characters long"));
        }
        return title;
    }

    public static String body(String given) {
        if (given.isBlank()) throw new Refusal(Problem.invalid("/body", "says nothing"));
        return given;
    }
}
