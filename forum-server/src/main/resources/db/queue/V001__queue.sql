-- Opening hours by which promises are counted; spec as CalendarSpec reads it.
create table queue.calendar (
    name text primary key,
    spec jsonb not null
);

-- What the queue knows of a space: its names as last told, and by when a mentor's word is promised there.
-- No calendar: CalendarSpec.DEFAULT.
create table queue.space_target (
    space_id       bigint primary key,
    slug           text not null,
    name           text not null,
    calendar       text references queue.calendar,
    target_minutes int not null default 1440 check (target_minutes > 0)
);

create index space_target_slug_idx on queue.space_target (slug);

-- Locked before a mentor's claims are counted, so that two requests of one mentor take turns.
create table queue.mentor (
    member_id bigint primary key
);

-- One thing that waits, or waited. The claim stands on the row itself: whoever locks the row sees who holds it.
-- lane: 0 broken, 1 at risk, 2 waiting. place: what the lane is ordered by, a promise or an age.
create table queue.item (
    id          bigint generated always as identity primary key,
    kind        text not null,
    ref_id      bigint not null,
    thread_id   bigint,
    space_id    bigint not null references queue.space_target,
    title       text not null,
    asker_id    bigint not null,
    anonymous   boolean not null,
    asked_at    timestamptz not null,
    weight      int not null check (weight >= 0),
    blocked     boolean not null,
    tags        text[] not null,
    turn        text not null check (turn in ('asker', 'mentor', 'event', 'done')),
    turn_before text check (turn_before in ('asker', 'mentor', 'event')),
    lane        smallint not null check (lane between 0 and 2),
    place       timestamptz not null,
    promise_at  timestamptz not null,
    at_risk_at  timestamptz not null,
    broken_at   timestamptz,
    kept        boolean,
    answers     int not null default 0,
    answered_at timestamptz,
    answered_by bigint,
    claim_id    bigint,
    claimed_by  bigint,
    claimed_at  timestamptz,
    lease_until timestamptz,
    fence       bigint not null default 0,
    version     bigint not null default 1,
    constraint item_ref_key unique (kind, ref_id),
    constraint item_done_check check ((turn = 'done') = (turn_before is not null)),
    constraint item_promise_check check (at_risk_at <= promise_at),
    constraint item_claim_check check (num_nulls(claim_id, claimed_by, claimed_at, lease_until) in (0, 4)),
    constraint item_claim_waits_check check (claim_id is null or turn = 'mentor')
);

create index item_order_idx on queue.item (lane, place, id) where turn = 'mentor';
create index item_space_order_idx on queue.item (space_id, lane, place, id) where turn = 'mentor';
create index item_tags_idx on queue.item using gin (tags) where turn = 'mentor';
create index item_claimed_idx on queue.item (claimed_by) where claimed_by is not null;
create index item_next_risk_idx on queue.item (at_risk_at) where turn = 'mentor' and lane = 2;
create index item_next_break_idx on queue.item (promise_at) where turn = 'mentor' and lane = 1;

-- Every grant of an item, and how it ended. answers: how often the item was answered before the grant; more of them
-- tell that somebody answered since.
create table queue.claim (
    id         bigint generated always as identity primary key,
    item_id    bigint not null references queue.item,
    mentor_id  bigint not null,
    fence      bigint not null,
    answers    int not null,
    granted_at timestamptz not null,
    ended_at   timestamptz,
    why        text,
    constraint claim_fence_key unique (item_id, fence),
    constraint claim_ended_check check ((ended_at is null) = (why is null))
);

-- Every transition, with who did it and why; actor is null for what time did.
create table queue.event (
    id       bigint generated always as identity primary key,
    item_id  bigint not null references queue.item,
    at       timestamptz not null,
    actor_id bigint,
    kind     text not null,
    facts    jsonb not null
);

create index event_item_idx on queue.event (item_id, id);

-- How many wait in each lane, kept by the triggers below. Each connection counts in one of eight slots, so that writers
-- do not wait for one another; a slot alone may be negative, their sum is the number. Room in the pages and early
-- vacuuming keep the few rows in few pages.
create table queue.tally (
    space_id bigint not null,
    lane     smallint not null,
    slot     smallint not null,
    waiting  bigint not null,
    constraint tally_pkey primary key (space_id, lane, slot)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

create function queue.count(counted queue.item, by int) returns void language sql as $$
    insert into queue.tally as known (space_id, lane, slot, waiting)
    values (counted.space_id, counted.lane, pg_backend_pid() % 8, by)
    on conflict (space_id, lane, slot) do update set waiting = known.waiting + excluded.waiting
$$;

create function queue.count_entered() returns trigger language plpgsql as $$
begin
    insert into queue.tally as known (space_id, lane, slot, waiting)
    select space_id, lane, pg_backend_pid() % 8, count(*)
      from entered
     where turn = 'mentor'
     group by space_id, lane
     order by space_id, lane
    on conflict (space_id, lane, slot) do update set waiting = known.waiting + excluded.waiting;
    return null;
end
$$;

create function queue.count_moved() returns trigger language plpgsql as $$
begin
    if old.turn = 'mentor' then
        perform queue.count(old, -1);
    end if;
    if tg_op = 'UPDATE' and new.turn = 'mentor' then
        perform queue.count(new, 1);
    end if;
    return null;
end
$$;

create trigger item_entered after insert on queue.item referencing new table as entered
    for each statement execute function queue.count_entered();

create trigger item_moved after update of turn, lane, space_id on queue.item
    for each row when ((old.turn, old.lane, old.space_id) is distinct from (new.turn, new.lane, new.space_id))
    execute function queue.count_moved();

create trigger item_deleted after delete on queue.item
    for each row execute function queue.count_moved();
