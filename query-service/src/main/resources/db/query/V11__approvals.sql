-- What waits for another person, and what became of it: a table like all others, and what auditors see of it.
CREATE TABLE approval (
    programme        text COLLATE "C" NOT NULL,
    id               text COLLATE "C" NOT NULL,
    from_position    bigint NOT NULL,
    to_position      bigint NOT NULL CHECK (to_position > from_position),
    from_recorded_at timestamptz NOT NULL,
    is_first         boolean NOT NULL,
    state            json NOT NULL,
    PRIMARY KEY (programme, id, from_position)) WITH (fillfactor = 80);
CREATE UNIQUE INDEX approval_ids ON approval (programme, id) INCLUDE (from_position) WHERE is_first;
CREATE INDEX approval_by_position ON approval USING brin (from_position) WITH (pages_per_range = 16, autosummarize = on);
-- The register asks what was approved of each case.
CREATE INDEX approval_given ON approval (programme, (state ->> 'concerns')) WHERE state ->> 'state' = 'given';

CREATE VIEW audit.approvals_history AS
    SELECT programme, id, state ->> 'state' AS state, state ->> 'command' AS command, (state -> 'body')::jsonb AS body,
           state ->> 'concerns' AS concerns, state ->> 'reason' AS reason,
           state -> 'requested' ->> 'by' AS requested_by, state -> 'requested' ->> 'byName' AS requested_by_name,
           (state -> 'requested' ->> 'position')::bigint AS requested_position,
           CASE WHEN state ->> 'state' <> 'waiting' THEN state -> 'recorded' ->> 'by' END AS settled_by,
           CASE WHEN state ->> 'state' <> 'waiting' THEN state -> 'recorded' ->> 'byName' END AS settled_by_name,
           state ->> 'settledReason' AS settled_reason,
           (state ->> 'commandRevision')::int AS command_revision, state ->> 'about' AS about,
           (state -> 'requested')::jsonb AS requested, (state -> 'requestProvenance')::jsonb AS request_provenance,
           state -> 'provenance' ->> 'decidedOn' AS decided_on,
           (state -> 'provenance' ->> 'effectiveFrom')::date AS effective_from,
           state -> 'provenance' -> 'basis' ->> 'source' AS source,
           state -> 'provenance' -> 'basis' ->> 'place' AS place,
           state -> 'provenance' -> 'basis' ->> 'kind' = 'assumption' AS assumed,
           state -> 'provenance' -> 'basis' ->> 'by' AS assumed_by,
           state -> 'provenance' -> 'basis' ->> 'why' AS assumed_why,
           state -> 'recorded' ->> 'type' AS fact_type,
           state -> 'recorded' ->> 'by' AS recorded_by,
           from_recorded_at AS recorded_at,
           from_position,
           nullif(to_position, 9223372036854775807) AS to_position,
           int8range(from_position, nullif(to_position, 9223372036854775807)) AS positions
    FROM public.approval;
CREATE VIEW audit.approvals AS SELECT * FROM audit.approvals_history WHERE to_position IS NULL;
COMMENT ON VIEW audit.approvals IS 'As it is now';
COMMENT ON VIEW audit.approvals_history IS
    'Every version, with the positions it holds for: as it was at position n is WHERE positions @> n';
REVOKE ALL ON audit.approvals, audit.approvals_history FROM PUBLIC;

-- What takes two people is part of a programme's set-up. The columns that were there keep their places.
DO $four_eyes$
BEGIN
    EXECUTE 'CREATE OR REPLACE VIEW audit.programmes_history AS '
        || regexp_replace(
            pg_get_viewdef('audit.programmes_history'::regclass),
            '\s+FROM (public\.)?programme;?\s*$',
            ', (state -> ''fourEyes'')::jsonb AS four_eyes FROM public.programme');
    CREATE OR REPLACE VIEW audit.programmes AS SELECT * FROM audit.programmes_history WHERE to_position IS NULL;
END
$four_eyes$;
