-- The school words its rules itself. None is ever deleted: statements cite them; what is retired is named no more.
alter table moderation.rule
    add column id         bigint generated always as identity,
    add column name_fr    text not null default '',
    add column name_en    text not null default '',
    add column version    bigint not null default 1,
    add column retired_at timestamptz,
    add constraint rule_id_key unique (id);

update moderation.rule r
   set name_fr = n.fr, name_en = n.en
  from (values ('respect', 'Respect', 'Respect'), ('safety', 'Sécurité', 'Safety'), ('privacy', 'Vie privée', 'Privacy'),
               ('spam', 'Pas de publicité', 'No advertising'), ('on-topic', 'À sa place', 'In its place'),
               ('law', 'La loi', 'The law')) as n (slug, fr, en)
 where r.slug = n.slug;

alter table moderation.rule
    alter column name_fr drop default,
    alter column name_en drop default,
    add constraint rule_names_check check (length(btrim(name_fr)) > 0 and length(btrim(name_en)) > 0);

create function moderation.refuse_rule_loss() returns trigger language plpgsql as $$
begin
    raise exception 'rules are retired, never deleted: statements cite them' using errcode = 'insufficient_privilege';
end $$;

create trigger rule_kept before delete on moderation.rule
    for each row execute function moderation.refuse_rule_loss();
