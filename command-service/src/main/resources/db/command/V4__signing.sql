-- What was signed about the ledger, what its own checks found, and what was witnessed for others.

create table signed_note (
    number    bigint      not null primary key,
    kind      text        collate "C" not null check (kind in ('checkpoint', 'rotation', 'alarm')),
    size      bigint      not null,
    root      bytea,
    note      bytea       not null,
    signed_at timestamptz not null default clock_timestamp()
);
create index signed_note_checkpoints on signed_note (size, number) where kind = 'checkpoint';

comment on table signed_note is 'Every note under a key of the log, in the order in which they are published; nothing is ever changed or removed';
comment on column signed_note.number is 'Contiguous from 1, in commit order';
comment on column signed_note.size is 'Of the tree that a checkpoint or rotation speaks of; of an alarm the position';

create view checkpoint as
    select number, size, root, note, signed_at from signed_note where kind = 'checkpoint';

comment on view checkpoint is 'Signed tree heads (C2SP tlog-checkpoint). One comes again, under a later number, when cosignatures were added';

create table witnessed (
    origin  text        collate "C" not null,
    size    bigint      not null,
    root    bytea       not null,
    note    bytea       not null,
    seen_at timestamptz not null default clock_timestamp(),
    primary key (origin, size)
);

comment on table witnessed is 'Checkpoints of other logs that were cosigned here, each of which continues the one before it';

create trigger signed_note_is_append_only before update or delete or truncate on signed_note
    for each statement execute function refuse_change();
create trigger witnessed_is_append_only before update or delete or truncate on witnessed
    for each statement execute function refuse_change();
alter table signed_note enable always trigger signed_note_is_append_only;
alter table witnessed enable always trigger witnessed_is_append_only;

create table note_cursor (
    only_row   boolean     not null primary key default true check (only_row),
    epoch      bigint      not null default 0,
    position   bigint      not null default 0 check (position >= 0),
    topic_id   text,
    renewed_at timestamptz not null default '-infinity'
) with (fillfactor = 10, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0);

comment on table note_cursor is 'How far the signed notes have been published to Kafka, as relay_cursor for the ledger';

insert into note_cursor default values;

create table ledger_check (
    only_row    boolean not null primary key default true check (only_row),
    entries     bigint  not null default 0,
    checkpoints bigint  not null default 0,
    code        text,
    position    bigint,
    detail      text,
    checked_at  timestamptz
);

comment on table ledger_check is 'What the last pass over the whole ledger found; code is null where it found nothing wrong';

insert into ledger_check default values;

revoke all on signed_note, checkpoint, witnessed, note_cursor, ledger_check from public;
revoke update, delete, truncate on signed_note, witnessed from current_user;

grant select, insert on signed_note, witnessed to "${appendRole}";
grant select on checkpoint, note_cursor, ledger_check to "${appendRole}";
grant update (epoch, position, topic_id, renewed_at) on note_cursor to "${appendRole}";
grant update (entries, checkpoints, code, position, detail, checked_at) on ledger_check to "${appendRole}";

grant select on signed_note, checkpoint, witnessed, note_cursor, ledger_check to "${auditRole}";
