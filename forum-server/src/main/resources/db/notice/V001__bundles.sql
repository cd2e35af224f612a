-- All that one member hears of one place (a thread, a conversation, …) until they have read it; what comes afterwards
-- begins another. rank moves on with each notice: the order of the list.
create sequence notice.rank;

create table notice.bundle (
    id         bigint generated always as identity,
    member_id  bigint not null,
    place_kind text collate "C" not null,
    place_id   bigint not null,
    rank       bigint not null default nextval('notice.rank'),
    total      int not null,
    unread     int not null,
    last_at    timestamptz not null,
    constraint bundle_pkey primary key (id),
    constraint bundle_counts_check check (unread between 0 and total)
) with (fillfactor = 85);

alter sequence notice.rank owned by notice.bundle.rank;

create unique index bundle_unread_key on notice.bundle (member_id, place_kind, place_id) where unread > 0;
create index bundle_list_idx on notice.bundle (member_id, rank);
create index bundle_place_idx on notice.bundle (place_kind, place_id);
create index bundle_last_idx on notice.bundle (last_at);

-- One reason to look. position: whoever has read the place so far has read it. by_id: whose deed it was, null where that is
-- nobody's business.
create table notice.notice (
    id           bigint generated always as identity,
    bundle_id    bigint not null references notice.bundle on delete cascade,
    member_id    bigint not null,
    kind         text collate "C" not null,
    subject_kind text collate "C" not null,
    subject_id   bigint not null,
    position     bigint not null,
    by_id        bigint,
    at           timestamptz not null,
    read_at      timestamptz,
    constraint notice_pkey primary key (id),
    constraint notice_once_key unique (subject_kind, subject_id, member_id, kind, position)
);

create index notice_bundle_idx on notice.notice (bundle_id, id);

-- Of a bundle its latest tell enough, however many there are.
create function notice.latest(bundle bigint) returns setof notice.notice
    language sql stable parallel safe
begin atomic
    select * from notice.notice where bundle_id = bundle order by id desc limit 20;
end;
