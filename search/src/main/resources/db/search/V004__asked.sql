-- What is looked for, without who looked: words that found nothing, those by which something was opened, and questions that
-- were answered before they were sent. Nothing that stands outside of spaces is in it.
create table search.asking (
    id      bigint generated always as identity,
    cause   text not null,
    words   text not null,
    times   int not null,
    last_at timestamptz not null,
    constraint asking_pkey primary key (id),
    constraint asking_words_key unique (cause, words),
    constraint asking_cause_check check (cause in ('missed', 'opened', 'answered'))
);

create index asking_often_idx on search.asking (cause, times desc, id desc);
create index asking_last_idx on search.asking (last_at);

-- What was opened by those words.
create table search.opening (
    asking_id bigint not null references search.asking on delete cascade,
    kind      text not null,
    ref_id    bigint not null,
    times     int not null,
    last_at   timestamptz not null,
    constraint opening_pkey primary key (asking_id, kind, ref_id)
);

create index opening_often_idx on search.opening (asking_id, times desc, last_at desc);
create index opening_last_idx on search.opening (last_at);
