-- Rebuilds side by side: a projection is folded anew into a table beside the one in use, compared, and put in its place.

ALTER TABLE programme_progress ADD COLUMN refolded int NOT NULL DEFAULT 0;
COMMENT ON COLUMN programme_progress.refolded IS 'how often the programme was put back to before its first entry';

CREATE TABLE rebuild (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    projections      text[] COLLATE "C" NOT NULL,
    programme        text COLLATE "C",
    reason           text NOT NULL CHECK (reason IN ('version', 'operator')),
    asked_by         text NOT NULL,
    asked_at         timestamptz NOT NULL,
    state            text NOT NULL CHECK (state IN ('waiting', 'folding', 'indexing', 'catching-up', 'comparing', 'swapping',
                         'differs', 'swapped', 'cancelled', 'failed', 'interrupted')),
    cancel_asked     boolean NOT NULL DEFAULT false,
    started_at       timestamptz,
    folded_at        timestamptz,
    seen_at          timestamptz,
    finished_at      timestamptz,
    total            bigint,
    done             bigint NOT NULL DEFAULT 0,
    compared         bigint,
    differences      bigint,
    first_difference text,
    failed           bigint NOT NULL DEFAULT 0,
    problem          text
) WITH (fillfactor = 50);
COMMENT ON TABLE rebuild IS 'Who had which projections folded anew, and what came of it.';
COMMENT ON COLUMN rebuild.programme IS 'the one programme that is folded anew; null for all';
COMMENT ON COLUMN rebuild.seen_at IS 'when its progress was last written';
COMMENT ON COLUMN rebuild.compared IS 'rows that were compared with those in use; null where another version had folded those';
COMMENT ON COLUMN rebuild.failed IS 'programmes with an entry that could not be folded';
CREATE UNIQUE INDEX rebuild_one_at_a_time ON rebuild ((true))
    WHERE state IN ('waiting', 'folding', 'indexing', 'catching-up', 'comparing', 'swapping', 'differs');

CREATE TABLE rebuild_reached (
    programme text COLLATE "C" PRIMARY KEY,
    position  bigint NOT NULL,
    refolded  int NOT NULL,
    failed    boolean NOT NULL DEFAULT false
) WITH (fillfactor = 50);
COMMENT ON TABLE rebuild_reached IS 'How far the rebuild that is under way has folded each programme beside.';

CREATE TABLE rebuild_old (
    projection text COLLATE "C" PRIMARY KEY,
    rebuild    bigint NOT NULL REFERENCES rebuild
);
COMMENT ON TABLE rebuild_old IS 'Which rebuild put each table aside that is still kept as <name>__old.';

