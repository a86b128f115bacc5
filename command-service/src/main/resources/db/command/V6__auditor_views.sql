-- The door for auditors: views with names that stay, in a schema of their own, and the audit role to read them. What they say
-- about hashes is computed here, by PostgreSQL's own sha256(), and not by the software that wrote the rows.

-- What another installation had signed before its ledger was imported into this one (command/importing).
create table imported_note (
    number bigint not null primary key,
    kind   text   collate "C" not null check (kind in ('checkpoint', 'rotation', 'key')),
    note   text   not null
);

comment on table imported_note is 'Checkpoints, rotations and keys of the ledger that was imported: proofs under them remain good';

create trigger imported_note_is_append_only before update or delete or truncate on imported_note
    for each statement execute function refuse_change();
alter table imported_note enable always trigger imported_note_is_append_only;

revoke all on imported_note from public;
revoke update, delete, truncate on imported_note from current_user;
grant select, insert on imported_note to "${appendRole}";

create schema audit;
comment on schema audit is 'What an auditor reads. The names and columns stay; see docs/auditors-by-sql.md';

-- Null where somebody has made the bytes something else than JSON: then the hash says so, and the view still answers.
create function audit.readable(entry bytea) returns jsonb language plpgsql immutable strict as $$
begin
    return convert_from(entry, 'UTF8')::jsonb;
exception when data_exception then
    return null;
end
$$;

create view audit.entries as
    select e.position, e.recorded_at, e.programme, e.stream, e.version, e.type, e.revision, e.event_id,
           j.json ->> 'actor' as actor,
           j.json ->> 'correlationid' as correlation_id,
           j.json ->> 'causationid' as causation_id,
           j.json -> 'data' as data,
           j.json as cloud_event,
           octet_length(e.entry) as bytes,
           encode(e.leaf_hash, 'hex') as leaf_hash,
           e.leaf_hash = sha256('\x00'::bytea || e.entry) as hash_is_right,
           j.json is not null
               and e.programme = j.json ->> 'programme'
               and e.stream = j.json ->> 'subject'
               and e.version::text = j.json ->> 'streamversion'
               and 'no.sporbar.' || e.type || '.v' || e.revision = j.json ->> 'type'
               and e.event_id::text = j.json ->> 'id'
               and to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') = j.json ->> 'time'
               as columns_are_right
    from ledger_entry e
    cross join lateral (select audit.readable(e.entry) as json) j;
comment on view audit.entries is 'Every entry. hash_is_right: its leaf is the hash of its bytes. columns_are_right: the columns repeat what its bytes say';

-- What each fact rests on, whatever it is about.
create view audit.facts as
    select position, recorded_at, actor, programme, stream, version, type,
           data -> 'provenance' ->> 'decidedOn' as decided_on,
           (data -> 'provenance' ->> 'effectiveFrom')::date as effective_from,
           data -> 'provenance' -> 'basis' ->> 'source' as source,
           data -> 'provenance' -> 'basis' ->> 'place' as place,
           data -> 'provenance' -> 'basis' ->> 'kind' = 'assumption' as assumed,
           data -> 'provenance' -> 'basis' ->> 'by' as assumed_by,
           data -> 'provenance' -> 'basis' ->> 'why' as assumed_why,
           type like '%.corrected' as is_correction,
           data
    from audit.entries;
comment on view audit.facts is 'Every entry with what it rests on: a place in a source, or an assumption and whose it is';

create view audit.decisions as
    select position, recorded_at, actor, programme, data ->> 'decision' as decision, type,
           data ->> 'title' as title, data ->> 'caseNumber' as case_number, coalesce(data ->> 'resolvedBy', data ->> 'recommendedBy') as body,
           decided_on, source, place, assumed, data -> 'points' as points, data
    from audit.facts
    where stream like 'decision:%';
comment on view audit.decisions is 'What was recommended and what was resolved, in the order in which it was recorded';

create view audit.recorded_by_actor as
    select actor, (recorded_at at time zone 'Europe/Oslo')::date as day, programme, type, count(*) as entries,
           min(position) as first_position, max(position) as last_position
    from audit.entries
    group by actor, (recorded_at at time zone 'Europe/Oslo')::date, programme, type;
comment on view audit.recorded_by_actor is 'Who recorded how much of what on which day (Europe/Oslo)';

