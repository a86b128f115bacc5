-- The ledger: what was recorded, in the order in which it was committed. The event store is this table.
--
-- Placeholders: appendRole is the role that the command service logs in as, auditRole the one that may only read.
-- A role that is missing is made without the right to log in; the operator grants that with a password.

do $roles$
declare
    wanted text;
begin
    foreach wanted in array array['${appendRole}', '${auditRole}'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            execute format('create role %I nologin', wanted);
        end if;
    end loop;
end
$roles$;

-- No check constraints: PostgreSQL reads their text again for every statement, which costs more than one of the two indexes
-- (measured: 15 to 30 microseconds for an append of 180). What they would say is said by whoever recomputes the hashes.
create table ledger_entry (
    position     bigint      not null primary key,
    stream       text        collate "C" not null,
    version      bigint      not null,
    programme    text        collate "C" not null,
    type         text        collate "C" not null,
    revision     integer     not null,
    event_id     uuid        not null,
    recorded_at  timestamptz not null,
    entry        bytea       not null,
    leaf_hash    bytea       not null,
    subtree_hash bytea       not null,
    unique (stream, version)
);
-- No index on recorded_at: it never runs backwards and positions have no gaps, so a moment is found by halving over the
-- primary key (position_before below), and an append pays for two indexes only.

comment on table ledger_entry is 'Every recorded fact. position is contiguous from 1 in commit order; nothing is ever changed or removed';
comment on column ledger_entry.entry is 'The exact bytes of the CloudEvent (canonical JSON, RFC 8785). The other columns repeat what stands in it';
comment on column ledger_entry.leaf_hash is 'RFC 6962: SHA-256 of a zero byte and the entry''s bytes; leaf position - 1 of the tree';
comment on column ledger_entry.subtree_hash is 'RFC 6962: root of the largest perfect subtree that ends with this entry. Those at frontier_positions(n) make the tree of size n, for every n';

-- Where the perfect subtrees end that make a tree of this size, the largest first: 6 = 4 + 2 gives 4 and 6.
create function frontier_positions(size bigint) returns setof bigint language sql immutable as $$
    select (size >> bit) << bit from generate_series(62, 0, -1) as bit where (size >> bit) & 1 = 1
$$;

-- The end of the ledger. It is not stored: an append is behind exactly the entry that its writer knew as the last one, and the
-- primary key lets only one writer have the position after that. So nothing in the ledger is ever updated.
create view ledger_head as
    select coalesce(last.position, 0) as size,
           coalesce((select string_agg(e.subtree_hash, ''::bytea order by e.position) from ledger_entry e
                     where e.position = any (array(select frontier_positions(last.position)))), ''::bytea) as frontier,
           coalesce(last.recorded_at, 'epoch') as recorded_at,
           coalesce(last.leaf_hash, ''::bytea) as leaf_hash
    from (select) as always
    left join (select position, recorded_at, leaf_hash from ledger_entry order by position desc limit 1) as last on true;

comment on view ledger_head is 'How long the ledger is and the right edge of its Merkle tree';

create table idempotency (
    scope          text        collate "C" not null,
    key            text        collate "C" not null,
    fingerprint    bytea       not null,
    stream         text        collate "C" not null,
    version        bigint      not null,
    first_position bigint      not null,
    last_position  bigint      not null,
    recorded_at    timestamptz not null,
    primary key (scope, key)
);

comment on table idempotency is 'Requests that were carried out, in the same statement as what they recorded. first_position > last_position: nothing new was recorded';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: what was recorded is never changed or removed', tg_op, tg_table_name
        using errcode = 'insufficient_privilege',
              hint = 'A mistake is put right by recording a correction.';
end
$$;

create trigger ledger_entry_is_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change();
create trigger idempotency_is_append_only before update or delete or truncate on idempotency
    for each statement execute function refuse_change();

-- Also where a session calls itself a replica, which switches ordinary triggers off.
alter table ledger_entry enable always trigger ledger_entry_is_append_only;
alter table idempotency enable always trigger idempotency_is_append_only;

-- The last position recorded before a moment; 0 where there is none. Halves over the primary key.
create function position_before(moment timestamptz) returns bigint language sql stable as $$
    with recursive search (low, high) as (
        select 0::bigint, size + 1 from ledger_head
        union all
        select case when before then middle else low end, case when before then high else middle end
        from (
            select low, high, (low + high) / 2 as middle,
                   (select e.recorded_at from ledger_entry e where e.position = (low + high) / 2) < moment as before
            from search
            where high - low > 1
        ) halved
    )
    select max(low) from search
$$;

create view ledger as
    select position, recorded_at, programme, stream, version, type, revision, event_id,
           convert_from(entry, 'UTF8')::jsonb ->> 'actor' as actor,
           convert_from(entry, 'UTF8')::jsonb -> 'data' as data,
           convert_from(entry, 'UTF8')::jsonb as cloud_event,
           encode(leaf_hash, 'hex') as leaf_hash
    from ledger_entry;

comment on view ledger is 'The ledger to read with psql: payload as JSON, hash as text';
