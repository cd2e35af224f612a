package entraide.messaging.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.Digest;
import entraide.platform.people.PersonCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Shares students out: each goes to the mentor who will be least full with them, and nobody gets more than they have room
 * for. The same world gives the same shares.
 */
final class Balance {

    private static final int ENOUGH = 16;

    /** A mentor while students are given out. */
    private record Filling(Capacity capacity, int load) {

        Filling another() {
            return new Filling(capacity, load + 1);
        }

        boolean hasRoom() {
            return load < capacity.students();
        }

        double fullWithOneMore() {
            return (load + 1.0) / capacity.students();
        }

        long id() {
            return capacity.mentor().id();
        }
    }

    private static final Comparator<Filling> LEAST_FULL = Comparator.comparingDouble(Filling::fullWithOneMore)
            .thenComparingInt(Filling::load)
            .thenComparingLong(Filling::id);

    private Balance() {}

    static Assignment of(long cohortId, List<PersonCard> students, List<Capacity> mentors) {
        var open = new PriorityQueue<>(LEAST_FULL);
        mentors.stream()
                .filter(mentor -> mentor.room() > 0)
                .map(mentor -> new Filling(mentor, mentor.load()))
                .forEach(open::add);
        var pairs = new ArrayList<Assignment.Pair>();
        for (var student : students) {
            var mentor = open.poll();
            if (mentor == null) break;
            pairs.add(new Assignment.Pair(student, mentor.capacity().mentor()));
            if (mentor.another().hasRoom()) open.add(mentor.another());
        }
        var shares = mentors.stream().map(mentor -> share(mentor, pairs)).toList();
        var without = List.copyOf(students.subList(pairs.size(), students.size()));
        return new Assignment(version(cohortId, pairs, shares, without), pairs, shares, without);
    }

    private static Assignment.Share share(Capacity mentor, List<Assignment.Pair> pairs) {
        var given = pairs.stream()
                .filter(pair -> pair.mentor().id() == mentor.mentor().id())
                .count();
        int capacity = mentor.students() == null ? 0 : mentor.students();
        return new Assignment.Share(mentor.mentor(), capacity, mentor.load(), mentor.load() + (int) given);
    }

    /** Of what staff saw: who, whom, and how full everybody is. */
    private static String version(
            long cohortId, List<Assignment.Pair> pairs, List<Assignment.Share> shares, List<PersonCard> without) {
        var digest = Digest.sha256();
        digest.update(("cohort " + cohortId).getBytes(UTF_8));
        pairs.forEach(pair ->
                digest.update((" " + pair.student().id() + ">" + pair.mentor().id()).getBytes(UTF_8)));
        shares.forEach(share -> digest.update(
                (" " + share.mentor().id() + ":" + share.before() + "/" + share.capacity()).getBytes(UTF_8)));
        without.forEach(student -> digest.update((" -" + student.id()).getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, ENOUGH);
    }
}
