-- Who is told over HTTP of what is recorded. Not folded from the ledger: this is what operators have set up here.

CREATE TABLE webhook (
    id              text COLLATE "C" PRIMARY KEY,
    url             text NOT NULL,
    programme       text COLLATE "C",
    types           text[] COLLATE "C" NOT NULL,
    secret          bytea NOT NULL,
    place           bigint NOT NULL CHECK (place >= 0),
    state           text NOT NULL CHECK (state IN ('active', 'paused')),
    attempts        int NOT NULL DEFAULT 0,
    failing_since   timestamptz,
    next_attempt_at timestamptz,
    last_problem    text,
    delivered_at    timestamptz,
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE webhook IS 'Addresses that are told of what is recorded, each with how far it has come.';
COMMENT ON COLUMN webhook.programme IS 'the one programme that it is about; null for all';
COMMENT ON COLUMN webhook.types IS 'which events it wants, as in decision.resolved or decision.*; none for all';
COMMENT ON COLUMN webhook.secret IS 'what its messages are signed with, sealed (AES-256-GCM) with a key that is not in this database';
COMMENT ON COLUMN webhook.place IS 'the last position that it was told, or that it did not want to be told';
COMMENT ON COLUMN webhook.attempts IS 'how often in a row the next message could not be delivered';
