package entraide.notice.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of notices that a person decides about together, with how they reach whoever decided nothing. */
public enum Family {
    /** My word is awaited in a conversation. */
    TURN(true, How.NOW, true, "turn"),
    /** What mentors have in hand and must not let fall. */
    MENTORING(true, How.NOW, true, "handed-over", "reminded", "claim-lost", "claim-ending", "promise-at-risk"),
    QUESTIONS(false, How.NOW, true, "answered", "same-problem-answered", "same-problem-solved"),
    REPLIES(false, How.DIGEST, true, "mentioned", "replied"),
    CONVERSATIONS(false, How.DIGEST, true, "message", "sheet-changed"),
    RECOGNITION(false, How.DIGEST, false, "solved", "endorsed"),
    FOLLOWED(false, How.DIGEST, false, "followed", "started"),
    MODERATION(false, How.DIGEST, true, "decided", "reviewed", "case-decided");

    private static final List<Family> ALL = List.of(values());

    private final boolean urgent;
    private final How mail;
    private final boolean push;
    private final List<String> kinds;

    Family(boolean urgent, How mail, boolean push, String... kinds) {
        this.urgent = urgent;
        this.mail = mail;
        this.push = push;
        this.kinds = List.of(kinds);
    }

    /** Empty for a kind that only a newer server knows. */
    public static Optional<Family> of(String kind) {
        return ALL.stream().filter(family -> family.kinds.contains(kind)).findFirst();
    }

    @JsonCreator
    public static Family named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the member is who must act: then no budget holds a mail back. */
    public boolean urgent() {
        return urgent;
    }

    public List<String> kinds() {
        return kinds;
    }

    Wishes.Wish byDefault() {
        return new Wishes.Wish(mail, push);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Family::word).toList();
    }
}
