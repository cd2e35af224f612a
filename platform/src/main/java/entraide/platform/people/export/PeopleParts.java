package entraide.platform.people.export;

import entraide.platform.content.Exportable;
import java.util.List;

/** What is kept of a member besides what they wrote; no secret is in it. */
final class PeopleParts {

    private PeopleParts() {}

    // Served by member_pkey.
    private static final String PROFILE = """
            select m.id as first, 0::bigint as second,
                   json_build_object(
                       'id', m.id, 'handle', m.handle, 'displayName', m.display_name, 'email', m.email, 'roles', m.roles,
                       'locale', m.locale, 'timeZone', m.time_zone, 'theme', m.theme, 'skills', m.skills, 'bio', m.bio,
                       'createdAt', m.created_at, 'cohorts', m.cohorts::json)::text as line
              from people.profile m
             where m.id = $1
               and (m.id, 0::bigint) > ($2, $3)
             limit $4
            """;

    // Served by session_of_member_idx.
    private static final String SESSIONS = """
            select s.id as first, 0::bigint as second,
                   json_build_object(
                       'id', s.id, 'address', s.address, 'agent', s.agent, 'createdAt', s.created_at, 'seenAt', s.seen_at
                   )::text as line
              from people.session s
             where s.member_id = $1
               and (s.id, 0::bigint) > ($2, $3)
             order by s.id
             limit $4
            """;

    // Served by token_of_member_idx.
    private static final String TOKENS = """
            select t.id as first, 0::bigint as second,
                   json_build_object('id', t.id, 'name', t.name, 'createdAt', t.created_at, 'usedAt', t.used_at)::text as line
              from people.token t
             where t.member_id = $1
               and (t.id, 0::bigint) > ($2, $3)
             order by t.id
             limit $4
            """;

    static List<Exportable> all() {
        return List.of(
                Exportable.of("profile", PROFILE),
                Exportable.of("sessions", SESSIONS),
                Exportable.of("tokens", TOKENS));
    }
}
