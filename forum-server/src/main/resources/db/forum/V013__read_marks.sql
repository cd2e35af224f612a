-- How far a member has read. What happened in the thread until seen_at is no news.
create table forum.read_mark (
    member_id bigint not null,
    thread_id bigint not null references forum.thread,
    post_id   bigint not null,
    seen_at   timestamptz not null,
    constraint read_mark_pkey primary key (member_id, thread_id)
) with (fillfactor = 85);

-- Until when all of a space is no news, marked or not.
create table forum.space_mark (
    member_id bigint not null,
    space_id  bigint not null references forum.space,
    seen_at   timestamptz not null,
    constraint space_mark_pkey primary key (member_id, space_id)
);

-- What came after a mark, in the order in which it came.
create index post_after_idx on forum.post (thread_id, id) where shown;
