-- Closes what readers carry from page to page: how rare words are in texts they may not read shows in the scores in it.
alter table search.school
    add column seal bytea;
