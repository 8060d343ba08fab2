import type { Migration } from '../database/migration.ts'

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
  -- The pass that saw it last; a complete pass makes tombstones of what it did not see.
  pass bigint not null default 0,
  words tsvector not null,
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
]
