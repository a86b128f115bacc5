-- What the rows come to at each checkpoint, and the way from a position to the rows that it made.

-- Rows come in the order of the positions, so a summary of each few pages finds the latest at next to no cost for the
-- intake. A rebuild writes them programme by programme; what was written before is then read once more, in one go.
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['alternative', 'baseline', 'briefing', 'budget', 'condition', 'consultation', 'decision',
            'enabler', 'goal', 'impact_assessment', 'initiative', 'link', 'milestone', 'office', 'period', 'principle',
            'programme', 'response', 'risk', 'service_area', 'source', 'subject', 'suggestion', 'superior_goal', 'task',
            'track', 'translation', 'unit', 'work_item', 'personal_fact', 'redaction'] LOOP
        EXECUTE format('CREATE INDEX %I ON %I USING brin (from_position)
            WITH (pages_per_range = 16, autosummarize = on)', name || '_by_position', name);
    END LOOP;
END $$;

CREATE TABLE certificate (
    size         bigint PRIMARY KEY CHECK (size >= 0),
    certified_at timestamptz NOT NULL
);
COMMENT ON TABLE certificate IS 'The checkpoints for which every projection has been certified.';

CREATE TABLE certificate_digest (
    projection text COLLATE "C" NOT NULL,
    size       bigint NOT NULL REFERENCES certificate,
    version    int NOT NULL,
    rows       bigint NOT NULL CHECK (rows >= 0),
    frontier   bytea NOT NULL CHECK (length(frontier) % 32 = 0),
    PRIMARY KEY (projection, size)
);
COMMENT ON TABLE certificate_digest IS 'The tree over each projection''s row versions up to a checkpoint, as its right edge. A projection that stayed as it was at an earlier checkpoint has no row at a later one.';
COMMENT ON COLUMN certificate_digest.version IS 'of the projection that folded the rows';
