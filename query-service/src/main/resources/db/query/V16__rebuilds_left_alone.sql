-- A table that is being folded into is left alone by autovacuum: it would write every page of it a second time while the rebuild
-- still writes the first, and stand in the way of the swap. From the swap on it is looked after again.

CREATE OR REPLACE FUNCTION rebuild_begin(names text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    table_name text;
    options text[];
BEGIN
    PERFORM rebuild_drop(names, '__next');
    FOREACH table_name IN ARRAY names LOOP
        SELECT array_append(c.reloptions, 'autovacuum_enabled=off') INTO options
        FROM pg_class c WHERE c.oid = format('%I', table_name)::regclass;
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE'
            || ' INCLUDING COMMENTS) WITH (%s)', table_name || '__next', table_name, array_to_string(options, ', '));
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION rebuild_swap(names text[]) RETURNS void LANGUAGE plpgsql AS $$
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
        EXECUTE format('ALTER TABLE %I RESET (autovacuum_enabled)', table_name);
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
