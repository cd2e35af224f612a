package entraide.platform.events;

import entraide.platform.content.ContentRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that happened, told to other modules through the outbox.
 *
 * @param topic past tense under its module: {@code forum.post-written}
 * @param version of the subject after it happened
 * @param audience keys of those whose live stream may mention it ({@code space:4}, {@code member:7}); nobody when empty
 * @param facts ids and facts for subscribers; never sent to live streams
 * @param about ids that live streams carry besides the subject, so that an open page knows itself meant:
 *     {@code threadId}, {@code itemId}; only ids that everybody in the audience may know, never whose deed it was
 */
public record DomainEvent(
        String topic,
        ContentRef subject,
        long version,
        List<String> audience,
        Map<String, Object> facts,
        Map<String, Long> about) {

    public DomainEvent(
            String topic, ContentRef subject, long version, List<String> audience, Map<String, Object> facts) {
        this(topic, subject, version, audience, facts, Map.of());
    }

    private static final String MEMBER = "member:";

    /** The number that a fact gives; null where there is none. */
    public Long number(String fact) {
        return facts.get(fact) instanceof Number number ? number.longValue() : null;
    }

    /** Those of its audience who are meant by name. */
    public Set<Long> members() {
        return audience.stream()
                .filter(key -> key.startsWith(MEMBER))
                .map(key -> Long.parseLong(key.substring(MEMBER.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
