-- Forms that people have begun. Not folded from the ledger, and nothing that is recorded depends on them.

CREATE TABLE office_draft (
    owner     text COLLATE "C" NOT NULL,
    id        text COLLATE "C" NOT NULL CHECK (length(id) <= 64),
    programme text COLLATE "C" NOT NULL,
    command   text COLLATE "C" NOT NULL,
    texts     text NOT NULL CHECK (length(texts) <= 131072),
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (owner, id)
);
CREATE INDEX office_draft_by_programme ON office_draft (owner, programme, saved_at DESC);
COMMENT ON TABLE office_draft IS 'Forms that people have begun, each seen by its owner alone. Nothing about a person is kept in one.';
COMMENT ON COLUMN office_draft.owner IS 'the subject of whoever is logged in';
COMMENT ON COLUMN office_draft.texts IS 'what was typed, by its place in the command';
