-- What happened, in the transaction in which it happened. Ids are given before commits are: read in the order of
-- (tx, id), and only below the oldest running transaction.
create table platform.outbox (
    tx       xid8 not null default pg_current_xact_id(),
    id       bigint generated always as identity,
    topic    text not null,
    kind     text not null,
    subject  bigint not null,
    version  bigint not null,
    audience text[] not null,
    facts    jsonb not null,
    about    jsonb not null,
    at       timestamptz not null default now(),
    constraint outbox_pkey primary key (tx, id)
);

create index outbox_at_idx on platform.outbox (at);

create table platform.relay_position (
    subscriber text primary key,
    tx         xid8 not null,
    id         bigint not null
);

-- The caller's key and the first answer to it; status is null only within the transaction that does the deed.
create table platform.idempotency (
    member_id   bigint not null,
    key         text not null,
    fingerprint bytea not null,
    status      int,
    body        bytea,
    created_at  timestamptz not null,
    constraint idempotency_pkey primary key (member_id, key)
);

create index idempotency_created_idx on platform.idempotency (created_at);
