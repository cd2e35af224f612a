package entraide.notice.export;

import entraide.platform.content.Exportable;
import java.util.List;

/** What members take along of their notices: what they were told of and when, without a word of what others wrote. */
public final class NoticeParts {

    private NoticeParts() {}

    // Served by bundle_list_idx and notice_bundle_idx.
    private static final String NOTICES = """
            select b.rank as first, n.id as second,
                   json_build_object(
                       'kind', n.kind, 'place', json_build_object('kind', b.place_kind, 'id', b.place_id),
                       'subject', json_build_object('kind', n.subject_kind, 'id', n.subject_id), 'at', n.at,
                       'readAt', n.read_at)::text as line
              from notice.bundle b
              join notice.notice n on n.bundle_id = b.id
             where b.member_id = $1
               and b.rank >= $2
               and (b.rank, n.id) > ($2, $3)
             order by b.rank, n.id
             limit $4
            """;

    public static List<Exportable> all() {
        return List.of(Exportable.of("notices", NOTICES));
    }
}
