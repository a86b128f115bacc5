-- The audit role reads the schema audit, and nothing else. It may be made after this database, and on a server of its own it
-- is the operator who makes it: so it is asked for at every start, and only then.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${auditRole}') THEN
        GRANT USAGE ON SCHEMA audit TO "${auditRole}";
        GRANT SELECT ON ALL TABLES IN SCHEMA audit TO "${auditRole}";
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA audit TO "${auditRole}";
    END IF;
END
$$;
