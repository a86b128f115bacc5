-- The side store: texts about persons, which the ledger holds commitments to only. What stands here can be destroyed.

create table personal_key_check (
    only_row boolean not null primary key default true check (only_row),
    sealed   bytea   not null
);

comment on table personal_key_check is 'Something known, sealed with the key-encryption key, so that a wrong key is noticed at the start';

-- Dead rows are cleaned away at once, not when there are many of them: what was erased is to be gone from the files too.
create table personal_key (
    programme       text collate "C" not null,
    person          text collate "C" not null,
    wrapped_key     bytea,
    erased_position bigint,
    primary key (programme, person),
    check ((wrapped_key is null) = (erased_position is not null))
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

comment on table personal_key is 'One key for each person, wrapped with the key-encryption key; null once the person was erased';

create table personal_value (
    programme   text        collate "C" not null,
    person      text        collate "C" not null,
    commitment  text        collate "C" not null,
    stream      text        collate "C" not null,
    field       text        collate "C" not null,
    sealed_salt bytea       not null,
    sealed_text bytea       not null,
    stored_at   timestamptz not null,
    position    bigint,
    primary key (programme, person, commitment),
    foreign key (programme, person) references personal_key
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

create index personal_value_unanswered on personal_value (stored_at) where position is null;

comment on table personal_value is 'Texts and salts, sealed with the key of their person. position is that of the fact that answers for it; without one it is swept';

create table personal_cursor (
    only_row boolean not null primary key default true check (only_row),
    position bigint  not null default 0 check (position >= 0)
) with (fillfactor = 10, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0);

comment on table personal_cursor is 'How far the side store has followed the ledger';

insert into personal_cursor default values;

create table personal_access (
    id        bigint      generated always as identity primary key,
    at        timestamptz not null,
    actor     text        not null,
    programme text        collate "C" not null,
    person    text        collate "C" not null
);

comment on table personal_access is 'Who asked to see what is kept about whom, and when; written before the answer';

create trigger personal_access_is_append_only before update or delete or truncate on personal_access
    for each statement execute function refuse_change();
alter table personal_access enable always trigger personal_access_is_append_only;

-- The audit role sees nothing of it but who looked.
revoke all on personal_key_check, personal_key, personal_value, personal_cursor, personal_access from public;
revoke update, delete, truncate on personal_access from current_user;

grant select, insert on personal_key_check, personal_access to "${appendRole}";
grant select, insert, update, delete on personal_key, personal_value to "${appendRole}";
grant select, update on personal_cursor to "${appendRole}";
grant select on personal_access to "${auditRole}";
