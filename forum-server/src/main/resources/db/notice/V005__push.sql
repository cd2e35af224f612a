-- What push services know the school by (RFC 8292); made once, by whichever node needs it first.
create table notice.push_key (
    one    boolean not null default true,
    secret bytea not null,
    public bytea not null,
    constraint push_key_pkey primary key (one),
    constraint push_key_one_check check (one)
);

-- A browser in which a member wants to be told, for as long as the session lasts in which they said so. endpoint is where its
-- maker takes messages for it; p256dh and auth are what they are closed with, so that nobody but the browser reads them.
create table notice.push (
    id         bigint generated always as identity,
    member_id  bigint not null,
    session_id bigint,
    endpoint   text collate "C" not null,
    p256dh     text not null,
    auth       text not null,
    agent      text not null,
    created_at timestamptz not null,
    told_at    timestamptz,
    constraint push_pkey primary key (id),
    constraint push_endpoint_key unique (endpoint)
);

create index push_member_idx on notice.push (member_id, id);

-- What is to be told there. asked grows with each notice that joins the bundle: who sent what was there before knows then
-- that it was not all.
create table notice.push_due (
    bundle_id bigint not null references notice.bundle on delete cascade,
    push_id   bigint not null references notice.push on delete cascade,
    due_at    timestamptz not null,
    until     timestamptz not null,
    asked     int not null default 1,
    tries     int not null default 0,
    constraint push_due_pkey primary key (bundle_id, push_id)
);

create index push_due_idx on notice.push_due (due_at);
create index push_due_push_idx on notice.push_due (push_id);
