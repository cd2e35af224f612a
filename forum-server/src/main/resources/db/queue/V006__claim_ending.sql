-- The end of a lease of which its holder was told; another lease is another end.
alter table queue.item add column warned_until timestamptz;
