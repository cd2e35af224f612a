package entraide.forum.space;

/** A space as a caller names it: by id or by slug. Slugs are never digits alone. */
public record SpaceName(Long id, String slug) {

    public static SpaceName of(Object given) {
        var text = String.valueOf(given);
        return text.matches("[0-9]{1,15}") ? new SpaceName(Long.parseLong(text), null) : new SpaceName(null, text);
    }
}
