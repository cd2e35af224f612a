-- Whom a post calls by handle, of those who may read it.
create table forum.mention (
    post_id   bigint not null references forum.post,
    member_id bigint not null,
    at        timestamptz not null,
    constraint mention_pkey primary key (post_id, member_id)
);

create index mention_member_idx on forum.mention (member_id, post_id);
