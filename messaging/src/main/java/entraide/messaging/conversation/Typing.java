package entraide.messaging.conversation;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.events.Whisper;
import entraide.platform.events.Whispers;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Somebody is typing: told to the open pages of the others, and kept nowhere. */
final class Typing {

    private final Db db;
    private final Whispers whispers;

    Typing(Db db, Whispers whispers) {
        this.db = db;
        this.whispers = whispers;
    }

    // Served by participant_pkey.
    private static final String OTHERS = """
            select coalesce(array_agg(p.member_id) filter (where p.member_id <> $2), '{}') as others
              from messaging.participant p
             where p.conversation_id = $1
               and p.until_seq is null
            having bool_or(p.member_id = $2)
            """;

    Future<Void> say(long memberId, long conversationId) {
        return Sql.first(db, OTHERS, row -> row.getArrayOfLongs("others"), conversationId, memberId)
                .map(found -> {
                    var others = found.orElseThrow(Refusal::notFound);
                    whispers.say(new Whisper(
                            "messaging.typing",
                            new ContentRef("conversation", conversationId),
                            List.of(others),
                            Map.of("conversationId", conversationId, "memberId", memberId)));
                    return null;
                });
    }
}
