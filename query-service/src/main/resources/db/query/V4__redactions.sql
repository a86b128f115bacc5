-- What was erased about persons, and which facts answer for what is kept or was: tables like all others.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['redaction', 'personal_fact'] LOOP
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
