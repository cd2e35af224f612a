-- Files that members put here. Who may read one is said by whoever owns the texts that show it, never here.
create table platform.file (
    id             bigint generated always as identity,
    owner_id       bigint not null,
    name           text not null,
    type           text not null,
    size           int not null,
    width          int,
    height         int,
    thumbnail      bytea,
    thumbnail_type text,
    created_at     timestamptz not null,
    -- When it goes because no text shows it; null once one did.
    expires_at     timestamptz,
    constraint file_pkey primary key (id),
    constraint file_size_check check (size >= 0),
    constraint file_thumbnail_check check ((thumbnail is null) = (thumbnail_type is null))
);

create index file_owner_idx on platform.file (owner_id, created_at) include (size);
create index file_expires_idx on platform.file (expires_at) where expires_at is not null;

-- Its bytes, in parts of one size, so that no more than one of them is in memory while it is sent.
create table platform.file_chunk (
    file_id bigint not null references platform.file on delete cascade,
    part    int not null,
    bytes   bytea not null,
    constraint file_chunk_pkey primary key (file_id, part)
);

-- Pictures and documents are compressed already.
alter table platform.file_chunk alter column bytes set storage external;
alter table platform.file alter column thumbnail set storage external;
