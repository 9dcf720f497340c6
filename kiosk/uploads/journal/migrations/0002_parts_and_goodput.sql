-- A large photo goes in parts; what S3 is known to have of it survives a restart.
CREATE TABLE multiparts (
    photo_id        TEXT PRIMARY KEY REFERENCES photos (photo_id),
    part_size_bytes INTEGER NOT NULL, -- of every part but the last
    upload_id       TEXT              -- S3's name for the upload; NULL until it was begun
) STRICT;

CREATE TABLE parts (
    photo_id        TEXT NOT NULL REFERENCES multiparts (photo_id),
    part_number     INTEGER NOT NULL, -- from 1, as S3 counts
    checksum_sha256 TEXT NOT NULL,    -- of the part, base 64
    acknowledged    INTEGER NOT NULL DEFAULT 0 CHECK (acknowledged IN (0, 1)), -- S3 answered its PUT, or listed it
    PRIMARY KEY (photo_id, part_number)
) STRICT, WITHOUT ROWID;

ALTER TABLE line ADD COLUMN goodput_bytes_s REAL; -- what the line carried of late; NULL before it was measured

-- What the worker asks after each photo, whatever the queue's length: what is next, and what waits for a word.
CREATE INDEX photos_spooled ON photos (order_id, position) WHERE stage = 'spooled';
CREATE INDEX photos_sent ON photos (order_id, stage_changed_at) WHERE stage = 'sent';
