comment on schema search is 'What may be found, kept as derived data.';
