comment on schema messaging is 'Private conversations and the follow-up sheet.';
