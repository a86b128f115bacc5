-- Whom an auditor of one programme asks for, newest first.
create index personal_access_by_programme on personal_access (programme, id);
