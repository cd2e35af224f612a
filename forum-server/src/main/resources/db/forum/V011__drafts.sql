-- A number no draft had before: one that was thrown away and begun anew is not taken for the old one.
create sequence forum.draft_version;

create table forum.draft (
    member_id bigint not null,
    key       text collate "C" not null,
    title     text not null,
    body      text not null,
    parent_id bigint,
    extra     jsonb not null,
    version   bigint not null default nextval('forum.draft_version'),
    saved_at  timestamptz not null,
    constraint draft_pkey primary key (member_id, key)
);

create index draft_saved_idx on forum.draft (saved_at);
