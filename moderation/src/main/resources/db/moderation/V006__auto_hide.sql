-- From which weight of its flags on a text is hidden before anybody looked at it; null: never. Two newcomers weigh two.
create table moderation.setting (
    one     boolean not null default true check (one),
    hide_at double precision default 2.0,
    version bigint not null default 1,
    constraint setting_pkey primary key (one),
    constraint setting_hide_at_check check (hide_at > 0)
);
