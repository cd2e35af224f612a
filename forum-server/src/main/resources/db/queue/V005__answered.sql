-- What a mentor answered lately, which their calendar takes back.
create index item_answered_idx on queue.item (answered_by, answered_at) where answered_by is not null;
