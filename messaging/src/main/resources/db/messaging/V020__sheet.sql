-- The follow-up sheet of an accompaniment as it is now. All of it follows from its events.
create table messaging.sheet (
    accompaniment_id bigint not null references messaging.accompaniment,
    version          bigint not null default 0,
    -- Of each item (the goal, each step, each note) the value of each field, and since which version it stands.
    items            jsonb not null default '{}',
    -- Those who wrote in it.
    members          bigint[] not null default '{}',
    -- What the overview asks of it: steps that count, those done, when the open ones are due, since when the student is stuck.
    steps            int not null default 0,
    done             int not null default 0,
    dues             date[] not null default '{}',
    stuck_since      timestamptz,
    constraint sheet_pkey primary key (accompaniment_id)
) with (fillfactor = 85);

create function messaging.refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'what % keeps is never changed', tg_table_name;
end
$$;

create table messaging.sheet_event (
    accompaniment_id bigint not null references messaging.accompaniment,
    version          bigint not null,
    actor_id         bigint not null,
    at               timestamptz not null,
    changes          jsonb not null,
    constraint sheet_event_pkey primary key (accompaniment_id, version)
);

create trigger sheet_event_stays before update or delete on messaging.sheet_event
    for each row execute function messaging.refuse_change();

-- The student's word of the week, by the week's Monday.
create table messaging.check_in (
    accompaniment_id bigint not null references messaging.accompaniment,
    week             date not null,
    moved            text not null,
    blocks           text not null,
    sure             smallint not null,
    written_at       timestamptz not null,
    version          int not null default 1,
    constraint check_in_pkey primary key (accompaniment_id, week),
    constraint check_in_sure_check check (sure between 1 and 5)
);

-- Who was reminded of which week.
create table messaging.check_in_reminder (
    accompaniment_id bigint not null references messaging.accompaniment,
    week             date not null,
    constraint check_in_reminder_pkey primary key (accompaniment_id, week)
);

-- What a sheet of a programme begins with.
create table messaging.template (
    id           bigint generated always as identity,
    programme_id bigint,
    name         text not null,
    goal         text not null,
    success_test text not null,
    steps        jsonb not null,
    version      bigint not null default 1,
    created_at   timestamptz not null,
    archived_at  timestamptz,
    constraint template_pkey primary key (id)
);

-- Of each student who is accompanied, what says whether they need their mentor. The last word is the student's own.
create view messaging.followed as
    select a.id as accompaniment_id, a.student_id, a.begins_at, s.items -> 'goal' -> 'goal' ->> 'value' as goal,
           coalesce(s.steps, 0) as steps, coalesce(s.done, 0) as done, s.stuck_since, s.dues, c.sure,
           c.written_at as sure_at, greatest(a.begins_at, c.written_at, w.at, l.at) as word_at
      from messaging.accompaniment a
      left join messaging.sheet s on s.accompaniment_id = a.id
      left join lateral (
           select sure, written_at
             from messaging.check_in
            where accompaniment_id = a.id
            order by week desc
            limit 1) c on true
      left join lateral (
           select at
             from messaging.sheet_event
            where accompaniment_id = a.id and actor_id = a.student_id
            order by version desc
            limit 1) w on true
      left join lateral (
           select max(last.created_at) as at
             from messaging.conversation v
            cross join lateral (
                  select created_at
                    from messaging.message
                   where conversation_id = v.id and author_id = a.student_id
                   order by seq desc
                   limit 1) last
            where v.accompaniment_id = a.id) l on true
     where a.ended_at is null;
