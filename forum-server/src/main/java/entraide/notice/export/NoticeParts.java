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

    // Served by feed_of_member_idx.
    private static final String FEEDS = """
            select f.id as first, 0::bigint as second,
                   json_build_object(
                       'id', f.id, 'spaceId', f.place_id, 'createdAt', f.created_at, 'usedAt', f.used_at)::text as line
              from notice.feed f
             where f.member_id = $1
               and f.id > $2
               and $3::bigint is not null
             order by f.id
             limit $4
            """;

    // Served by push_member_idx.
    private static final String DEVICES = """
            select id as first, 0::bigint as second,
                   json_build_object('agent', agent, 'createdAt', created_at, 'toldAt', told_at)::text as line
              from notice.push
             where member_id = $1
               and id >= $2
               and (id, 0::bigint) > ($2::bigint, $3::bigint)
             order by id
             limit $4
            """;

    // Served by channel_pkey.
    private static final String CHANNELS = """
            select c.member_id as first, 0::bigint as second,
                   json_build_object(
                       'mail', c.mail, 'budget', c.budget, 'quietFrom', c.quiet_from, 'quietUntil', c.quiet_until,
                       'digestHour', c.digest_hour, 'digestDay', c.digest_day, 'families', c.families)::text as line
              from notice.channel c
             where c.member_id = $1
               and (c.member_id, 0::bigint) > ($2, $3)
             limit $4
            """;

    // Served by mail_of_member_idx.
    private static final String MAILS = """
            select m.id as first, 0::bigint as second,
                   json_build_object('sentAt', m.sent_at, 'notices', m.notices)::text as line
              from notice.mail m
             where m.member_id = $1
               and (m.id, 0::bigint) > ($2, $3)
             order by m.id
             limit $4
            """;

    public static List<Exportable> all() {
        return List.of(
                Exportable.of("notices", NOTICES),
                Exportable.of("private-feeds", FEEDS),
                Exportable.of("devices", DEVICES),
                Exportable.of("channels", CHANNELS),
                Exportable.of("notice-mails", MAILS));
    }
}
