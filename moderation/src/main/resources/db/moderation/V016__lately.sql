-- What a member wrote of late, in one statement: it takes the member's turn first, and each statement of a volatile function sees
-- what was committed before it, so that what is counted is counted after the lock. Of a text with such words and links: in how
-- many spaces the member said nearly the same, how many others said the same, and how often each link was given.
create function moderation.lately(author bigint, soon timestamptz, day_ago timestamptz, words bigint, nearly bigint, links text[],
    out burst int, out today int, out others int, out spaces bigint[], out hosts json) language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtext('moderation.pace'), author::int);
    -- Served by trace_author_idx. Nearly the same are two likenesses with few bits that differ.
    select count(*) filter (where t.at > soon)::int, count(*)::int,
           array_agg(distinct t.space_id) filter (where bit_count((t.likeness # nearly)::bit(64)) <= 8)
      into burst, today, spaces
      from moderation.trace t
     where t.author_id = author and t.at > day_ago;
    others := 0;
    if words is not null then
        -- Served by trace_digest_idx.
        select count(distinct t.author_id)::int into others
          from moderation.trace t
         where t.digest = words and t.at > day_ago and t.author_id <> author;
    end if;
    if cardinality(links) > 0 then
        -- Served by trace_author_idx.
        select json_object_agg(given.host, given.times) into hosts
          from (select host, count(*)::int as times
                  from moderation.trace t, unnest(t.hosts) as host
                 where t.author_id = author and t.at > day_ago and t.hosts && links and host = any(links)
                 group by host) given;
    end if;
end $$;
