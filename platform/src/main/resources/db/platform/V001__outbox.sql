-- What happened, in the transaction in which it happened. Ids are given before commits are: readers keep their place as
-- a snapshot, and read what was not visible in it.
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

-- Up to where a subscriber has heard: the transactions that had ended then.
create table platform.relay_position (
    subscriber text primary key,
    seen       pg_snapshot not null
);

-- Of the rows that were thrown away, the greatest transaction: who has not heard of it cannot go on from there.
create table platform.outbox_forgotten (
    one boolean primary key default true check (one),
    tx   xid8 not null
);

-- PostgreSQL empties unlogged tables when it recovers from a crash. After one, transactions that wrote nothing are
-- forgotten and their numbers come again, so that places in live streams of the era before hold no longer.
create unlogged table platform.era (
    one boolean primary key default true check (one),
    name text not null
);

-- What is done now and then, once whatever the number of nodes.
create table platform.chore (
    name     text primary key,
    last_run timestamptz not null
);

-- The caller's key and the first answer to it; status is null only within the transaction that does the deed.
create table platform.idempotency (
    member_id   bigint not null,
    key         text not null,
    fingerprint bytea not null,
    status      int,
    headers     jsonb,
    body        bytea,
    created_at  timestamptz not null,
    constraint idempotency_pkey primary key (member_id, key)
);

create index idempotency_created_idx on platform.idempotency (created_at);
