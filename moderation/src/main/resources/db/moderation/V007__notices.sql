-- What people without an account tell us; it counts once the address it came from confirmed it.
create table moderation.notice (
    id           bigint generated always as identity,
    hash         bytea not null,
    email        text not null,
    name         text not null,
    locale       text not null,
    kind         text not null,
    subject      bigint not null,
    reason       text not null,
    explanation  text not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_at timestamptz,
    constraint notice_pkey primary key (id),
    constraint notice_hash_key unique (hash),
    constraint notice_locale_check check (locale in ('fr', 'en'))
);

create index notice_unconfirmed_idx on moderation.notice (expires_at) where confirmed_at is null;

alter table moderation.flag
    add constraint flag_notice_fkey foreign key (notice_id) references moderation.notice;
