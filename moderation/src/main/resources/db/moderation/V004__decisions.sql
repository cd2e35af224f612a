-- A restriction cannot be kept without its statement of reasons, by whatever way it comes: the statement is asked for by
-- a foreign key when the transaction ends.
create table moderation.decision (
    id           bigint generated always as identity,
    case_id      bigint not null references moderation.casefile,
    action       text not null,
    -- Whom it concerns.
    member_id    bigint not null,
    -- Null: by the server itself.
    decided_by   bigint,
    automated    boolean not null,
    decided_at   timestamptz not null,
    appeal_until timestamptz not null,
    -- What the owner of the content needs to put it back.
    undo         jsonb,
    ended_at     timestamptz,
    ended_by     text,
    statement_id bigint generated always as (case when action not in ('keep', 'reject') then id end) stored,
    decider      bigint generated always as (coalesce(decided_by, 0)) stored,
    constraint decision_pkey primary key (id),
    constraint decision_of_whom_key unique (id, action, member_id),
    constraint decision_by_whom_key unique (id, decider),
    constraint decision_automated_key unique (id, automated),
    constraint decision_action_check check (action in (
        'keep', 'reject', 'hide', 'delete', 'edit', 'move', 'lock', 'warn', 'silence', 'suspend', 'ban')),
    constraint decision_automated_check check (automated = (decided_by is null)),
    -- Nobody judges their own words.
    constraint decision_own_check check (decided_by <> member_id),
    constraint decision_ended_check check (
        ended_at is null and ended_by is null or ended_at is not null and ended_by in ('appeal', 'decision'))
);

create index decision_of_case_idx on moderation.decision (case_id, id);
create index decision_of_member_idx on moderation.decision (member_id, id);
create index decision_decided_idx on moderation.decision (decided_at);

create table moderation.statement (
    decision_id bigint not null,
    automated   boolean not null,
    locale      text not null,
    ground      text not null,
    facts       text not null,
    scope       text not null,
    duration    text not null,
    automation  text not null,
    remedies    text not null,
    constraint statement_pkey primary key (decision_id),
    constraint statement_decision_fkey foreign key (decision_id, automated)
        references moderation.decision (id, automated),
    constraint statement_locale_check check (locale in ('fr', 'en')),
    constraint statement_whole_check check (
        length(btrim(ground)) > 0 and length(btrim(facts)) > 0 and length(btrim(scope)) > 0
        and length(btrim(duration)) > 0 and length(btrim(automation)) > 0 and length(btrim(remedies)) > 0)
);

alter table moderation.decision
    add constraint decision_statement_fkey foreign key (statement_id) references moderation.statement
        deferrable initially deferred;

-- What a decision does to a member; nobody is restricted otherwise.
create table moderation.sanction (
    decision_id bigint not null,
    member_id   bigint not null,
    action      text not null,
    begins_at   timestamptz not null,
    until       timestamptz,
    ended_at    timestamptz,
    constraint sanction_pkey primary key (decision_id),
    constraint sanction_decision_fkey foreign key (decision_id, action, member_id)
        references moderation.decision (id, action, member_id),
    constraint sanction_action_check check (action in ('silence', 'suspend', 'ban')),
    constraint sanction_until_check check (until > begins_at and until is not null or action = 'ban' and until is null)
);

create index sanction_of_member_idx on moderation.sanction (member_id) where ended_at is null;

-- What was told to a member is not told otherwise later.
create function moderation.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'a statement of reasons stays as it was told' using errcode = 'insufficient_privilege';
end $$;

create trigger statement_kept before update or delete on moderation.statement
    for each row execute function moderation.refuse_rewriting();
