import { sql, type Kysely, type Migration } from 'kysely';

/** Filings, bytes, the rule against double filing, the trail. */
const STATEMENTS = [
  sql`create table blobs (
    id text primary key,
    owner text not null check (owner in ('gateway', 'case-system')),
    created_at timestamptz not null
  )`,
  sql`create table blob_chunks (
    blob_id text not null references blobs (id) on delete cascade,
    start_at bigint not null,
    bytes bytea not null check (length(bytes) between 1 and 262144),
    primary key (blob_id, start_at)
  )`,
  // Mail and attachments hardly compress; trying to costs more than writing them.
  sql`alter table blob_chunks alter column bytes set storage external`,

  sql`create table filings (
    id text primary key,
    plan_key text not null unique,
    maker_id text not null,
    maker_name text not null,
    maker_unit text,
    system text not null,
    case_id text not null,
    case_summary jsonb not null,
    mail_hash text not null,
    conversation_hash text,
    again_because text,
    created_at timestamptz not null
  )`,
  sql`create index filings_by_mail on filings (mail_hash)`,
  sql`create index filings_by_maker on filings (maker_id, created_at desc)`,

  sql`create table filing_documents (
    id text primary key,
    filing_id text not null references filings (id),
    key text not null,
    position integer not null,
    part_kind text not null check (part_kind in ('mail', 'attachment')),
    part_name text,
    part_ordinal integer,
    part_hash text not null,
    title text not null,
    document_date date not null,
    direction text not null check (direction in ('incoming', 'outgoing', 'internal')),
    kind text not null,
    file_name text not null,
    content_type text not null,
    system text not null,
    case_id text not null,
    state text not null check (
      state in ('staged', 'queued', 'delivering', 'filed', 'pending', 'unknown', 'rejected')
    ),
    size bigint,
    sha256 text,
    received bigint not null default 0,
    complete boolean not null default false,
    esdh_document_id text,
    esdh_document_number integer,
    pending_reference text,
    reason text,
    attempts integer not null default 0,
    setback text check (setback in ('unavailable', 'defect')),
    next_attempt_at timestamptz,
    lease text,
    lease_until timestamptz,
    filed_at timestamptz,
    updated_at timestamptz not null,
    unique (filing_id, key),
    unique (filing_id, position)
  ) with (fillfactor = 50)`,
  sql`create index filing_documents_due on filing_documents (next_attempt_at)
    where state in ('queued', 'delivering', 'unknown')`,
  sql`create index filing_documents_leased on filing_documents (lease) where lease is not null`,

  sql`create table filed_parts (
    document_id text primary key references filing_documents (id),
    system text not null,
    case_id text not null,
    mail_hash text not null,
    part_hash text not null,
    again boolean not null,
    claimed_at timestamptz not null
  )`,
  sql`create unique index filed_parts_once on filed_parts (system, case_id, mail_hash, part_hash)
    where not again`,

  sql`create table trail (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_id text not null,
    action text not null,
    system text not null,
    case_id text not null,
    filing_id text not null,
    document_id text,
    code text
  )`,
  sql`create index trail_by_case on trail (system, case_id, at)`,
  sql`create function trail_stands() returns trigger language plpgsql as $$
    begin
      raise exception 'the trail is append-only';
    end $$`,
  sql`create trigger trail_stands before update or delete or truncate on trail
    for each statement execute function trail_stands()`,

  sql`create table conversation_cases (
    conversation_hash text not null,
    system text not null,
    case_id text not null,
    last_filed_at timestamptz not null,
    primary key (conversation_hash, system, case_id)
  )`,
];

export const bytesAndFiling: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
