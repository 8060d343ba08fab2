import type { Migration } from '../database/migration.ts'
import { commonValuesMigration } from '../search/common-values-migration.ts'
import { fieldSearchMigration } from '../search/field-search-migration.ts'
import { searchMigration } from '../search/search-migration.ts'
import { freshnessMigration } from '../sync/freshness-migration.ts'

/** The tables of the copy of the data, step by step; used with and without a server. */
export const storeMigrations: readonly Migration[] = [
  {
    name: '0100-records',
    sql: `
create schema if not exists patchbay;
create extension if not exists pg_trgm;

-- The copy: one row a record. 'source' is whose data it is: a connector of a server by id, or a local one by name.
create table patchbay.records (
  source text not null,
  entity text not null,
  -- The record's key; of several parts, as a JSON list.
  key text not null,
  data jsonb not null,
  -- Of the data as it came, so that what did not change is not written again.
  hash bytea not null,
  -- When the record was created, where the API tells.
  created_at timestamptz,
  synced_at timestamptz not null,
  -- Gone from the API; kept for a while, so that readers can tell.
  deleted_at timestamptz,
  words tsvector not null,
  primary key (source, entity, key)
);

-- The keys that the complete pass under way has met: what it did not meet at its end is gone. A table of its own, so
-- that records which did not change are not touched.
create table patchbay.seen_records (
  source text not null,
  entity text not null,
  key text not null,
  primary key (source, entity, key)
);

-- How far replication has come, committed together with the records it speaks of.
create table patchbay.checkpoints (
  source text not null,
  entity text not null,
  state jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (source, entity)
);

-- Whose replication is under way. Who writes records holds the row, and shows at each write that it still does.
create table patchbay.replication_leases (
  source text primary key,
  holder text not null,
  since timestamptz not null,
  expires_at timestamptz not null
);

-- What was replicated when: one row an entity and run.
create table patchbay.runs (
  id uuid primary key,
  source text not null,
  entity text not null,
  status text not null check (status in ('running', 'completed', 'failed', 'cancelled')),
  trigger text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  pages integer not null default 0,
  seen bigint not null default 0,
  written bigint not null default 0,
  deleted bigint not null default 0,
  error jsonb
);
create index runs_source on patchbay.runs (source, entity, started_at desc);
`,
  },
  searchMigration,
  {
    name: '0120-parents',
    sql: `
-- Of an entity that is read record by record of another: the key of that record.
alter table patchbay.records add column parent text;

-- The records of the parent whose lists were read to their end once, so that from then on their changes will do.
create table patchbay.read_parents (
  source text not null,
  entity text not null,
  key text not null,
  primary key (source, entity, key)
);

-- What has been gone for a while is removed.
create index records_deleted on patchbay.records (deleted_at) where deleted_at is not null;
`,
  },
  fieldSearchMigration,
  commonValuesMigration,
  freshnessMigration,
]
