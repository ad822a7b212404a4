-- Uploads that go on where the line broke: what was announced, and the pieces that have arrived, each a sealed file of the storage.
CREATE TABLE upload (
  id uuid PRIMARY KEY,
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  account_id uuid NOT NULL REFERENCES account (id),
  -- chosen by the sender: announcing again after a lost answer finds the same upload
  client_key text NOT NULL CHECK (length(client_key) BETWEEN 8 AND 100),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  byte_size bigint NOT NULL CHECK (byte_size > 0),
  -- the finished file
  attachment_id uuid REFERENCES attachment (id),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  UNIQUE (account_id, client_key)
);
CREATE INDEX upload_expiry ON upload (expires_at);
CREATE INDEX upload_unit ON upload (org_unit_id);
CREATE INDEX upload_attachment ON upload (attachment_id) WHERE attachment_id IS NOT NULL;

CREATE TABLE upload_piece (
  upload_id uuid NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
  start_byte bigint NOT NULL CHECK (start_byte >= 0),
  byte_size bigint NOT NULL CHECK (byte_size > 0),
  storage_key text NOT NULL UNIQUE,
  PRIMARY KEY (upload_id, start_byte)
);
