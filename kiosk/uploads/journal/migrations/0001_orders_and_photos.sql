CREATE TABLE orders (
    order_id       TEXT PRIMARY KEY,  -- ULID, made by this kiosk
    stage          TEXT NOT NULL,     -- uploads.states.OrderStage
    customer_email TEXT NOT NULL,
    language       TEXT NOT NULL,     -- BCP 47, of the notice
    consented_at   TEXT NOT NULL,     -- RFC 3339, UTC
    created_at     TEXT NOT NULL,     -- RFC 3339, UTC; when checkout took the order
    trace_id       TEXT NOT NULL,     -- W3C trace id, 32 hex digits
    completed_at   TEXT,              -- RFC 3339, UTC; when the last photo was confirmed
    failure        TEXT               -- why it was refused, for the operator; NULL otherwise
) STRICT;

CREATE TABLE photos (
    photo_id        TEXT PRIMARY KEY, -- ULID, made by this kiosk
    order_id        TEXT NOT NULL REFERENCES orders (order_id),
    position        INTEGER NOT NULL, -- from 0, the order in which the customer chose them
    stage           TEXT NOT NULL,    -- uploads.states.PhotoStage
    size_bytes      INTEGER NOT NULL, -- of the rendition in the spool
    checksum_sha256 TEXT NOT NULL,    -- of the rendition, base 64
    width_px        INTEGER NOT NULL,
    height_px       INTEGER NOT NULL,
    attempts        INTEGER NOT NULL DEFAULT 0, -- PUTs begun; for the operator, nothing is dropped by it
    stage_changed_at TEXT NOT NULL,   -- RFC 3339, UTC
    failure         TEXT,             -- why it failed, for the operator; NULL otherwise
    UNIQUE (order_id, position)
) STRICT;

-- One row: what holds the worker up, told to screens and staff.
CREATE TABLE line (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    trouble  TEXT,          -- NULL while the backend answers; else the operator's words
    since    TEXT NOT NULL  -- RFC 3339, UTC; when that began
) STRICT;

-- The worker asks for open orders all day long, and finished ones are most of the table.
CREATE INDEX orders_open ON orders (created_at) WHERE stage IN ('accepted', 'announced');
