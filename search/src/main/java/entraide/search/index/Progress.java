package entraide.search.index;

/**
 * How far an index has come; kept in the index itself, so that it is never ahead of what it holds.
 *
 * @param place in the outbox
 * @param kind and id of the last thing that the first walk through everything has put in
 * @param whole whether that walk is over
 */
public record Progress(String place, String kind, long id, boolean whole) {

    /** Of an index that nothing is in yet. */
    public static final Progress NONE = new Progress("", "", 0, false);

    public Progress at(String newPlace) {
        return new Progress(newPlace, kind, id, whole);
    }

    public Progress walkedTo(String walkedKind, long walkedId) {
        return new Progress(place, walkedKind, walkedId, whole);
    }

    /** The walk begins anew, over what is there already. */
    public Progress again() {
        return new Progress(place, "", 0, false);
    }

    public Progress finished() {
        return new Progress(place, kind, id, true);
    }

    public boolean begun() {
        return !place.isEmpty();
    }
}
