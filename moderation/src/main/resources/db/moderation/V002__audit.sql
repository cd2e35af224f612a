-- Everything that was done in moderation, in one chain: each row's hash is of what it says and of the row before it, so
-- that nobody can change one without changing all that follow.
create table moderation.audit (
    id       bigint not null,
    at       timestamptz not null,
    -- Null: the server did it by itself.
    actor_id bigint,
    action   text not null,
    kind     text not null,
    subject  bigint not null,
    details  jsonb not null,
    before   bytea not null,
    hash     bytea not null,
    constraint audit_pkey primary key (id),
    constraint audit_hash_check check (length(before) = 32 and length(hash) = 32)
);

create index audit_of_ref_idx on moderation.audit (kind, subject, id);
create index audit_of_actor_idx on moderation.audit (actor_id, id);

-- Where the chain ends. Whoever appends locks it until the transaction ends, so that appends take turns; and rows cut
-- off at the end are missed here.
create table moderation.audit_head (
    one  boolean not null default true check (one),
    id   bigint not null,
    hash bytea not null,
    constraint audit_head_pkey primary key (one)
);

create function moderation.chain_audit() returns trigger language plpgsql as $$
begin
    insert into moderation.audit_head (id, hash) values (0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
    select id + 1, hash into new.id, new.before from moderation.audit_head for update;
    new.hash := sha256(new.before || convert_to(jsonb_build_array(
        new.id, extract(epoch from new.at), new.actor_id, new.action, new.kind, new.subject, new.details)::text, 'utf8'));
    update moderation.audit_head set id = new.id, hash = new.hash;
    return new;
end $$;

create function moderation.refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only appended to' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_chain before insert on moderation.audit
    for each row execute function moderation.chain_audit();
create trigger audit_kept before update or delete on moderation.audit
    for each statement execute function moderation.refuse_audit_change();
create trigger audit_whole before truncate on moderation.audit
    for each statement execute function moderation.refuse_audit_change();
create trigger audit_head_kept before delete or truncate on moderation.audit_head
    for each statement execute function moderation.refuse_audit_change();

revoke update, delete, truncate on moderation.audit from public, current_user;
revoke delete, truncate on moderation.audit_head from public, current_user;
