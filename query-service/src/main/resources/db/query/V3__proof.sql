-- The query side's own tree over its copy of the ledger, every checkpoint that was ever seen, and what was found wrong.

CREATE TABLE tree_tile (
    level  int NOT NULL CHECK (level BETWEEN 0 AND 7),
    index  bigint NOT NULL CHECK (index >= 0),
    hashes bytea NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
    PRIMARY KEY (level, index)
) WITH (fillfactor = 70);
COMMENT ON TABLE tree_tile IS 'The tree in tiles of 256 hashes (C2SP tlog-tiles), hashed from the bytes in entry. Only the right edge grows.';
ALTER TABLE tree_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;

CREATE FUNCTION refuse_other_hashes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.level = OLD.level AND NEW.index = OLD.index
            AND substring(NEW.hashes FOR length(OLD.hashes)) = OLD.hashes THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a hash of the tree never changes: % refused', TG_OP;
END $$;
CREATE TRIGGER tree_tile_only_grows BEFORE UPDATE OR DELETE ON tree_tile
    FOR EACH ROW EXECUTE FUNCTION refuse_other_hashes();

CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'nothing is removed from %: % refused', TG_TABLE_NAME, TG_OP;
END $$;
CREATE TRIGGER tree_tile_is_kept BEFORE TRUNCATE ON tree_tile FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE TABLE tree_progress (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    size bigint NOT NULL CHECK (size >= 0)
) WITH (fillfactor = 50);
COMMENT ON TABLE tree_progress IS 'How many entries the tree has: all up to that position, without a gap.';
INSERT INTO tree_progress (size) VALUES (0);

CREATE FUNCTION refuse_smaller_tree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.size < OLD.size THEN RAISE EXCEPTION 'the tree never shrinks'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tree_progress_only_grows BEFORE UPDATE ON tree_progress
    FOR EACH ROW EXECUTE FUNCTION refuse_smaller_tree();
CREATE TRIGGER tree_progress_is_kept BEFORE DELETE OR TRUNCATE ON tree_progress
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE TABLE log_key (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    vkey       text NOT NULL UNIQUE,
    trusted_by text NOT NULL CHECK (trusted_by IN ('configured', 'first-use', 'rotation')),
    until_size bigint,
    rotation   text,
    trusted_at timestamptz NOT NULL
);
COMMENT ON TABLE log_key IS 'The verifier keys whose checkpoints are believed, in the order in which they came to be.';
COMMENT ON COLUMN log_key.until_size IS 'the largest tree that it signed before it gave way to the next one; null for the current key';
COMMENT ON COLUMN log_key.rotation IS 'the note of the earlier key that names this one';
CREATE TRIGGER log_key_is_kept BEFORE DELETE OR TRUNCATE ON log_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE TABLE checkpoint (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    origin     text COLLATE "C" NOT NULL,
    size       bigint NOT NULL CHECK (size >= 0),
    root       bytea NOT NULL CHECK (length(root) = 32),
    digest     bytea NOT NULL CHECK (length(digest) = 32),
    key_id     text COLLATE "C" NOT NULL,
    note       text NOT NULL,
    trusted    boolean NOT NULL,
    wrong      boolean,
    seen_at    timestamptz NOT NULL,
    checked_at timestamptz,
    UNIQUE (digest, key_id)
) WITH (fillfactor = 80);
COMMENT ON TABLE checkpoint IS 'Every checkpoint ever seen, in the order in which they came. A row only gains cosignatures and what checking it gave.';
COMMENT ON COLUMN checkpoint.digest IS 'SHA-256 of the text that is signed';
COMMENT ON COLUMN checkpoint.trusted IS 'whether a key of log_key has signed it';
COMMENT ON COLUMN checkpoint.wrong IS 'whether its root is another than that of the first size entries here; null until there are so many';
CREATE INDEX checkpoint_right ON checkpoint (size, id) WHERE wrong = false;
CREATE INDEX checkpoint_wrong ON checkpoint (size, id) WHERE wrong;
CREATE INDEX checkpoint_to_be_checked ON checkpoint (size, id) WHERE trusted AND wrong IS NULL;
CREATE INDEX checkpoint_unknown ON checkpoint (id) WHERE NOT trusted;
CREATE INDEX checkpoint_by_size ON checkpoint (size) WHERE trusted;

CREATE FUNCTION refuse_other_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.origin, NEW.size, NEW.root, NEW.digest, NEW.key_id, NEW.seen_at)
            IS DISTINCT FROM (OLD.id, OLD.origin, OLD.size, OLD.root, OLD.digest, OLD.key_id, OLD.seen_at)
            OR OLD.trusted AND NOT NEW.trusted THEN
        RAISE EXCEPTION 'a checkpoint never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER checkpoint_never_changes BEFORE UPDATE ON checkpoint
    FOR EACH ROW EXECUTE FUNCTION refuse_other_checkpoint();
CREATE TRIGGER checkpoint_is_kept BEFORE DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE TABLE checkpoint_progress (
    topic       text PRIMARY KEY,
    topic_id    text NOT NULL,
    next_offset bigint NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE checkpoint_progress IS 'Where the keeper goes on in the topic of checkpoints.';

CREATE TABLE ledger_alarm (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code       text COLLATE "C" NOT NULL,
    position   bigint NOT NULL CHECK (position >= 0),
    about      text COLLATE "C" NOT NULL,
    detail     text NOT NULL,
    evidence   text NOT NULL,
    raised_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    cleared_at timestamptz
);
COMMENT ON TABLE ledger_alarm IS 'What was found wrong with the ledger, with the evidence. Nothing is removed; what is well again has cleared_at.';
COMMENT ON COLUMN ledger_alarm.position IS 'the first entry concerned; 0 where it is about the whole';
COMMENT ON COLUMN ledger_alarm.about IS 'what of, so that one trouble is one open alarm however often it is found';
CREATE UNIQUE INDEX ledger_alarm_open ON ledger_alarm (code, about) WHERE cleared_at IS NULL;
CREATE INDEX ledger_alarm_by_about ON ledger_alarm (code, about);

CREATE FUNCTION refuse_other_alarm() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.code, NEW.position, NEW.about, NEW.detail, NEW.evidence, NEW.raised_at)
            IS DISTINCT FROM (OLD.id, OLD.code, OLD.position, OLD.about, OLD.detail, OLD.evidence, OLD.raised_at)
            OR OLD.cleared_at IS NOT NULL THEN
        RAISE EXCEPTION 'an alarm never changes';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ledger_alarm_never_changes BEFORE UPDATE ON ledger_alarm
    FOR EACH ROW EXECUTE FUNCTION refuse_other_alarm();
CREATE TRIGGER ledger_alarm_is_kept BEFORE DELETE OR TRUNCATE ON ledger_alarm
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();

CREATE TABLE ledger_recheck (
    single        boolean PRIMARY KEY DEFAULT true CHECK (single),
    size        bigint NOT NULL,
    finished_at timestamptz NOT NULL
);
COMMENT ON TABLE ledger_recheck IS 'When the copy was last compared with its tree from the first entry, and how far.';
