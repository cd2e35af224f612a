-- Whom what happens to a post concerns, and why: the lowest rank is the strongest reason. Who may read it, who did it and
-- who wants silence is asked by whoever asks this.
create view forum.concern as
    select 'written' as what, m.post_id, m.member_id, 'mentioned' as kind, 1 as rank
      from forum.mention m
     union all
    select 'written', p.id, r.author_id, 'replied', 2
      from forum.post p
      join forum.post r on r.id = p.parent_id
     union all
    select 'written', p.id, t.author_id,
           case when t.kind = 'question' and p.parent_id is null then 'answered' else 'replied' end, 3
      from forum.post p
      join forum.thread t on t.id = p.thread_id and t.first_post_id <> p.id
     union all
    select 'written', p.id, s.member_id, 'same-problem-answered', 4
      from forum.post p
      join forum.thread t on t.id = p.thread_id and t.first_post_id <> p.id and t.kind = 'question'
      join forum.same_problem s on s.thread_id = t.id
     where p.parent_id is null
     union all
    select 'written', p.id, f.member_id, 'followed', 5
      from forum.post p
      join forum.thread t on t.id = p.thread_id and t.first_post_id <> p.id
      join forum.thread_follow f on f.thread_id = t.id and f.level = 'following'
     union all
    select 'written', p.id, f.member_id, 'started', 6
      from forum.post p
      join forum.thread t on t.id = p.thread_id and t.first_post_id = p.id
      join forum.space_follow f on f.space_id = t.space_id and f.level = 'following'
     union all
    select 'solved', p.id, p.author_id, 'solved', 1
      from forum.post p
     union all
    select 'solved', p.id, s.member_id, 'same-problem-solved', 2
      from forum.post p
      join forum.same_problem s on s.thread_id = p.thread_id
     union all
    select 'endorsed', p.id, p.author_id, 'endorsed', 1
      from forum.post p;
