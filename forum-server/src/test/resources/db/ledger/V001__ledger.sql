create table ledger.heard (
    id      bigint generated always as identity primary key,
    topic   text not null,
    kind    text not null,
    subject bigint not null,
    version bigint not null
);
