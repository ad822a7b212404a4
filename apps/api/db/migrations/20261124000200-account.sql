-- Accounts, sessions, grants, API tokens. The names of the tables of sign-in are those that libraries of sign-in use.
CREATE TABLE account (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  display_username text NOT NULL DEFAULT '',
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  name_pinyin text NOT NULL DEFAULT '',
  name_initials text NOT NULL DEFAULT '',
  -- libraries and single sign-on want an e-mail; ours is a placeholder under a reserved domain, never shown, never written to
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  locale text NOT NULL DEFAULT 'zh-CN' CHECK (locale IN ('zh-CN', 'en')),
  disabled_at timestamptz,
  failed_attempts int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  must_change_password boolean NOT NULL DEFAULT false,
  two_factor_enabled boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX account_name ON account (name_pinyin, id);
CREATE INDEX account_created ON account (created_at, id);
CREATE INDEX account_updated ON account (updated_at, id);

CREATE TABLE credential (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  provider_id text NOT NULL,
  provider_account_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider_id, provider_account_id)
);
CREATE INDEX credential_account ON credential (account_id);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  -- hash of the cookie's value; the value itself is never stored
  token text NOT NULL UNIQUE,
  ip_address text,
  user_agent text,
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  stepped_up_at timestamptz,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_account ON session (account_id, created_at, id);
CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE two_factor (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL UNIQUE REFERENCES account (id) ON DELETE CASCADE,
  -- base32, encrypted
  secret text NOT NULL,
  -- keyed hashes of those not used yet
  backup_codes text[] NOT NULL DEFAULT '{}',
  verified boolean NOT NULL DEFAULT false,
  -- half minutes since 1970 of the last code that was used: a code works once
  last_step bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- A grant = account × role × unit × dates. What an account sees and may do comes from its grants alone.
CREATE TABLE access_grant (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  role text NOT NULL,
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  valid_from date NOT NULL,
  valid_to date,
  granted_by uuid REFERENCES account (id),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  EXCLUDE USING gist (account_id WITH =, role WITH =, org_unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX access_grant_account ON access_grant (account_id);
CREATE INDEX access_grant_unit ON access_grant (org_unit_id);

-- Tokens of partner systems: scope by noun and action, subtree, expiry. Only a hash is stored.
CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  token_hash bytea NOT NULL UNIQUE,
  -- first characters, to recognise a token in a list
  hint text NOT NULL,
  org_unit_id uuid NOT NULL REFERENCES org_unit (id),
  -- 'placement:read', 'org:read', '*:read'
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  owner_id uuid NOT NULL REFERENCES account (id),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  last_used_at timestamptz,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX api_token_unit ON api_token (org_unit_id);
