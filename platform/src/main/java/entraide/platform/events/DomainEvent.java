package entraide.platform.events;

import entraide.platform.content.ContentRef;
import java.util.List;
import java.util.Map;

/**
 * Something that happened, told to other modules through the outbox.
 *
 * @param topic past tense under its module: {@code forum.post-written}
 * @param version of the subject after it happened
 * @param audience keys of those whose live stream may mention it ({@code space:4}, {@code member:7}); nobody when empty
 * @param facts ids and facts for subscribers; never sent to live streams
 */
public record DomainEvent(
        String topic, ContentRef subject, long version, List<String> audience, Map<String, Object> facts) {}
