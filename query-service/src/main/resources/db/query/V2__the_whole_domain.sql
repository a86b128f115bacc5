-- The rows of every further kind of thing, what each thing is called, how things are linked, and what waits for somebody:
-- tables like the first seven.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['office', 'consultation', 'response', 'suggestion', 'condition', 'track', 'enabler',
            'service_area', 'superior_goal', 'initiative', 'risk', 'impact_assessment', 'briefing', 'budget', 'unit',
            'task', 'alternative', 'translation', 'baseline', 'link', 'subject', 'work_item'] LOOP
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

-- What a list can be narrowed by never changes in a row, so it is found by the first versions too.
CREATE INDEX response_by_consultation ON response (programme, (state ->> 'consultation'), id) WHERE is_first;
CREATE INDEX suggestion_by_about ON suggestion (programme, (state ->> 'about'), id) WHERE is_first;
CREATE INDEX translation_by_subject ON translation (programme, (state ->> 'subject'), id) WHERE is_first;
