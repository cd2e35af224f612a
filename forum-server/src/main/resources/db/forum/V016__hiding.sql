-- What a question lost when a post was hidden, so that it gets it back with the post: its solution, or its one answer.
alter table forum.post
    add column hid_solution boolean not null default false,
    add column hid_answer   boolean not null default false;

create index post_hidden_idx on forum.post (thread_id, id) where hidden_at is not null;
