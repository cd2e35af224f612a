-- A mentor proposes to publish part of a private exchange. Only the student and that mentor read it; once it is settled
-- otherwise than by publishing, nothing of the draft is left.
create table messaging.proposal (
    id              bigint generated always as identity,
    conversation_id bigint not null references messaging.conversation,
    student_id      bigint not null,
    mentor_id       bigint not null,
    space           text not null,
    state           text not null default 'proposed',
    draft           jsonb not null,
    thread_id       bigint,
    version         bigint not null default 1,
    created_at      timestamptz not null,
    decided_at      timestamptz,
    constraint proposal_pkey primary key (id),
    constraint proposal_state_check check (state in ('proposed', 'published', 'declined', 'retracted', 'withdrawn')),
    constraint proposal_thread_check check (state <> 'published' or thread_id is not null)
);

create index proposal_student_idx on messaging.proposal (student_id, id desc);
create index proposal_mentor_idx on messaging.proposal (mentor_id, id desc);

-- Who agreed to what and when. The digest is of the exact text at that moment; the text is not here.
create table messaging.consent (
    id          bigint generated always as identity,
    proposal_id bigint not null references messaging.proposal,
    member_id   bigint not null,
    what        text not null,
    digest      bytea not null,
    thread_id   bigint,
    at          timestamptz not null,
    constraint consent_pkey primary key (id),
    constraint consent_what_check check (
        what in ('proposed', 'changed', 'hidden', 'unmasked', 'consented', 'declined', 'retracted', 'withdrawn'))
);

create index consent_proposal_idx on messaging.consent (proposal_id, id);

create trigger consent_stays before update or delete on messaging.consent
    for each row execute function messaging.refuse_change();
