-- What a member wishes to hear, by which way and when; who has no row has the school's defaults. families: what differs from
-- those, by family: {"replies": {"mail": "now", "push": true}}. digest_day: 1 is Monday; null is every day.
create table notice.channel (
    member_id   bigint not null,
    version     bigint not null default 1,
    mail        boolean not null,
    budget      int not null,
    quiet_from  time,
    quiet_until time,
    digest_hour int not null,
    digest_day  int,
    families    jsonb not null,
    constraint channel_pkey primary key (member_id),
    constraint channel_budget_check check (budget between 1 and 20),
    constraint channel_quiet_check check ((quiet_from is null) = (quiet_until is null) and quiet_from <> quiet_until),
    constraint channel_digest_check check (digest_hour between 0 and 23 and digest_day between 1 and 7)
);

-- A member's address that mail servers refused for good. One that was changed meanwhile is another address.
create table notice.bounce (
    member_id bigint not null,
    email     text not null,
    why       text not null,
    at        timestamptz not null,
    constraint bounce_pkey primary key (member_id)
);
