-- The door for auditors: views with names that stay, in a schema of their own. The audit role reads these and nothing else
-- (afterMigrate.sql). A thing's kinds of rows each have two views: all versions with the positions they hold for, and what
-- holds now.

CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'What an auditor reads. The names and columns stay; see docs/auditors-by-sql.md';

CREATE VIEW audit.entries AS
    SELECT position, recorded_at, programme, stream, version, type, revision, event_id, actor,
           octet_length(entry) AS bytes, encode(sha256('\x00'::bytea || entry), 'hex') AS leaf_hash
    FROM public.entry;
COMMENT ON VIEW audit.entries IS 'The query side''s own copy of the ledger. leaf_hash is computed from the bytes here and now';

CREATE VIEW audit.missing_positions AS
    SELECT before + 1 AS first_missing, position - 1 AS last_missing
    FROM (SELECT position, lag(position, 1, 0::bigint) OVER (ORDER BY position) AS before FROM public.entry) AS p
    WHERE position <> before + 1;
COMMENT ON VIEW audit.missing_positions IS 'Positions that the copy lacks. There must be none, except while it catches up';

CREATE VIEW audit.progress AS
    SELECT programme, position, recorded_at FROM public.programme_progress;
COMMENT ON VIEW audit.progress IS 'How far each programme has been folded into the rows below';

CREATE VIEW audit.parked AS
    SELECT programme, position, stream, type, reason, detail, since FROM public.parked_programme;
COMMENT ON VIEW audit.parked IS 'Programmes that stand still, and before which entry';

CREATE VIEW audit.projections AS
    SELECT name, version FROM public.projection;
COMMENT ON VIEW audit.projections IS 'The kinds of rows, and the version of the rules that made them';

CREATE VIEW audit.checkpoints AS
    SELECT id, origin, size, encode(root, 'base64') AS root, key_id, note, trusted, wrong, seen_at, checked_at
    FROM public.checkpoint;
COMMENT ON VIEW audit.checkpoints IS 'Every checkpoint that was ever seen. wrong: its root is not the one recomputed here; null: not compared yet';

CREATE VIEW audit.keys AS
    SELECT id, vkey, trusted_by, until_size, rotation, trusted_at FROM public.log_key;
COMMENT ON VIEW audit.keys IS 'The keys whose checkpoints are believed, and the notes by which one took over from another';

CREATE VIEW audit.alarms AS
    SELECT id, code, position, detail, evidence, raised_at, cleared_at FROM public.ledger_alarm;
COMMENT ON VIEW audit.alarms IS 'What was ever found wrong with the ledger, with the evidence';

-- The last position recorded at or before a moment; 0 before the first.
CREATE FUNCTION audit.position_at(moment timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT position FROM audit.entries WHERE recorded_at <= moment
                     ORDER BY recorded_at DESC, position DESC LIMIT 1), 0)
$$;

