-- Addresses at which programs of a member fetch what concerns them, without signing in: a calendar of promises, or what is new
-- in a place. Whoever has the address reads what its owner may read at that moment. Of the secret in it only a digest is kept.
create table notice.feed (
    id         bigint generated always as identity,
    member_id  bigint not null,
    place_kind text collate "C",
    place_id   bigint,
    hash       bytea not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    constraint feed_pkey primary key (id),
    constraint feed_hash_key unique (hash),
    constraint feed_place_check check ((place_kind is null) = (place_id is null))
);

create index feed_of_member_idx on notice.feed (member_id, id);
