-- What waits for a moderator's look is hidden from the start, and not yet published: no queue, mention or event knows it.
-- Shown for the first time, it is published with all of that.
alter table forum.thread
    add column held_at timestamptz,
    add constraint thread_held_check check (held_at is null or hidden_at is not null);

alter table forum.post
    add column held_at timestamptz,
    add constraint post_held_check check (held_at is null or hidden_at is not null);
