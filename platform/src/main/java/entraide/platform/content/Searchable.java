package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.events.DomainEvent;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What search may read; asked again after every event, for what is to be shown, and for all when an index is built. */
public interface Searchable {

    String kind();

    /** The texts as they are now, in any order; what nobody may find any more is not among them. */
    Future<List<Found>> current(Db db, Collection<Long> ids);

    /** At most {@code limit} ids above {@code after}, in order. */
    Future<List<Long>> idsAfter(Db db, long after, int limit);

    /** Whether so much may be found otherwise after this event that everything is to be looked at again. */
    boolean overturnedBy(DomainEvent event);

    /** What may be found otherwise than before, or no more, after this event. */
    Future<List<Long>> touchedBy(Db db, DomainEvent event);

    /**
     * One text that may be found.
     *
     * @param ownerId who wrote it, anonymously or not: for their own eyes only
     * @param language {@code fr}, {@code en} or null
     * @param audience keys of those who may read it; see {@code platform.live.Audiences}
     * @param facets words of the form {@code name:value} by which all of its readers may find and count it
     */
    record Found(
            ContentRef ref,
            long threadId,
            long ownerId,
            String title,
            String text,
            String language,
            List<String> audience,
            List<String> facets,
            Instant writtenAt,
            long version) {

        /** The values of one facet. */
        public List<String> facet(String name) {
            return facets.stream()
                    .filter(facet -> facet.startsWith(name + ":"))
                    .map(facet -> facet.substring(name.length() + 1))
                    .toList();
        }
    }
}
