-- What is kept from others for good is a decision like any other: with its statement of reasons, and open to appeal.
alter table moderation.hold
    add column decision_id bigint references moderation.decision;

alter table moderation.hold
    drop constraint hold_statement_check,
    add constraint hold_statement_check check (
        outcome is distinct from 'rejected'
        or decision_id is not null
           and ground is not null and facts is not null and btrim(ground) <> '' and btrim(facts) <> '') not valid;

create index hold_of_decision_idx on moderation.hold (decision_id) where decision_id is not null;
