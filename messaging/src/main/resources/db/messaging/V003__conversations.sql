-- A subject of an accompaniment, or what a small group talks about. Whoever writes locks this row first: the numbers of
-- its messages follow one another without a gap, in one order for everybody.
create table messaging.conversation (
    id               bigint generated always as identity,
    accompaniment_id bigint references messaging.accompaniment,
    subject          text not null,
    opened_by        bigint not null,
    opened_at        timestamptz not null,
    last_seq         bigint not null default 0,
    -- Who must act next; null in groups, where nobody owes anything.
    turn             text,
    promise_at       timestamptz,
    version          bigint not null default 1,
    constraint conversation_pkey primary key (id),
    constraint conversation_turn_check check (turn in ('asker', 'mentor', 'event', 'done'))
);

create index conversation_accompaniment_idx on messaging.conversation (accompaniment_id, id);

-- Who reads a conversation, with one mark each. Of an accompaniment's, it follows messaging.party in the same transaction.
-- Every change is made behind the conversation's lock, so unread is the count of what came after the mark, always.
create table messaging.participant (
    conversation_id  bigint not null references messaging.conversation,
    member_id        bigint not null,
    accompaniment_id bigint,
    side             text not null,
    -- The last message of one who left and reads on; null for those who take part.
    until_seq        bigint,
    read_seq         bigint not null default 0,
    unread           int not null default 0,
    activity_at      timestamptz not null,
    constraint participant_pkey primary key (conversation_id, member_id),
    constraint participant_side_check check (side in ('student', 'mentor', 'member')),
    constraint participant_unread_check check (unread >= 0)
);

create index participant_inbox_idx on messaging.participant (member_id, activity_at desc, conversation_id desc);
create index participant_subjects_idx
    on messaging.participant (member_id, accompaniment_id, activity_at desc, conversation_id desc);
create index participant_unread_idx on messaging.participant (member_id) include (unread) where unread > 0;

create table messaging.message (
    id              bigint generated always as identity,
    conversation_id bigint not null references messaging.conversation,
    seq             bigint not null,
    -- 'opening' is a line that says that staff read along, and why: its author and its body.
    kind            text not null default 'message',
    author_id       bigint not null,
    body            text not null,
    html            text not null,
    excerpt         text not null,
    quote_id        bigint references messaging.message,
    aside           boolean not null default false,
    lasts_until     timestamptz,
    version         int not null default 1,
    created_at      timestamptz not null,
    written_at      timestamptz not null,
    edited_at       timestamptz,
    deleted_at      timestamptz,
    hidden_at       timestamptz,
    constraint message_pkey primary key (id),
    constraint message_seq_key unique (conversation_id, seq),
    constraint message_kind_check check (kind in ('message', 'opening'))
);

-- What a message said before.
create table messaging.revision (
    message_id bigint not null references messaging.message,
    version    int not null,
    body       text not null,
    written_at timestamptz not null,
    constraint revision_pkey primary key (message_id, version)
);

-- The files of a message, as they were when it was written: files never change.
create table messaging.attachment (
    message_id bigint not null references messaging.message,
    place      int not null,
    file_id    bigint not null,
    name       text not null,
    type       text not null,
    size       int not null,
    width      int,
    height     int,
    thumbnail  boolean not null,
    constraint attachment_pkey primary key (message_id, place)
);

create index attachment_file_idx on messaging.attachment (file_id);

-- Staff looked into a conversation: who, why, and until when. It stays for ever.
create table messaging.opening (
    id              bigint generated always as identity,
    conversation_id bigint not null references messaging.conversation,
    staff_id        bigint not null,
    reason          text not null,
    opened_at       timestamptz not null,
    until           timestamptz not null,
    constraint opening_pkey primary key (id)
);

create index opening_reader_idx on messaging.opening (conversation_id, staff_id, until);

-- A moderator read a flagged message and what stands around it: who and when, for ever.
create table messaging.context_reading (
    id           bigint generated always as identity,
    message_id   bigint not null references messaging.message,
    moderator_id bigint not null,
    read_at      timestamptz not null,
    constraint context_reading_pkey primary key (id)
);

-- Who may read which conversation, how far, and until when: the one door to messages.
create view messaging.reader as
    select conversation_id, member_id, side, until_seq is null as acts,
           coalesce(until_seq, 9223372036854775807) as reach, read_seq, unread, 'infinity'::timestamptz as until
      from messaging.participant
     union all
    select conversation_id, staff_id, 'staff', false, 9223372036854775807, 0, 0, until
      from messaging.opening;

-- A number no draft had before: one that was thrown away and begun anew is not taken for the old one.
create sequence messaging.draft_version;

-- What is typed and not sent yet. Its key names a conversation, or what is new.
create table messaging.draft (
    member_id bigint not null,
    key       text collate "C" not null,
    body      text not null,
    extra     jsonb not null,
    version   bigint not null default nextval('messaging.draft_version'),
    saved_at  timestamptz not null,
    constraint draft_pkey primary key (member_id, key)
);

create index draft_saved_idx on messaging.draft (saved_at);

-- A message as its readers see it: what is gone leaves its place, its author and its time, and no word.
create view messaging.shown_message as
    select m.id, m.conversation_id, m.seq, m.kind, to_json(a) as author, m.aside, m.lasts_until, m.version, m.created_at,
           m.edited_at,
           case when m.deleted_at is not null then 'deleted' when m.hidden_at is not null then 'hidden' end as gone,
           case when m.deleted_at is null and m.hidden_at is null then m.body else '' end as body,
           case when m.deleted_at is null and m.hidden_at is null then m.html else '' end as html,
           case when m.deleted_at is null and m.hidden_at is null then m.excerpt else '' end as excerpt,
           (select json_build_object(
                       'id', q.id, 'seq', q.seq, 'author', to_json(qa),
                       'excerpt', case when q.deleted_at is null and q.hidden_at is null then q.excerpt else '' end)
              from messaging.message q
              join people.card qa on qa.id = q.author_id
             where q.id = m.quote_id and m.deleted_at is null and m.hidden_at is null) as quote,
           (select coalesce(json_agg(to_jsonb(f) order by f.place), '[]')
              from messaging.attachment f
             where f.message_id = m.id and m.deleted_at is null and m.hidden_at is null) as files
      from messaging.message m
      join people.card a on a.id = m.author_id;
