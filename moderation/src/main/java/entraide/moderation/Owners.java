package entraide.moderation;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable;
import entraide.platform.content.WrittenTexts;
import java.util.List;
import java.util.Optional;

/** The owners of what moderation looks at. They ask moderation before they write, so they are known only after it. */
public final class Owners {

    private volatile List<Hideable> hideables = List.of();
    private volatile WrittenTexts texts;

    public void are(List<Hideable> hiding, WrittenTexts owner) {
        hideables = List.copyOf(hiding);
        texts = owner;
    }

    public Optional<Hideable> of(ContentRef ref) {
        return hideables.stream().filter(one -> one.kind().equals(ref.kind())).findFirst();
    }

    public WrittenTexts texts() {
        return texts;
    }
}
