-- since: when the present turn began. peers_until: peers come first until then; warm_until: and alumni before all others.
-- owner_id: the mentor whose word is awaited, reminded at remind_at (null once done), let go at return_at.
-- pause_*: of what waits for a date. due_at: when time alone changes something here, whatever it is.
-- lane 3: with the peers.
alter table queue.item
    add column since       timestamptz,
    add column peers_until timestamptz,
    add column warm_until  timestamptz,
    add column owner_id    bigint,
    add column remind_at   timestamptz,
    add column return_at   timestamptz,
    add column pause_until timestamptz,
    add column pause_wakes boolean,
    add column pause_by    bigint,
    add column nudges      smallint not null default 0,
    add column escalated   boolean not null default false,
    add column due_at      timestamptz;

update queue.item
   set since = coalesce(answered_at, asked_at),
       due_at = case
                    when turn = 'mentor' and lane = 2 then at_risk_at
                    when turn = 'mentor' and lane = 1 then promise_at + interval '1 millisecond'
                    when turn = 'asker' then answered_at + interval '3 days'
                end;

alter table queue.item
    alter column since set not null,
    drop constraint item_lane_check,
    add constraint item_lane_check check (lane between 0 and 3),
    add constraint item_peers_check check ((lane = 3) = (peers_until is not null) or turn <> 'mentor'),
    add constraint item_warm_check check (warm_until is null or peers_until is not null),
    add constraint item_owner_check check ((owner_id is null) = (return_at is null)),
    add constraint item_pause_check check (
        num_nulls(pause_until, pause_wakes, pause_by) in (0, 3) and (turn = 'event') = (pause_until is not null));

drop index queue.item_next_risk_idx;
drop index queue.item_next_break_idx;
create index item_due_idx on queue.item (due_at) where due_at is not null;
create index item_owner_idx on queue.item (owner_id, turn) where owner_id is not null;
create index item_escalated_idx on queue.item (lane, place, id) where turn = 'mentor' and escalated;
create index item_asker_idx on queue.item (asker_id, asked_at desc, id desc);

-- Each promise ever made, and how it ended; broken is what ended later than it was due, or did not end yet.
-- waited: business minutes from made_at to ended_at, written when it is learnt from.
create table queue.promise (
    id       bigint generated always as identity primary key,
    item_id  bigint not null references queue.item,
    space_id bigint not null,
    made_at  timestamptz not null,
    due_at   timestamptz not null,
    ended_at timestamptz,
    how      text,
    waited   int check (waited >= 0),
    constraint promise_ended_check check ((ended_at is null) = (how is null))
);

insert into queue.promise (item_id, space_id, made_at, due_at, ended_at, how)
select id, space_id, asked_at, promise_at, answered_at, case when answered_at is not null then 'answered' end
  from queue.item;

create index promise_item_idx on queue.promise (item_id, id desc);
create index promise_made_idx on queue.promise (made_at, space_id);
create index promise_unlearnt_idx on queue.promise (id) where ended_at is not null and waited is null and how <> 'left';
create index promise_waits_idx on queue.promise (space_id, ended_at) include (waited) where waited is not null;

-- usual_minutes: within how much business time four of five were answered of late; null while too few were.
alter table queue.space_target
    add column peer_minutes  int not null default 240 check (peer_minutes >= 0),
    add column warm_minutes  int not null default 120 check (warm_minutes between 0 and 120),
    add column usual_minutes int check (usual_minutes > 0);

-- What was written through it, so that it can be taken back at once.
alter table queue.claim
    add column answer_id bigint;

-- Who passed something over, and why; it is not handed to them again.
create table queue.skip (
    item_id   bigint not null references queue.item,
    mentor_id bigint not null,
    why       text not null,
    at        timestamptz not null,
    constraint skip_pkey primary key (item_id, mentor_id)
);

-- When a mentor is away, and who stands in.
create table queue.absence (
    member_id     bigint primary key,
    from_at       timestamptz not null,
    until_at      timestamptz not null,
    substitute_id bigint,
    constraint absence_time_check check (from_at < until_at),
    constraint absence_self_check check (substitute_id <> member_id)
);

create index absence_substitute_idx on queue.absence (substitute_id) where substitute_id is not null;

-- What mentors say often; owner_id null: everybody's.
create table queue.saved_reply (
    id         bigint generated always as identity primary key,
    owner_id   bigint,
    title      text not null,
    body       text not null,
    changed_by bigint not null,
    changed_at timestamptz not null,
    version    bigint not null default 1
);

create index saved_reply_title_idx on queue.saved_reply (owner_id, title, id);

-- Who has an item open; worth nothing after a crash.
create unlogged table queue.presence (
    item_id   bigint not null,
    member_id bigint not null,
    seen_at   timestamptz not null,
    constraint presence_pkey primary key (item_id, member_id)
);
