-- What another installation had signed, where this ledger was imported from its exit bundle.

CREATE TABLE imported_note (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind    text COLLATE "C" NOT NULL CHECK (kind IN ('checkpoint', 'rotation', 'key')),
    note    text NOT NULL,
    digest  bytea NOT NULL CHECK (length(digest) = 32),
    seen_at timestamptz NOT NULL,
    UNIQUE (kind, digest)
);
COMMENT ON TABLE imported_note IS 'Checkpoints, rotations and keys of the ledger that this one was imported from, oldest first. Nothing is believed on their word.';
COMMENT ON COLUMN imported_note.digest IS 'SHA-256 of note, by which what comes twice is known';
CREATE INDEX imported_note_in_order ON imported_note (kind, id);
CREATE TRIGGER imported_note_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON imported_note
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
