package entraide.moderation;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable;
import entraide.platform.content.Resembling;
import entraide.platform.content.WrittenTexts;
import java.util.List;
import java.util.Optional;

/** The owners of what moderation looks at. They ask moderation before they write, so they are known only after it. */
public final class Owners {

    private volatile List<Hideable> hideables = List.of();
    private volatile WrittenTexts texts;
    private volatile Resembling resembling;

    public void are(List<Hideable> hiding, WrittenTexts owner) {
        hideables = List.copyOf(hiding);
        texts = owner;
    }

    public Optional<Hideable> of(ContentRef ref) {
        return hideables.stream().filter(one -> one.kind().equals(ref.kind())).findFirst();
    }

    void alike(Resembling search) {
        resembling = search;
    }

    /** Empty where nobody searches. */
    public Optional<Resembling> resembling() {
        return Optional.ofNullable(resembling);
    }

    public WrittenTexts texts() {
        return texts;
    }
}
