-- The oldest of what waits is read by each node every few seconds.
create index item_age_idx on queue.item (asked_at) where turn = 'mentor';

-- How many promises were kept and how many broke, counted in slots as in queue.tally.
create table queue.promise_tally (
    outcome  text not null,
    slot     smallint not null,
    promises bigint not null,
    constraint promise_tally_pkey primary key (outcome, slot),
    constraint promise_tally_outcome_check check (outcome in ('kept', 'broken'))
) with (fillfactor = 50);

create function queue.count_promise() returns trigger language plpgsql as $$
begin
    insert into queue.promise_tally as known (outcome, slot, promises)
    values (case new.kind when 'broken' then 'broken' else 'kept' end, pg_backend_pid() % 8, 1)
    on conflict (outcome, slot) do update set promises = known.promises + 1;
    return null;
end
$$;

-- An answer that counts again because it came back was counted when it was given.
create trigger event_counted after insert on queue.event
    for each row
    when (new.kind = 'broken' or new.kind in ('answered', 'endorsed') and new.facts @> '{"kept": true}'
          and not new.facts ? 'cause')
    execute function queue.count_promise();

insert into queue.promise_tally (outcome, slot, promises)
select case kind when 'broken' then 'broken' else 'kept' end, 0, count(*)
  from queue.event
 where kind = 'broken' or kind in ('answered', 'endorsed') and facts @> '{"kept": true}'
 group by 1;
