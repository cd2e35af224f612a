package entraide.messaging.export;

import entraide.platform.content.Exportable;
import java.util.List;

/** What members take along of messaging: the conversations they take part in as they read them, and their own sheet. */
public final class MessagingParts {

    private MessagingParts() {}

    // Served by participant_inbox_idx.
    private static final String CONVERSATIONS = """
            select p.conversation_id as first, 0::bigint as second,
                   json_build_object(
                       'id', c.id, 'subject', c.subject, 'accompanimentId', c.accompaniment_id, 'side', p.side,
                       'openedAt', c.opened_at, 'readUpTo', p.read_seq,
                       'participants', (select json_agg(json_build_object(
                                                   'id', a.id, 'handle', a.handle, 'displayName', a.display_name) order by a.id)
                                          from messaging.participant other
                                          join people.card a on a.id = other.member_id
                                         where other.conversation_id = c.id))::text as line
              from messaging.participant p
              join messaging.conversation c on c.id = p.conversation_id
             where p.member_id = $1
               and p.conversation_id > $2
               and $3::bigint is not null
             order by p.conversation_id
             limit $4
            """;

    // Served by participant_inbox_idx and message_seq_key. What is gone is there for whoever wrote it alone.
    private static final String MESSAGES = """
            select m.conversation_id as first, m.seq as second,
                   json_build_object(
                       'id', m.id, 'conversationId', m.conversation_id, 'seq', m.seq, 'kind', m.kind,
                       'author', json_build_object('id', a.id, 'handle', a.handle, 'displayName', a.display_name),
                       'createdAt', m.created_at, 'editedAt', m.edited_at, 'deletedAt', m.deleted_at,
                       'body', case when m.author_id = $1 or m.deleted_at is null and m.hidden_at is null then m.body end,
                       'files', case when m.author_id = $1 or m.deleted_at is null and m.hidden_at is null then
                                   (select json_agg(json_build_object('id', f.file_id, 'name', f.name) order by f.place)
                                      from messaging.attachment f
                                     where f.message_id = m.id) end)::text as line
              from messaging.participant p
              join messaging.message m on m.conversation_id = p.conversation_id
               and m.seq <= coalesce(p.until_seq, 9223372036854775807)
              join people.card a on a.id = m.author_id
             where p.member_id = $1
               and (m.conversation_id, m.seq) > ($2, $3)
             order by m.conversation_id, m.seq
             limit $4
            """;

    // Served by participant_inbox_idx, message_seq_key and revision_pkey.
    private static final String REVISIONS = """
            select r.message_id as first, r.version as second,
                   json_build_object(
                       'messageId', r.message_id, 'version', r.version, 'body', r.body, 'writtenAt', r.written_at)::text as line
              from messaging.participant p
              join messaging.message m on m.conversation_id = p.conversation_id and m.author_id = $1
              join messaging.revision r on r.message_id = m.id
             where p.member_id = $1
               and (r.message_id, r.version) > ($2, $3)
             order by r.message_id, r.version
             limit $4
            """;

    // Served by accompaniment_student_idx and sheet_pkey.
    private static final String SHEETS = """
            select a.id as first, 0::bigint as second,
                   json_build_object(
                       'accompanimentId', a.id, 'programmeId', a.programme_id, 'beginsAt', a.begins_at, 'endedAt', a.ended_at,
                       'version', s.version, 'items', s.items,
                       'checkIns', (select json_agg(json_build_object(
                                               'week', c.week, 'moved', c.moved, 'blocks', c.blocks, 'sure', c.sure,
                                               'writtenAt', c.written_at) order by c.week)
                                      from messaging.check_in c
                                     where c.accompaniment_id = a.id))::text as line
              from messaging.accompaniment a
              left join messaging.sheet s on s.accompaniment_id = a.id
             where a.student_id = $1
               and a.id > $2
               and $3::bigint is not null
             order by a.id
             limit $4
            """;

    // Served by mentoring_mentor_idx, accompaniment_student_idx and sheet_event_pkey: what the member changed, in any
    // sheet.
    private static final String CHANGES = """
            select e.accompaniment_id as first, e.version as second,
                   json_build_object(
                       'accompanimentId', e.accompaniment_id, 'version', e.version, 'at', e.at, 'changes', e.changes)::text as line
              from messaging.party p
              join messaging.sheet_event e on e.accompaniment_id = p.accompaniment_id and e.actor_id = $1
             where p.member_id = $1
               and p.reads
               and (e.accompaniment_id, e.version) > ($2, $3)
             order by e.accompaniment_id, e.version
             limit $4
            """;

    // Served by draft_pkey.
    private static final String DRAFTS = """
            select d.version as first, 0::bigint as second,
                   json_build_object('key', d.key, 'body', d.body, 'savedAt', d.saved_at)::text as line
              from messaging.draft d
             where d.member_id = $1
               and d.version > $2
               and $3::bigint is not null
             order by d.version
             limit $4
            """;

    public static List<Exportable> all() {
        return List.of(
                Exportable.of("conversations", CONVERSATIONS),
                Exportable.of("messages", MESSAGES),
                Exportable.of("message-revisions", REVISIONS),
                Exportable.of("message-drafts", DRAFTS),
                Exportable.of("sheets", SHEETS),
                Exportable.of("sheet-changes", CHANGES));
    }
}
