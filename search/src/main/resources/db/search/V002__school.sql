-- Tells databases apart, so that nobody searches what was made of another one; and which building of the index is wanted.
create table search.school (
    one    boolean not null default true,
    id     uuid not null default gen_random_uuid(),
    wanted bigint not null default 1,
    constraint school_pkey primary key (one),
    constraint school_one_check check (one)
);
