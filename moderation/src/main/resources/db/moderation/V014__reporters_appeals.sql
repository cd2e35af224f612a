-- Whoever reported something may appeal as well, against the decision to leave it: once for each member and decision. The
-- schema knows whom a decision concerns and who reported, so nobody appeals otherwise.
alter table moderation.decision
    add constraint decision_action_key unique (id, action);

alter table moderation.flag
    add constraint flag_by_whom_key unique (id, member_id);

alter table moderation.appeal
    add column flag_id      bigint,
    add column concerned_id bigint generated always as (case when flag_id is null then member_id end) stored;

alter table moderation.appeal
    drop constraint appeal_once_key,
    drop constraint appeal_decision_fkey,
    drop constraint appeal_action_check,
    add constraint appeal_once_key unique (decision_id, member_id),
    add constraint appeal_action_fkey foreign key (decision_id, action) references moderation.decision (id, action),
    add constraint appeal_decision_fkey foreign key (decision_id, action, concerned_id)
        references moderation.decision (id, action, member_id),
    add constraint appeal_flag_fkey foreign key (flag_id, member_id) references moderation.flag (id, member_id),
    add constraint appeal_action_check check ((action in ('keep', 'reject')) = (flag_id is not null));

create index appeal_of_flag_idx on moderation.appeal (flag_id) where flag_id is not null;
