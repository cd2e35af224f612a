-- How many threads of a space carry a tag: kept, so that no list of tags counts threads.
create table forum.tag_use (
    space_id bigint not null,
    name     text collate "C" not null,
    threads  int not null,
    constraint tag_use_pkey primary key (space_id, name)
) with (fillfactor = 85);

create function forum.count_tags() returns trigger
    language plpgsql as $$
begin
    insert into forum.tag_use as known (space_id, name, threads)
    select space_id, substr(shelf, 5), case when tg_op = 'INSERT' then count(*) else -count(*) end
      from changed
     where shelf like 'tag:%'
     group by space_id, shelf
     -- In one order, so that two threads with the same tags never wait for one another in a circle.
     order by space_id, shelf
        on conflict (space_id, name) do update set threads = known.threads + excluded.threads;
    return null;
end
$$;

create trigger listing_tags_added after insert on forum.listing
    referencing new table as changed
    for each statement execute function forum.count_tags();

create trigger listing_tags_gone after delete on forum.listing
    referencing old table as changed
    for each statement execute function forum.count_tags();

insert into forum.tag_use (space_id, name, threads)
select space_id, substr(shelf, 5), count(*)
  from forum.listing
 where shelf like 'tag:%'
 group by space_id, shelf;
