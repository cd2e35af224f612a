-- among: who alone may see and answer it, of what is written in private; null for every mentor. What is private belongs to
-- no space (space_id 0), and no count that others read knows of it.
alter table queue.item
    add column among bigint[],
    add constraint item_among_check check ((among is null) = (space_id <> 0));

drop index queue.item_order_idx;
create index item_order_idx on queue.item (lane, place, id) where turn = 'mentor' and among is null;
create index item_among_idx on queue.item using gin (among) where turn = 'mentor' and among is not null;

create or replace function queue.count_entered() returns trigger language plpgsql as $$
begin
    insert into queue.tally as known (space_id, lane, slot, waiting)
    select space_id, lane, pg_backend_pid() % 8, count(*)
      from entered
     where turn = 'mentor' and among is null
     group by space_id, lane
     order by space_id, lane
    on conflict (space_id, lane, slot) do update set waiting = known.waiting + excluded.waiting;
    return null;
end
$$;

-- What is private stays private, and what is not never becomes it.
drop trigger item_moved on queue.item;
create trigger item_moved after update of turn, lane, space_id on queue.item
    for each row
    when (new.among is null and (old.turn, old.lane, old.space_id) is distinct from (new.turn, new.lane, new.space_id))
    execute function queue.count_moved();

drop trigger item_deleted on queue.item;
create trigger item_deleted after delete on queue.item
    for each row when (old.among is null) execute function queue.count_moved();
