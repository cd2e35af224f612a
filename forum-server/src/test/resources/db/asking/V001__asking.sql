-- What stands in for the owner of questions where the queue is tested alone.
create table asking.question (
    id       bigint generated always as identity primary key,
    asker_id bigint not null,
    title    text not null,
    space    text not null,
    asked_at timestamptz not null,
    weight   int not null default 0,
    blocked  boolean not null default false,
    among    bigint[],
    tags     text[] not null default '{}',
    locked   boolean not null default false,
    turn       text,
    promise_at timestamptz
);

create table asking.post (
    id          bigint generated always as identity primary key,
    question_id bigint not null references asking.question,
    author_id   bigint not null,
    body        text not null
);

create table asking.draft (
    question_id bigint not null references asking.question,
    author_id   bigint not null,
    body        text not null
);
