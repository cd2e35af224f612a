-- Words and patterns that are watched for. In no space: in all of them. What is wide is tried on every text.
create table moderation.watched (
    id         bigint generated always as identity,
    kind       text not null,
    text       text not null,
    whole      boolean not null,
    action     text not null,
    spaces     bigint[] not null default '{}',
    note       text,
    wide       boolean not null,
    version    bigint not null default 1,
    changed_by bigint not null,
    changed_at timestamptz not null,
    constraint watched_pkey primary key (id),
    constraint watched_kind_check check (kind in ('word', 'pattern')),
    constraint watched_action_check check (action in ('block', 'hold', 'flag', 'mask'))
);

create unique index watched_text_key on moderation.watched (kind, text, whole, action, spaces);

-- What the school decided on newcomers, bursts, copies and links; without a row the defaults hold.
create table moderation.prevention (
    one     boolean not null default true check (one),
    version bigint not null,
    rules   jsonb not null,
    constraint prevention_pkey primary key (one)
);

-- What somebody wrote of late, as far as copies and bursts are told by it: never the words themselves.
create table moderation.trace (
    id        bigint generated always as identity,
    author_id bigint not null,
    at        timestamptz not null,
    space_id  bigint not null,
    likeness  bigint,
    digest    bigint,
    hosts     text[] not null,
    constraint trace_pkey primary key (id)
);

create index trace_author_idx on moderation.trace (author_id, at);
create index trace_digest_idx on moderation.trace (digest, at) where digest is not null;
create index trace_at_idx on moderation.trace (at);

-- Texts that were noticed when they were written: held back until somebody looks, or let through and noted.
create table moderation.hold (
    id         bigint generated always as identity,
    kind       text not null,
    ref_id     bigint not null,
    thread_id  bigint not null,
    space_id   bigint not null,
    author_id  bigint not null,
    anonymous  boolean not null,
    held       boolean not null,
    edit       boolean not null,
    reasons    jsonb not null,
    at         timestamptz not null,
    outcome    text,
    decided_at timestamptz,
    decided_by bigint,
    ground     text,
    facts      text,
    constraint hold_pkey primary key (id),
    constraint hold_outcome_check check (outcome in ('approved', 'rejected')),
    constraint hold_decided_check check (
        num_nulls(outcome, decided_at, decided_by) in (0, 3)),
    -- What is kept from others for good is told to its author with ground and facts.
    constraint hold_statement_check check (
        outcome is distinct from 'rejected'
        or ground is not null and facts is not null and btrim(ground) <> '' and btrim(facts) <> '')
);

create unique index hold_waiting_key on moderation.hold (kind, ref_id) where outcome is null;
create index hold_waiting_idx on moderation.hold (held desc, id) where outcome is null;
create index hold_author_idx on moderation.hold (author_id, id) where held;
