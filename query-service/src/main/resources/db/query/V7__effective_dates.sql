-- The second time axis: what a row was, as at each position, on the days before one from which a fact holds. The tables of
-- the projections stay as they are: there every fact counts, whatever its day.

CREATE TABLE effective_version (
    projection    text COLLATE "C" NOT NULL,
    programme     text COLLATE "C" NOT NULL,
    id            text COLLATE "C" NOT NULL,
    until         date NOT NULL,
    from_position bigint NOT NULL,
    is_first      boolean NOT NULL,
    state         json,
    PRIMARY KEY (projection, programme, id, until, from_position)
);
COMMENT ON TABLE effective_version IS 'Rows that a fact with a day of its own has touched, as they are on earlier days. Only ever appended to.';
COMMENT ON COLUMN effective_version.until IS 'the first day on which it is no longer so; it holds back to the next earlier such day of the row';
COMMENT ON COLUMN effective_version.is_first IS 'what the row was when these days parted from the later ones; no fact changed it there';
COMMENT ON COLUMN effective_version.state IS 'null where the row is not there on those days';
CREATE UNIQUE INDEX effective_version_days ON effective_version (projection, programme, id, until) INCLUDE (from_position)
    WHERE is_first;
CREATE INDEX effective_version_by_position ON effective_version USING brin (from_position)
    WITH (pages_per_range = 16, autosummarize = on);

-- What a row is on a day, where that is not what it is when every fact counts; nothing where it is. A query that calls it
-- takes it in as its own part.
CREATE FUNCTION before_day(of_projection text, of_programme text, of_id text, at_position bigint, on_day date)
RETURNS TABLE (held boolean, state json) LANGUAGE sql STABLE ROWS 1 AS $$
    SELECT true, v.state
    FROM (SELECT h.until FROM effective_version h
          WHERE h.projection = of_projection AND h.programme = of_programme AND h.id = of_id AND h.is_first
            AND h.until > on_day AND h.from_position <= at_position
          ORDER BY h.until LIMIT 1) d
    CROSS JOIN LATERAL (
        SELECT e.state FROM effective_version e
        WHERE e.projection = of_projection AND e.programme = of_programme AND e.id = of_id AND e.until = d.until
          AND e.from_position <= at_position
        ORDER BY e.from_position DESC LIMIT 1) v
$$;

CREATE VIEW audit.earlier_days AS
    SELECT projection, programme, id, until, from_position, is_first, state FROM public.effective_version;
COMMENT ON VIEW audit.earlier_days IS 'What rows are on the days before one from which a fact holds, by the name in audit.projections';
REVOKE ALL ON audit.earlier_days FROM PUBLIC;
