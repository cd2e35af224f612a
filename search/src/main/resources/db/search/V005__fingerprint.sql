-- What lately written texts are like, without a word of them: texts that say nearly the same have a band in common.
create table search.fingerprint (
    kind       text not null,
    id         bigint not null,
    author_id  bigint not null,
    written_at timestamptz not null,
    bands      integer[] not null,
    signature  bytea not null,
    constraint fingerprint_pkey primary key (kind, id)
);
create index fingerprint_bands_idx on search.fingerprint using gin (bands);
create index fingerprint_written_idx on search.fingerprint (written_at);