create view audit.idempotency as
    select scope, key, encode(fingerprint, 'hex') as fingerprint, stream, version, first_position, last_position,
           recorded_at, first_position > last_position as recorded_nothing_new
    from idempotency;
comment on view audit.idempotency is 'The requests that were carried out, with the positions that each led to';

create view audit.gaps as
    select 'position' as gap_in, null as stream, before + 1 as first_missing, position - 1 as last_missing
    from (select position, lag(position, 1, 0::bigint) over (order by position) as before from ledger_entry) as p
    where position <> before + 1
    union all
    select 'version', stream, before + 1, version - 1
    from (select stream, version, lag(version, 1, -1::bigint) over (partition by stream order by version) as before
          from ledger_entry) as v
    where version <> before + 1;
comment on view audit.gaps is 'Positions of the ledger and versions of streams that are missing. There must be none';

create view audit.out_of_order as
    select position, recorded_at, before as recorded_before_it
    from (select position, recorded_at, lag(recorded_at) over (order by position) as before from ledger_entry) as r
    where recorded_at < before;
comment on view audit.out_of_order is 'Entries with an earlier time than the entry before them. There must be none';

-- RFC 6962: joins the entry's leaf with the perfect subtrees to its left, as often as its position can be halved.
create view audit.subtrees as
    select e.position, encode(e.subtree_hash, 'hex') as subtree_hash, e.subtree_hash = joined.hash as subtree_is_right
    from ledger_entry e
    cross join lateral (
        with recursive joined (level, hash) as (
            select 0, e.leaf_hash
            union all
            select level + 1, sha256('\x01'::bytea || l.subtree_hash || joined.hash)
            from joined join ledger_entry l on l.position = e.position - (1::bigint << level)
            where e.position & (1::bigint << level) = 0
        )
        select hash from joined order by level desc limit 1) as joined;
comment on view audit.subtrees is 'Whether each stored node of the Merkle tree is the hash of what is below it';

-- The root of the tree of the first so many entries, as a checkpoint signs it.
create function audit.root_at(size bigint) returns text language sql stable as $$
    with recursive subtrees (n, hash) as (
        select row_number() over (order by e.position desc), e.subtree_hash
        from ledger_entry e where e.position in (select frontier_positions(size))
    ), joined (n, hash) as (
        select n, hash from subtrees where n = 1
        union all
        select s.n, sha256('\x01'::bytea || s.hash || j.hash) from joined j join subtrees s on s.n = j.n + 1
    )
    select encode(coalesce((select hash from joined order by n desc limit 1), sha256(''::bytea)), 'base64')
$$;

create view audit.head as
    select size, audit.root_at(size) as root, recorded_at as last_recorded_at from ledger_head;
comment on view audit.head is 'How long the ledger is, and the root of its tree in base 64 as the third line of a checkpoint has it';

create view audit.imported_notes as
    select number, kind, note from imported_note;
comment on view audit.imported_notes is 'What was signed before this ledger was imported from a bundle; empty where it was not';

create view audit.published as
    select position, epoch, topic_id, renewed_at from relay_cursor;
comment on view audit.published is 'How far the ledger has been published to Kafka';

do $checkpoints$
begin
    if to_regclass('checkpoint') is not null then
        execute $view$
            create view audit.checkpoints as
                select number, size, encode(root, 'base64') as root, convert_from(note, 'UTF8') as note, signed_at,
                       encode(root, 'base64') = audit.root_at(size) as root_is_right
                from checkpoint$view$;
        comment on view audit.checkpoints is 'Every checkpoint that was signed. root_is_right: the entries here give its root';
    end if;
end
$checkpoints$;

-- Nobody who may only read needs tables of his own, temporary ones included; only the database's owner can say so.
do $temporary$
begin
    if (select pg_has_role(current_user, datdba, 'usage') from pg_database where datname = current_database()) then
        execute format('revoke temporary on database %I from public', current_database());
    end if;
end
$temporary$;

revoke all on all tables in schema audit from public;
revoke all on all functions in schema audit from public;
revoke all on schema audit from public;
grant usage on schema audit to "${auditRole}";
grant select on all tables in schema audit to "${auditRole}";
grant execute on all functions in schema audit to "${auditRole}";
grant execute on function frontier_positions(bigint) to "${auditRole}";