-- Each kind: the view's name, the table's, and the fields of its state, each with its type and, where the field's own name
-- is a word of SQL, the column's name. What a row rests on and who recorded it are the same columns everywhere.
DO $views$
DECLARE
    kinds text[] := ARRAY[
        ['alternatives', 'alternative',
         'name text, status text, atLeastUnits int, atMostUnits int, counts jsonb, lines jsonb, taskMoves jsonb, requiredAssessments jsonb, adoptedBy text, decision text, point text, change text, reason text'],
        ['baselines', 'baseline',
         'name text, decision text, point text'],
        ['briefings', 'briefing',
         'status text, parties jsonb, at text, topic text, heldOn text, summary text, reason text'],
        ['budgets', 'budget',
         'year int, purpose text, proposedInOre bigint, proposedBy text, grantedInOre bigint, grantedBy text, decision text, point text, spentInOre bigint, remainingInOre bigint, spendings jsonb, change text, wrong text, reason text'],
        ['conditions', 'condition',
         'text text, status text, awaits text, work jsonb, decision text, point text, change text, reason text'],
        ['consultations', 'consultation',
         'title text, form text, status text, questions jsonb, window text open_during, about jsonb, audiences jsonb, tallies jsonb, reading jsonb, closing jsonb, opened jsonb, change text, wrong text, reason text'],
        ['decisions', 'decision',
         'title text, caseNumber text, state text, recommendation jsonb, resolution jsonb, answers jsonb'],
        ['enablers', 'enabler',
         'name text, description text, ended boolean, change text, wrong text, reason text'],
        ['goals', 'goal',
         'number int, status text, wordingInForce text, wordingProposed text, proposedBy text, adoptedBy text, decision text, point text, change text, wrong text, reason text'],
        ['impact_assessments', 'impact_assessment',
         'impact text, of text, finding text, delivery jsonb, change text, wrong text, reason text'],
        ['initiatives', 'initiative',
         'name text, coordination text, ended boolean, change text, reason text'],
        ['links', 'link',
         'from text from_subject, relation text, to text to_subject, wording text, ended boolean'],
        ['milestones', 'milestone',
         'name text, status text, date text, originalDate text, moves int, dependsOn jsonb, deadline jsonb, criteria jsonb, passedOn text, reason text'],
        ['offices', 'office',
         'title text, body text, holder text, holders jsonb, change text, reason text'],
        ['periods', 'period',
         'name text, span text, reason text'],
        ['personal_facts', 'personal_fact',
         'person text, about text, positions jsonb fact_positions'],
        ['principles', 'principle',
         'goal text, status text, wordingInForce text, wordingProposed text, proposedBy text, adoptedBy text, decision text, point text, replacedBy text, change text, wrong text, reason text'],
        ['programmes', 'programme',
         'name text, bodies jsonb, seasons jsonb, started jsonb, change text, reason text'],
        ['redactions', 'redaction',
         'legalBasis text, reason text'],
        ['responses', 'response',
         'consultation text, status text, respondent text, privateName jsonb, body text, group text respondent_group, audience text, receivedOn text, late text, answers jsonb, firstPassByAi boolean, readByHand boolean, received jsonb, change text, wrong text, reason text'],
        ['risks', 'risk',
         'kind text, text text, raisedBy jsonb, bearsOn jsonb, ended boolean, change text, wrong text, reason text'],
        ['service_areas', 'service_area',
         'name text, measures jsonb, ended boolean, change text, wrong text, reason text'],
        ['sources', 'source',
         'title text, date text, caseNumber text, sha256 text, link text, change text, wrong text, reason text'],
        ['subjects', 'subject',
         'subject text, name text, inForce text, proposed text, status text'],
        ['suggestions', 'suggestion',
         'about text, status text, text text, wording text, by jsonb proposed_by, privateName jsonb, consultation text, responses jsonb, disposition jsonb, dispositions jsonb, mergedInto text, splitInto jsonb, made jsonb, change text, wrong text, reason text'],
        ['superior_goals', 'superior_goal',
         'number int, wording text, plan text, operationalisedBy jsonb, change text, wrong text, reason text'],
        ['tasks', 'task',
         'name text, owners jsonb, change text, wrong text, reason text'],
        ['tracks', 'track',
         'label text, mandate text, status text, condition text, coupledWith jsonb, assessments jsonb, endorsement jsonb, result text, end jsonb ending, change text, wrong text, reason text'],
        ['translations', 'translation',
         'subject text, language text, status text, original text, text text, translator text, official boolean, outdated boolean, change text, reason text'],
        ['units', 'unit',
         'name text, kind text, since text, effectiveFrom date in_effect_from, decision text, point text, names jsonb, succession jsonb, change text, wrong text, reason text'],
        ['work_items', 'work_item',
         'kind text, subject text, fact text, text text, holder text, missing jsonb, since jsonb']];
    kind text[];
    field text;
    words text[];
    columns text;
BEGIN
    FOREACH kind SLICE 1 IN ARRAY kinds LOOP
        CONTINUE WHEN to_regclass(format('public.%I', kind[2])) IS NULL;
        columns := '';
        FOREACH field IN ARRAY string_to_array(kind[3], ', ') LOOP
            words := string_to_array(field, ' ');
            columns := columns || CASE words[2]
                WHEN 'jsonb' THEN format('(state -> %L)::jsonb', words[1])
                WHEN 'text' THEN format('state ->> %L', words[1])
                ELSE format('(state ->> %L)::%s', words[1], words[2]) END
                || format(' AS %I, ', coalesce(words[3], lower(regexp_replace(words[1], '([A-Z])', '_\1', 'g'))));
        END LOOP;
        EXECUTE format($view$
            CREATE VIEW audit.%1$I AS
            SELECT programme, id, %2$s
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
            FROM public.%3$I$view$, kind[1] || '_history', columns, kind[2]);
        EXECUTE format('CREATE VIEW audit.%I AS SELECT * FROM audit.%I WHERE to_position IS NULL', kind[1], kind[1] || '_history');
        EXECUTE format('COMMENT ON VIEW audit.%I IS %L', kind[1], 'As it is now');
        EXECUTE format('COMMENT ON VIEW audit.%I IS %L', kind[1] || '_history',
            'Every version, with the positions it holds for: as it was at position n is WHERE positions @> n');
    END LOOP;
END
$views$;

-- Nobody who may only read needs tables of his own, temporary ones included; only the database's owner can say so.
DO $temporary$
BEGIN
    IF (SELECT pg_has_role(current_user, datdba, 'USAGE') FROM pg_database WHERE datname = current_database()) THEN
        EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    END IF;
END
$temporary$;

REVOKE ALL ON SCHEMA audit FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA audit FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA audit FROM PUBLIC;
