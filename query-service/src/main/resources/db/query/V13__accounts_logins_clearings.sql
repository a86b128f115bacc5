-- What operators and logins leave behind. Not folded from the ledger: it is about this service, and who used it.

CREATE TABLE service_account (
    id           text COLLATE "C" PRIMARY KEY,
    name         text NOT NULL,
    programme    text COLLATE "C",
    token_sha256 bytea NOT NULL UNIQUE CHECK (length(token_sha256) = 32),
    created_at   timestamptz NOT NULL,
    created_by   text NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   text,
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
) WITH (fillfactor = 50);
COMMENT ON TABLE service_account IS 'What programs read with. Never removed, only revoked.';
COMMENT ON COLUMN service_account.programme IS 'the only one that it reads; null for all';
COMMENT ON COLUMN service_account.token_sha256 IS 'all that is kept of the token: it has 256 random bits, so nothing slower is needed';
COMMENT ON COLUMN service_account.last_used_at IS 'to the minute';

CREATE FUNCTION refuse_other_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.name, NEW.programme, NEW.token_sha256, NEW.created_at, NEW.created_by, NEW.expires_at)
            IS DISTINCT FROM (OLD.id, OLD.name, OLD.programme, OLD.token_sha256, OLD.created_at, OLD.created_by, OLD.expires_at)
            OR OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at THEN
        RAISE EXCEPTION 'an account is only used and revoked';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER service_account_never_changes BEFORE UPDATE ON service_account
    FOR EACH ROW EXECUTE FUNCTION refuse_other_account();
CREATE TRIGGER service_account_is_kept BEFORE DELETE OR TRUNCATE ON service_account
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE TABLE login_event (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    subject text,
    name    text,
    roles   text[] COLLATE "C" NOT NULL,
    outcome text COLLATE "C" NOT NULL
);
COMMENT ON TABLE login_event IS 'Who logged in, and who tried. Kept for as long as sporbar.query.logins.keep says.';
COMMENT ON COLUMN login_event.subject IS 'as the login calls them; null where nobody could be told';
COMMENT ON COLUMN login_event.outcome IS 'logged-in, logged-out, or failed: and the code of what was wrong';
CREATE INDEX login_event_by_age ON login_event (at);

CREATE TABLE alarm_clearing (
    alarm      bigint PRIMARY KEY REFERENCES ledger_alarm,
    cleared_at timestamptz NOT NULL,
    cleared_by text NOT NULL,
    reason     text NOT NULL
);
COMMENT ON TABLE alarm_clearing IS 'Which alarms an operator has declared dealt with, who, when and why. Nothing is removed.';
CREATE FUNCTION refuse_other_clearing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'why an alarm was cleared never changes';
END $$;
CREATE TRIGGER alarm_clearing_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON alarm_clearing
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_other_clearing();
