-- Words that mean the same in this school: one group a row.
create table search.synonym (
    id    bigint generated always as identity,
    words text[] not null,
    constraint synonym_pkey primary key (id)
);
