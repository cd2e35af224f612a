-- What members show instead of their initials: small, square, in our own encoding. A new one is a new row, so that whoever
-- knows its id may keep its bytes for as long as they like.
create table people.picture (
    id         bigint generated always as identity,
    member_id  bigint not null references people.member,
    type       text not null,
    bytes      bytea not null,
    created_at timestamptz not null,
    constraint picture_pkey primary key (id)
);

-- It is compressed already.
alter table people.picture alter column bytes set storage external;

create index picture_of_member_idx on people.picture (member_id);

alter table people.member
    add constraint member_picture_fkey foreign key (picture) references people.picture;
