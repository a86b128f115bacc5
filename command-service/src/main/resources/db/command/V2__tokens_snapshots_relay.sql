-- What may be changed or rebuilt: derived from the ledger, or about where somebody has come in it.

create table snapshot (
    stream           text        collate "C" not null primary key,
    version          bigint      not null,
    event_id         text        not null,
    recorded_at      timestamptz not null,
    payload_type     text        not null,
    payload_revision text,
    payload          bytea       not null,
    metadata         bytea       not null
);

comment on table snapshot is 'A stream''s state at a version, to load faster. Can be emptied at any time';

-- As Axon's JdbcTokenStore wants it, under names of our own.
create table token_entry (
    processor_name varchar(255) not null,
    segment        integer      not null,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    primary key (processor_name, segment)
);

-- Several instances that start on an empty table race to insert this row and all but one fail, so it is here from the start.
insert into token_entry (processor_name, segment, token, token_type, timestamp)
values ('__config', 0, convert_to(json_build_object('config', json_build_object('id', gen_random_uuid()))::text, 'UTF8'),
        'org.axonframework.eventhandling.tokenstore.ConfigToken',
        to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));

create table relay_cursor (
    only_row   boolean     not null primary key default true check (only_row),
    epoch      bigint      not null default 0,
    position   bigint      not null default 0 check (position >= 0),
    topic_id   text,
    renewed_at timestamptz not null default '-infinity'
) with (fillfactor = 10, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0);

comment on table relay_cursor is 'How far the ledger has been published to Kafka, and the epoch of the one relay that may move it';

insert into relay_cursor default values;
