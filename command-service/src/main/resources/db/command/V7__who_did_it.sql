-- Who did it, with the name, the role and the body that stand in every entry from now on. Earlier entries have none, and get
-- none here. The views keep their columns; these come after them.
create or replace view audit.entries as
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
               as columns_are_right,
           j.json ->> 'actorname' as actor_name,
           j.json ->> 'actorrole' as actor_role,
           j.json ->> 'onbehalfof' as on_behalf_of
    from ledger_entry e
    cross join lateral (select audit.readable(e.entry) as json) j;

create or replace view audit.facts as
    select position, recorded_at, actor, programme, stream, version, type,
           data -> 'provenance' ->> 'decidedOn' as decided_on,
           (data -> 'provenance' ->> 'effectiveFrom')::date as effective_from,
           data -> 'provenance' -> 'basis' ->> 'source' as source,
           data -> 'provenance' -> 'basis' ->> 'place' as place,
           data -> 'provenance' -> 'basis' ->> 'kind' = 'assumption' as assumed,
           data -> 'provenance' -> 'basis' ->> 'by' as assumed_by,
           data -> 'provenance' -> 'basis' ->> 'why' as assumed_why,
           type like '%.corrected' as is_correction,
           data,
           actor_name, actor_role, on_behalf_of
    from audit.entries;
