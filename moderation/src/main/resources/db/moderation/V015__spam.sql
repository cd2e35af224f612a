-- What decisions taught: of each text that was judged the hashes of its words, so that it can be unlearnt; never the words.
create table moderation.lesson (
    kind    text not null,
    subject bigint not null,
    spam    boolean not null,
    tokens  bigint[] not null,
    at      timestamptz not null,
    constraint lesson_pkey primary key (kind, subject)
);

-- In how many texts of either kind each hash stood; 0 counts the texts themselves.
create table moderation.token (
    token bigint not null,
    spam  int not null,
    ham   int not null,
    constraint token_pkey primary key (token),
    constraint token_counts_check check (spam >= 0 and ham >= 0)
) with (fillfactor = 85);
