-- Members whom the community knows, since when.
create table moderation.known (
    member_id bigint not null,
    at        timestamptz not null,
    constraint known_pkey primary key (member_id)
);
