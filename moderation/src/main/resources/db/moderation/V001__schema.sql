comment on schema moderation is 'Flags, cases, decisions, sanctions and appeals.';
