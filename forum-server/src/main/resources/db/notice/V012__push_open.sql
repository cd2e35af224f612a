-- By which token a program asked to be told, where it was no browser's session. Of those that are there it was not kept: they
-- ask again.
alter table notice.push add column token_id bigint;

delete from notice.push where session_id is null;

-- Whether the session or token is there by which somebody asked to be told; sessions last since these moments.
create function notice.is_open(p notice.push, seen_since timestamptz, begun_since timestamptz) returns boolean
    language sql stable parallel safe
begin atomic
    select exists (select from people.session s
                    where s.id = p.session_id
                      and s.member_id = p.member_id
                      and s.seen_at > seen_since
                      and s.created_at > begun_since)
        or exists (select from people.token t
                    where t.id = p.token_id
                      and t.member_id = p.member_id);
end;
