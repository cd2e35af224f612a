package entraide.notice.mail.plan;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy.Line;
import entraide.platform.people.PersonCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a mail tells of.
 *
 * @param line what stands there, as its reader may see it
 * @param who whose deed it was; null for nobody's, or an anonymous author's
 */
public record Told(Waiting notice, Line line, String who) {

    public static List<Told> of(List<Waiting> notices, Map<ContentRef, Line> lines, Map<Long, PersonCard> people) {
        return notices.stream()
                .filter(one -> lines.containsKey(one.subject()))
                .map(one -> new Told(one, lines.get(one.subject()), name(people, one.byId())))
                .toList();
    }

    private static String name(Map<Long, PersonCard> people, Long id) {
        var person = id == null ? null : people.get(id);
        return person == null ? null : person.displayName();
    }

    /** In the order in which something first happened there. */
    public static Map<ContentRef, List<Told>> byPlace(List<Told> all) {
        var places = new LinkedHashMap<ContentRef, List<Told>>();
        all.forEach(one -> places.computeIfAbsent(one.notice.place(), place -> new ArrayList<>())
                .add(one));
        return places;
    }

    /** The page of the client where it is read. */
    public String page() {
        var place = notice.place();
        return switch (place.kind()) {
            case "thread" ->
                "/threads/" + place.id() + "#post-" + notice.subject().id();
            case "conversation" -> "/messages?c=" + place.id();
            case "sheet" -> "/follow-up/" + place.id();
            case "decision" -> "/decisions/" + place.id();
            case "case" -> "/decisions";
            default -> line.threadId() == null ? "/queue" : "/queue?item=" + place.id();
        };
    }
}
