-- How programs are to treat a letter that is one of many: what it belongs to, how one refuses more of them, where one
-- answers. Null for letters that stand alone.
alter table platform.letter
    add column manner jsonb;
