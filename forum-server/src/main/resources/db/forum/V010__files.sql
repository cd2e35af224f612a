-- Which posts show which files: whoever may read such a post may read the file.
create table forum.post_file (
    file_id bigint not null,
    post_id bigint not null references forum.post,
    constraint post_file_pkey primary key (file_id, post_id)
);

create index post_file_post_idx on forum.post_file (post_id);
