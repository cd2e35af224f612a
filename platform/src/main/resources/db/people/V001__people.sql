create table people.programme (
    id         bigint generated always as identity,
    name       text not null,
    created_at timestamptz not null,
    constraint programme_pkey primary key (id),
    constraint programme_name_key unique (name)
);

create table people.cohort (
    id           bigint generated always as identity,
    programme_id bigint not null references people.programme,
    name         text not null,
    starts_on    date not null,
    ends_on      date,
    version      bigint not null default 1,
    created_at   timestamptz not null,
    constraint cohort_pkey primary key (id),
    constraint cohort_name_key unique (programme_id, name),
    constraint cohort_dates_check check (ends_on >= starts_on)
);

create index cohort_latest_idx on people.cohort (starts_on desc, id desc);
create index cohort_of_programme_idx on people.cohort (programme_id, starts_on desc, id desc);

create table people.member (
    id             bigint generated always as identity,
    handle         text collate "C" not null,
    display_name   text not null,
    email          text not null,
    password       text not null,
    roles          text[] not null,
    locale         text not null,
    time_zone      text not null,
    theme          text not null default 'system',
    skills         text[] not null default '{}',
    bio            text not null default '',
    picture        bigint,
    -- The cohort that began last, of those in membership: what a card shows without asking further.
    cohort_id      bigint references people.cohort,
    created_at     timestamptz not null,
    deactivated_at timestamptz,
    version        bigint not null default 1,
    constraint member_pkey primary key (id),
    constraint member_handle_key unique (handle),
    constraint member_roles_check check (
        cardinality(roles) > 0 and roles <@ array['student', 'alumnus', 'mentor', 'moderator', 'staff']),
    constraint member_locale_check check (locale in ('fr', 'en')),
    constraint member_theme_check check (theme in ('system', 'light', 'dark'))
);

create unique index member_email_key on people.member (lower(email));
create index member_of_cohort_idx on people.member (cohort_id);
create index member_staff_idx on people.member (id) where 'staff' = any(roles) and deactivated_at is null;

create table people.membership (
    member_id bigint not null references people.member,
    cohort_id bigint not null references people.cohort,
    since     timestamptz not null,
    constraint membership_pkey primary key (member_id, cohort_id)
);

create index membership_cohort_idx on people.membership (cohort_id, member_id);

-- What a member is found by: the handle, each word of the name, and the whole name, without case and accents.
create table people.name_word (
    member_id bigint not null references people.member,
    word      text collate "C" not null,
    constraint name_word_pkey primary key (member_id, word)
);

create index name_word_prefix_idx on people.name_word (word, member_id);

-- What other modules show of a member. The cohort is joined by its key, and not at all when nobody asks for it.
create view people.card as
    select m.id, m.handle, m.display_name, m.roles, m.picture, c.name as cohort
      from people.member m
      left join people.cohort c on c.id = m.cohort_id;

create function people.cohorts_of(member bigint) returns json language sql stable as $$
    select coalesce(
        json_agg(
            json_build_object(
                'id', c.id, 'name', c.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
                'programme', json_build_object('id', p.id, 'name', p.name))
            order by c.starts_on desc, c.id desc),
        '[]')
      from people.membership ms
      join people.cohort c on c.id = ms.cohort_id
      join people.programme p on p.id = c.programme_id
     where ms.member_id = member
$$;

-- All of a member but the password, for the module itself: the address is in it.
create view people.profile as
    select m.id, m.handle, m.display_name, m.email, m.roles, m.locale, m.time_zone, m.theme, m.skills, m.bio, m.picture,
           m.created_at, m.deactivated_at is null as active, m.version, people.cohorts_of(m.id)::text as cohorts
      from people.member m;

create table people.session (
    id         bigint generated always as identity,
    hash       bytea not null,
    member_id  bigint not null references people.member,
    address    text not null,
    agent      text not null,
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    constraint session_pkey primary key (id),
    constraint session_hash_key unique (hash)
);

create index session_of_member_idx on people.session (member_id, id desc);
create index session_seen_idx on people.session (seen_at);

create table people.token (
    id         bigint generated always as identity,
    hash       bytea not null,
    member_id  bigint not null references people.member,
    name       text not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    constraint token_pkey primary key (id),
    constraint token_hash_key unique (hash)
);

create index token_of_member_idx on people.token (member_id, id desc);

create table people.invitation (
    id         bigint generated always as identity,
    hash       bytea not null,
    email      text not null,
    roles      text[] not null,
    cohort_id  bigint references people.cohort,
    locale     text not null,
    invited_by bigint not null references people.member,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    closed_at  timestamptz,
    constraint invitation_pkey primary key (id),
    constraint invitation_hash_key unique (hash)
);

create unique index invitation_open_key on people.invitation (lower(email)) where closed_at is null;
create index invitation_open_idx on people.invitation (id desc) where closed_at is null;

-- Somebody asked for a link; whether the address is a member's is found out later, so that the asking takes the same time.
create table people.reset_wish (
    id    bigint generated always as identity,
    email text not null,
    at    timestamptz not null,
    constraint reset_wish_pkey primary key (id)
);

-- One link a member: a newer one takes the older one's place, and every way of ending it deletes the row.
create table people.reset (
    member_id  bigint not null references people.member,
    hash       bytea not null,
    expires_at timestamptz not null,
    constraint reset_pkey primary key (member_id),
    constraint reset_hash_key unique (hash)
);

-- Tries in the present window, by a digest of what is guarded: an account, an address. Nodes count together.
create table people.throttle (
    key        text not null,
    tries      int not null,
    expires_at timestamptz not null,
    constraint throttle_pkey primary key (key)
);

create index throttle_expires_idx on people.throttle (expires_at);
