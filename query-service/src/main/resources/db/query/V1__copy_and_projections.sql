-- The query side's own copy of the ledger and what is folded from it. Identifiers sort by their bytes (COLLATE "C"), so
-- that pages follow each other alike in every database.

CREATE TABLE entry (
    position    bigint PRIMARY KEY CHECK (position > 0),
    programme   text COLLATE "C" NOT NULL,
    stream      text COLLATE "C",
    version     bigint,
    type        text COLLATE "C",
    revision    int,
    event_id    text,
    recorded_at timestamptz,
    actor       text,
    entry       bytea NOT NULL
);
COMMENT ON TABLE entry IS 'Every ledger entry that came through Kafka, byte for byte. Append-only.';
COMMENT ON COLUMN entry.type IS 'stored name, or the CloudEvents type where this version of the software cannot read it';
ALTER TABLE entry ALTER COLUMN entry SET STORAGE EXTERNAL;
CREATE INDEX entry_by_programme ON entry (programme, position);
CREATE INDEX entry_by_stream ON entry (stream, position);
CREATE INDEX entry_by_time ON entry (recorded_at, position);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the copy of the ledger is append-only: % refused', TG_OP;
END $$;
CREATE TRIGGER entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE programme_progress (
    programme   text COLLATE "C" PRIMARY KEY,
    position    bigint NOT NULL,
    recorded_at timestamptz
) WITH (fillfactor = 50);
COMMENT ON TABLE programme_progress IS 'How far each programme has been folded into the projections.';

CREATE TABLE partition_progress (
    partition   int PRIMARY KEY,
    topic_id    text NOT NULL,
    next_offset bigint NOT NULL,
    position    bigint NOT NULL,
    recorded_at timestamptz
) WITH (fillfactor = 50);
COMMENT ON TABLE partition_progress IS 'Where the intake goes on in each partition of the topic. Kafka''s own committed offsets are never used.';

CREATE TABLE parked_programme (
    programme  text COLLATE "C" PRIMARY KEY,
    position   bigint NOT NULL,
    stream     text,
    type       text,
    reason     text NOT NULL,
    detail     text,
    from_start boolean NOT NULL,
    since      timestamptz NOT NULL
);
COMMENT ON TABLE parked_programme IS 'Programmes that stand still, and the entry that each stands still before.';

CREATE TABLE projection (
    name    text PRIMARY KEY,
    version int NOT NULL
);
COMMENT ON TABLE projection IS 'The version of each projection that the rows were folded by; 0 while they are being rebuilt.';

-- One bitemporal table per projection. A row's versions tile the positions: [from_position, to_position). The state is
-- json and not jsonb, so that its canonical text (RFC 8785) stays as it was written, byte for byte. Lists find their rows by
-- the first versions, which never change: closing a version then touches no index.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['programme', 'goal', 'principle', 'period', 'milestone', 'decision', 'source'] LOOP
        EXECUTE format('CREATE TABLE %I (
            programme        text COLLATE "C" NOT NULL,
            id               text COLLATE "C" NOT NULL,
            from_position    bigint NOT NULL,
            to_position      bigint NOT NULL CHECK (to_position > from_position),
            from_recorded_at timestamptz NOT NULL,
            is_first         boolean NOT NULL,
            state            json NOT NULL,
            PRIMARY KEY (programme, id, from_position)) WITH (fillfactor = 80)', name);
        EXECUTE format('CREATE UNIQUE INDEX %I ON %I (programme, id) INCLUDE (from_position) WHERE is_first',
            name || '_ids', name);
    END LOOP;
END $$;
