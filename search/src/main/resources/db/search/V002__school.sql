-- Tells databases apart, so that nobody searches what was made of another one; which building of the index is wanted, and
-- which node writes an index that all nodes share.
create table search.school (
    one        boolean not null default true,
    id         uuid not null default gen_random_uuid(),
    wanted     bigint not null default 1,
    holder     text,
    held_until timestamptz,
    constraint school_pkey primary key (one),
    constraint school_one_check check (one)
);
