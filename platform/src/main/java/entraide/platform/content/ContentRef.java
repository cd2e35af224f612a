package entraide.platform.content;

/** Names one thing that a member wrote: {@code kind} is its owner's word for it ({@code thread}, {@code post}, …). */
public record ContentRef(String kind, long id) {

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
