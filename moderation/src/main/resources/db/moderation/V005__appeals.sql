-- One appeal for each decision, by the member it concerns. Who decided is copied from the decision by a foreign key, so
-- that the reviewer can be held to be somebody else.
create table moderation.appeal (
    id          bigint generated always as identity,
    decision_id bigint not null,
    decider     bigint not null,
    action      text not null,
    member_id   bigint not null,
    text        text not null,
    created_at  timestamptz not null,
    reviewer_id bigint,
    outcome     text,
    answer      text,
    decided_at  timestamptz,
    constraint appeal_pkey primary key (id),
    constraint appeal_once_key unique (decision_id),
    constraint appeal_decision_fkey foreign key (decision_id, action, member_id)
        references moderation.decision (id, action, member_id),
    constraint appeal_decider_fkey foreign key (decision_id, decider) references moderation.decision (id, decider),
    constraint appeal_action_check check (action not in ('keep', 'reject')),
    constraint appeal_other_eyes_check check (reviewer_id <> decider and reviewer_id <> member_id),
    constraint appeal_outcome_check check (
        outcome is null and reviewer_id is null and answer is null and decided_at is null
        or outcome in ('upheld', 'overturned') and reviewer_id is not null and length(btrim(answer)) > 0
           and decided_at is not null)
);

create index appeal_open_idx on moderation.appeal (created_at, id) where outcome is null;
create index appeal_decided_idx on moderation.appeal (decided_at desc, id desc) where outcome is not null;
create index appeal_of_member_idx on moderation.appeal (member_id, id desc);
