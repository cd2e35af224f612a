-- What addresses for replies are signed with: the same for all servers, made by whichever needs it first.
create table notice.reply_key (
    one boolean not null default true,
    key bytea not null,
    constraint reply_key_pkey primary key (one),
    constraint reply_key_one_check check (one)
);
