-- Mail that is to be sent, written with what caused it. A letter goes when it was handed over; one that nobody took in
-- days stays without its words, so that the operator can see it.
create table platform.letter (
    id         bigint generated always as identity,
    recipient  text not null,
    subject    text not null,
    text       text not null,
    html       text not null,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    expires_at timestamptz not null,
    tries      int not null default 0,
    last_error text,
    failed_at  timestamptz,
    constraint letter_pkey primary key (id)
);

create index letter_due_idx on platform.letter (due_at, id) where failed_at is null;
