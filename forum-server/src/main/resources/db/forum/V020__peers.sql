-- Until when peers come first with a question, and alumni before them; told by the queue. Past dates mean nothing.
alter table forum.thread
    add column peers_until timestamptz,
    add column warm_until  timestamptz;

create index thread_peers_idx on forum.thread (peers_until) where turn = 'mentor' and peers_until is not null;