-- Drops the tables that a rebuild folds into, or those that were put aside.
CREATE FUNCTION rebuild_drop(names text[], suffix text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE table_name text;
BEGIN
    FOREACH table_name IN ARRAY names LOOP
        EXECUTE format('DROP TABLE IF EXISTS %I', table_name || suffix);
        IF to_regclass('effective_version') IS NOT NULL THEN
            DELETE FROM effective_version WHERE projection = table_name || suffix;
        END IF;
    END LOOP;
END $$;

-- Makes empty tables like those in use. Their indexes come when they are full.
CREATE FUNCTION rebuild_begin(names text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    table_name text;
    options text;
BEGIN
    PERFORM rebuild_drop(names, '__next');
    FOREACH table_name IN ARRAY names LOOP
        SELECT ' WITH (' || array_to_string(c.reloptions, ', ') || ')' INTO options
        FROM pg_class c WHERE c.oid = format('%I', table_name)::regclass;
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE'
            || ' INCLUDING COMMENTS)%s', table_name || '__next', table_name, options);
    END LOOP;
END $$;

-- Gives a full table the indexes that the one in use has, or only the primary key's; what is there stays.
CREATE FUNCTION rebuild_index(table_name text, only_key boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE each record;
BEGIN
    FOR each IN
        SELECT c.relname AS name, pg_get_indexdef(c.oid) AS definition, i.indisprimary AS is_key
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = format('%I', table_name)::regclass AND (i.indisprimary OR NOT only_key)
        ORDER BY c.relname
    LOOP
        EXECUTE regexp_replace(each.definition, '^(CREATE (UNIQUE )?INDEX) \S+ ON \S+ ',
            format('\1 IF NOT EXISTS %I ON %I ', each.name || '__next', table_name || '__next'));
        IF each.is_key AND NOT EXISTS (SELECT FROM pg_constraint
                WHERE conrelid = format('%I', table_name || '__next')::regclass AND contype = 'p') THEN
            EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I PRIMARY KEY USING INDEX %2$I',
                table_name || '__next', each.name || '__next');
        END IF;
    END LOOP;
END $$;

-- Gives all indexes of a table another ending; those of its constraints take their names with them.
CREATE FUNCTION rebuild_rename_indexes(table_name text, old_ending text, new_ending text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE index_name text;
BEGIN
    FOR index_name IN
        SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indrelid = format('%I', table_name)::regclass
    LOOP
        EXECUTE format('ALTER INDEX %I RENAME TO %I', index_name,
            left(index_name, length(index_name) - length(old_ending)) || new_ending);
    END LOOP;
END $$;

-- Puts the new tables in place of those in use, which are kept under another name. A view belongs to a table and not to its
-- name: so each is made again, in place, with its rights and whatever stands on it.
CREATE FUNCTION rebuild_swap(names text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    table_name text;
    each record;
    views text[];
BEGIN
    EXECUTE (SELECT 'LOCK TABLE ' || string_agg(format('%I', n), ', ' ORDER BY n) || ' IN ACCESS EXCLUSIVE MODE'
             FROM unnest(names) n);
    PERFORM rebuild_drop(names, '__old');
    FOREACH table_name IN ARRAY names LOOP
        SELECT array_agg(format('CREATE OR REPLACE VIEW %s AS %s', v.oid::regclass, pg_get_viewdef(v.oid))) INTO views
        FROM pg_class v
        WHERE v.relkind = 'v' AND v.oid IN (
            SELECT r.ev_class FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
            WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass
              AND d.refobjid = format('%I', table_name)::regclass);
        PERFORM rebuild_rename_indexes(table_name, '', '__old');
        EXECUTE format('ALTER TABLE %I RENAME TO %I', table_name, table_name || '__old');
        EXECUTE format('ALTER TABLE %I RENAME TO %I', table_name || '__next', table_name);
        PERFORM rebuild_rename_indexes(table_name, '__next', '');
        FOR each IN SELECT unnest(views) AS again LOOP
            EXECUTE each.again;
        END LOOP;
        IF to_regclass('effective_version') IS NOT NULL THEN
            UPDATE effective_version SET projection = table_name || '__old' WHERE projection = table_name;
            UPDATE effective_version SET projection = table_name WHERE projection = table_name || '__next';
        END IF;
    END LOOP;
END $$;

-- Puts the new rows of one programme in place of those in use.
CREATE FUNCTION rebuild_swap_programme(names text[], of_programme text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE table_name text;
BEGIN
    FOREACH table_name IN ARRAY names LOOP
        EXECUTE format('DELETE FROM %I WHERE programme = $1', table_name) USING of_programme;
        EXECUTE format('INSERT INTO %I SELECT * FROM %I', table_name, table_name || '__next');
        IF to_regclass('effective_version') IS NOT NULL THEN
            DELETE FROM effective_version WHERE projection = table_name AND programme = of_programme;
            UPDATE effective_version SET projection = table_name WHERE projection = table_name || '__next';
        END IF;
    END LOOP;
END $$;

CREATE VIEW audit.rebuilds AS
    SELECT id, projections, programme, reason, asked_by, asked_at, state, started_at, finished_at, total AS entries,
           compared AS rows_compared, differences, first_difference, failed AS programmes_failed, problem
    FROM public.rebuild;
COMMENT ON VIEW audit.rebuilds IS 'Who had which rows folded anew, and whether the new ones were the old ones';
REVOKE ALL ON audit.rebuilds FROM PUBLIC;
