create table sample.note (
    id    bigint generated always as identity,
    words text not null,
    constraint note_pkey primary key (id)
);

create table sample.reader (
    member_id bigint not null,
    space_id  bigint not null,
    constraint reader_pkey primary key (member_id, space_id)
);

create table sample.heard (
    id       bigint generated always as identity,
    subject  bigint not null,
    constraint heard_pkey primary key (id)
);
