-- settled_at: since when it is clear whether a notice goes by mail; mail_id: with which, null for those that never go.
alter table notice.notice
    add column settled_at timestamptz,
    add column mail_id bigint;

-- The same as before, with its columns named: it returned the table's rows, and the table has grown.
drop function notice.latest(bigint);

create function notice.latest(bundle bigint)
    returns table (
        id bigint, member_id bigint, kind text, subject_kind text, subject_id bigint, "position" bigint, by_id bigint,
        at timestamptz, read_at timestamptz)
    language sql stable parallel safe
begin atomic
    select n.id, n.member_id, n.kind, n.subject_kind, n.subject_id, n.position, n.by_id, n.at, n.read_at
      from notice.notice n
     where n.bundle_id = bundle
     order by n.id desc
     limit 20;
end;

-- What was told before there were mails is not mailed.
update notice.notice set settled_at = at;

create index notice_unsettled_idx on notice.notice (member_id, id) where read_at is null and settled_at is null;
create index notice_of_mail_idx on notice.notice (mail_id) where mail_id is not null;

-- When it is to be decided next what of a member's unread notices goes by mail. Who has none waiting has no row.
create table notice.look (
    member_id bigint not null,
    due_at    timestamptz not null,
    constraint look_pkey primary key (member_id)
) with (fillfactor = 85);

create index look_due_idx on notice.look (due_at);

-- What was mailed to whom; urgent ones are in no budget. notices: how many it told of.
create table notice.mail (
    id        bigint generated always as identity,
    member_id bigint not null,
    letter_id bigint not null,
    urgent    boolean not null,
    notices   int not null,
    sent_at   timestamptz not null,
    constraint mail_pkey primary key (id),
    constraint mail_letter_key unique (letter_id)
);

create index mail_of_member_idx on notice.mail (member_id, sent_at);
create index mail_sent_idx on notice.mail (sent_at);

-- What signs the links by which mails are refused without signing in.
create table notice.mail_key (
    one boolean not null default true,
    key bytea not null,
    constraint mail_key_pkey primary key (one),
    constraint mail_key_one_check check (one)
);

-- How mails were wished before their reader refused them by a link, so that it can be undone.
create table notice.refusal (
    member_id bigint not null,
    scope     text not null,
    before    jsonb not null,
    at        timestamptz not null,
    constraint refusal_pkey primary key (member_id, scope)
);
