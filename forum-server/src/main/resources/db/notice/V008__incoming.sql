-- Mails that members wrote to us, by a digest of their Message-ID: each is done once. None of its words are kept.
create table notice.incoming (
    member_id bigint not null,
    key       bytea not null,
    outcome   text collate "C" not null,
    at        timestamptz not null,
    constraint incoming_pkey primary key (member_id, key)
);

create index incoming_lately_idx on notice.incoming (member_id, at);
create index incoming_at_idx on notice.incoming (at);

-- Which server looks into the box, and until when it may be sure of that.
create table notice.mailbox (
    name       text collate "C" not null,
    node       uuid not null,
    held_until timestamptz not null,
    constraint mailbox_pkey primary key (name)
);
