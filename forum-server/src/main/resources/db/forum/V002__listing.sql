-- Where a thread stands in lists: on the shelf '' of all, on 'pinned', and on 'tag:x' for each of its tags. A narrow
-- table of its own, so that a reply touches these indexes and not the thread's, and a thread that is gone is in none.
create table forum.listing (
    thread_id   bigint not null,
    shelf       text collate "C" not null,
    space_id    bigint not null,
    kind        text collate "C" not null,
    state       text collate "C" not null,
    activity_at timestamptz not null,
    thanks      int not null,
    constraint listing_pkey primary key (thread_id, shelf)
) with (fillfactor = 85);

create index listing_activity_idx on forum.listing (shelf, space_id, activity_at, thread_id);
create index listing_kind_activity_idx on forum.listing (shelf, space_id, kind, state, activity_at, thread_id);
create index listing_kind_newest_idx on forum.listing (shelf, space_id, kind, state, thread_id);
create index listing_kind_thanks_idx on forum.listing (shelf, space_id, kind, state, thanks, thread_id);

-- Every kind with every state it can have: a list without these filters reads all of them side by side.
create view forum.kind_state (kind, state) as
    values ('question' collate "C", 'unanswered' collate "C"), ('question', 'answered'), ('question', 'solved'),
           ('discussion', ''), ('announcement', ''), ('win', '');

create function forum.shelves(thread forum.thread) returns text[]
    language sql immutable
    return case
        when thread.deleted_at is not null or thread.hidden_at is not null then '{}'::text[]
        else array['']
          || case when thread.pinned_at is null then '{}'::text[] else array['pinned'] end
          || array(select 'tag:' || tag from unnest(thread.tags) as tag)
    end;

create function forum.list_new() returns trigger
    language plpgsql as $$
begin
    insert into forum.listing (thread_id, shelf, space_id, kind, state, activity_at, thanks)
    select n.id, shelf, n.space_id, n.kind, coalesce(n.state, ''), n.last_activity_at, n.thanks
      from new_thread n, unnest(forum.shelves(n::forum.thread)) as shelf;
    update forum.space s
       set thread_count = s.thread_count + added.threads
      from (select space_id, count(*) as threads
              from new_thread
             where deleted_at is null and hidden_at is null
             group by space_id) added
     where s.id = added.space_id;
    return null;
end
$$;

create function forum.list_again() returns trigger
    language plpgsql as $$
begin
    delete from forum.listing where thread_id = new.id;
    insert into forum.listing (thread_id, shelf, space_id, kind, state, activity_at, thanks)
    select new.id, shelf, new.space_id, new.kind, coalesce(new.state, ''), new.last_activity_at, new.thanks
      from unnest(forum.shelves(new)) as shelf;
    update forum.space s
       set thread_count = s.thread_count
         - (s.id = old.space_id and cardinality(forum.shelves(old)) > 0)::int
         + (s.id = new.space_id and cardinality(forum.shelves(new)) > 0)::int
     where s.id in (old.space_id, new.space_id);
    return null;
end
$$;

create function forum.list_moved() returns trigger
    language plpgsql as $$
begin
    update forum.listing
       set state = coalesce(new.state, ''), activity_at = new.last_activity_at, thanks = new.thanks
     where thread_id = new.id;
    return null;
end
$$;

-- One statement for all rows, so that many threads can be put in at once.
create trigger thread_listed after insert on forum.thread
    referencing new table as new_thread
    for each statement execute function forum.list_new();

create trigger thread_listed_again after update on forum.thread
    for each row
    when ((old.space_id, old.tags, old.pinned_at is null, old.deleted_at is null, old.hidden_at is null)
        is distinct from
          (new.space_id, new.tags, new.pinned_at is null, new.deleted_at is null, new.hidden_at is null))
    execute function forum.list_again();

create trigger thread_moved_in_lists after update on forum.thread
    for each row
    when ((old.state, old.last_activity_at, old.thanks) is distinct from (new.state, new.last_activity_at, new.thanks))
    execute function forum.list_moved();
