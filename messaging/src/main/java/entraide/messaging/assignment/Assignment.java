package entraide.messaging.assignment;

import entraide.platform.people.PersonCard;
import java.util.List;

/**
 * Who would be given to whom.
 *
 * @param version names the world it was made for: it is applied as it was shown, or not at all
 * @param without those for whom nobody has room
 */
record Assignment(String version, List<Pair> pairs, List<Share> mentors, List<PersonCard> without) {

    record Pair(PersonCard student, PersonCard mentor) {}

    /** A mentor's load. */
    record Share(PersonCard mentor, int capacity, int before, int after) {}
}
