-- The school's rules in words, as grounds for decisions. What a law says is a rule of its own kind.
create table moderation.rule (
    slug     text collate "C" not null,
    position int not null,
    law      boolean not null default false,
    fr       text not null,
    en       text not null,
    constraint rule_pkey primary key (slug),
    constraint rule_words_check check (length(btrim(fr)) > 0 and length(btrim(en)) > 0)
);

insert into moderation.rule (slug, position, law, fr, en) values
    ('respect', 1, false,
     'Règle de l''école « Respect » : on ne s''en prend à personne, ni par l''insulte, ni par la moquerie, ni par l''insistance.',
     'School rule “Respect”: nobody is attacked here, be it by insult, mockery or insistence.'),
    ('safety', 2, false,
     'Règle de l''école « Sécurité » : rien qui mette quelqu''un en danger ou l''y pousse.',
     'School rule “Safety”: nothing that endangers somebody or urges them into danger.'),
    ('privacy', 3, false,
     'Règle de l''école « Vie privée » : on ne publie pas ce qui permet d''identifier ou de joindre quelqu''un sans son accord.',
     'School rule “Privacy”: what identifies or reaches a person is not published without their consent.'),
    ('spam', 4, false,
     'Règle de l''école « Pas de publicité » : ni démarchage, ni messages répétés, ni liens placés pour être suivis.',
     'School rule “No advertising”: no soliciting, no repeated messages, no links planted to be followed.'),
    ('on-topic', 5, false,
     'Règle de l''école « À sa place » : chaque échange se tient dans l''espace fait pour lui.',
     'School rule “In its place”: each exchange is held in the space that is meant for it.'),
    ('law', 6, true,
     'La loi : ce contenu paraît illicite au sens du droit français ou de l''Union européenne.',
     'The law: this content appears to be illegal under French or European Union law.');

-- How much harm a reason may mean: what endangers somebody comes first.
create function moderation.harm_of(reason text) returns int language sql immutable parallel safe
    return case reason when 'unsafe' then 6 when 'illegal' then 5 when 'harassment' then 4
                       when 'spam' then 2 when 'other' then 2 else 1 end;

-- What moderators work on: all that was reported about one thing until it is decided.
create table moderation.casefile (
    id            bigint generated always as identity,
    kind          text not null,
    subject       bigint not null,
    -- Whose it is.
    member_id     bigint not null,
    -- As it was when it was first reported: who edits or deletes is judged by what was written.
    title         text not null,
    excerpt       text not null,
    opened_at     timestamptz not null,
    harm          int not null default 0,
    worst         text not null default 'other',
    flags         int not null default 0,
    weight        double precision not null default 0,
    -- Its place in the order: each step of harm counts as hours of age.
    urgent_at     timestamptz not null,
    claimed_by    bigint,
    claimed_since timestamptz,
    lease_until   timestamptz,
    fence         bigint not null default 0,
    closed_at     timestamptz,
    constraint casefile_pkey primary key (id),
    constraint casefile_lease_check check ((claimed_by is null) = (lease_until is null))
);

create unique index casefile_open_key on moderation.casefile (kind, subject) where closed_at is null;
create index casefile_order_idx on moderation.casefile (urgent_at, id) where closed_at is null;
create index casefile_closed_idx on moderation.casefile (closed_at desc, id desc) where closed_at is not null;
create index casefile_of_ref_idx on moderation.casefile (kind, subject, id);
create index casefile_of_member_idx on moderation.casefile (member_id, id);
create index casefile_claimed_idx on moderation.casefile (claimed_by, lease_until) where closed_at is null;

create table moderation.flag (
    id         bigint generated always as identity,
    case_id    bigint not null references moderation.casefile,
    -- By a member, by a notice from outside, or by the server itself.
    source     text not null,
    member_id  bigint,
    notice_id  bigint,
    reason     text not null,
    note       text not null default '',
    -- What is known now that was not when this was last decided.
    new_facts  text,
    weight     double precision not null,
    created_at timestamptz not null,
    outcome    text,
    decided_at timestamptz,
    constraint flag_pkey primary key (id),
    -- Once for each member until it is decided: a case has one target, and is closed by its decision.
    constraint flag_once_key unique (case_id, member_id),
    constraint flag_source_check check (
        source in ('member', 'notice', 'server')
        and (source = 'member') = (member_id is not null)
        and (source = 'notice') = (notice_id is not null)),
    constraint flag_reason_check check (reason in ('spam', 'harassment', 'off-topic', 'unsafe', 'illegal', 'other')),
    constraint flag_outcome_check check (
        outcome in ('upheld', 'rejected') and decided_at is not null or outcome is null and decided_at is null)
);

create index flag_of_member_idx on moderation.flag (member_id, id desc);
create index flag_of_notice_idx on moderation.flag (notice_id) where notice_id is not null;
create index flag_created_idx on moderation.flag (created_at);

-- What moderators tell one another about a case.
create table moderation.note (
    id         bigint generated always as identity,
    case_id    bigint not null references moderation.casefile,
    member_id  bigint not null,
    text       text not null,
    created_at timestamptz not null,
    constraint note_pkey primary key (id)
);

create index note_of_case_idx on moderation.note (case_id, id);

-- Locked by whoever takes a case, so that what one moderator holds is counted behind the lock.
create table moderation.moderator (
    member_id bigint not null,
    constraint moderator_pkey primary key (member_id)
);
