-- The relation of a student with those who accompany them, in one programme or in none.
create table messaging.accompaniment (
    id           bigint generated always as identity,
    student_id   bigint not null,
    programme_id bigint,
    begins_at    timestamptz not null,
    ended_at     timestamptz,
    version      bigint not null default 1,
    constraint accompaniment_pkey primary key (id)
);

create unique index accompaniment_open_key
    on messaging.accompaniment (student_id, coalesce(programme_id, 0)) where ended_at is null;
create index accompaniment_student_idx on messaging.accompaniment (student_id, id desc);

-- A mentor's part in it, from then until then. Whoever comes back has a row for each time, and only the last one counts.
create table messaging.mentoring (
    id               bigint generated always as identity,
    accompaniment_id bigint not null references messaging.accompaniment,
    mentor_id        bigint not null,
    begins_at        timestamptz not null,
    ended_at         timestamptz,
    -- What staff chose: the former mentor still reads what was written until then.
    keeps_reading    boolean not null default false,
    latest           boolean not null default true,
    constraint mentoring_pkey primary key (id)
);

create unique index mentoring_latest_key on messaging.mentoring (accompaniment_id, mentor_id) where latest;
create index mentoring_mentor_idx on messaging.mentoring (mentor_id, accompaniment_id desc) where latest;
create index mentoring_load_idx on messaging.mentoring (mentor_id) where ended_at is null;

-- Who takes part in which accompaniment, and as what: the one door to all that belongs to it. Whoever acts may write,
-- whoever reads may read; a former mentor who reads does so up to what was written until then. Mentors' parts end with the
-- accompaniment, and its student reads on for ever.
create view messaging.party as
    select id as accompaniment_id, student_id as member_id, 'student' as side, begins_at as since, ended_at as until,
           ended_at is null as acts, true as reads
      from messaging.accompaniment
     union all
    select accompaniment_id, mentor_id, 'mentor', begins_at, ended_at, ended_at is null,
           ended_at is null or keeps_reading
      from messaging.mentoring
     where latest;

-- How many students a mentor says to have time for.
create table messaging.capacity (
    mentor_id bigint not null,
    students  int not null,
    said_by   bigint not null,
    said_at   timestamptz not null,
    constraint capacity_pkey primary key (mentor_id),
    constraint capacity_students_check check (students between 0 and 500)
);
