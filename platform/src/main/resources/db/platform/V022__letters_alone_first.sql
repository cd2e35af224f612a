-- Letters go one at a time: what somebody waits for before the screen is not to wait for a thousand digests.
drop index platform.letter_due_idx;

create index letter_next_idx on platform.letter ((manner is not null), due_at, id) where failed_at is null;
