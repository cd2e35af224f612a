-- How closely a member wants to hear of a thread or a space; without a row it is normal.
create table forum.thread_follow (
    thread_id bigint not null references forum.thread,
    member_id bigint not null,
    level     text not null,
    -- False where it came by itself, by writing.
    chosen    boolean not null,
    at        timestamptz not null,
    constraint thread_follow_pkey primary key (thread_id, member_id),
    constraint thread_follow_level_check check (level in ('following', 'normal', 'muted'))
);

create index thread_follow_member_idx on forum.thread_follow (member_id, thread_id);

create table forum.space_follow (
    space_id  bigint not null references forum.space,
    member_id bigint not null,
    level     text not null,
    at        timestamptz not null,
    constraint space_follow_pkey primary key (space_id, member_id),
    constraint space_follow_level_check check (level in ('following', 'normal', 'muted'))
);
